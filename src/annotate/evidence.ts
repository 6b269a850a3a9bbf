import type { PartialDate } from '../glossary/types';

/**
 * One step of the reasoning behind a link or a speaker, as a code with its values; `present` makes the words.
 * `at` is an offset into the article: the place of the step's own witness.
 */
export type Evidence =
  | { readonly code: 'name-in-glossary'; readonly name: string }
  | { readonly code: 'alias-in-glossary'; readonly alias: string; readonly name: string }
  | { readonly code: 'surname-of'; readonly name: string; readonly at: number }
  | { readonly code: 'surname-only-one'; readonly name: string }
  | { readonly code: 'surname-shared'; readonly names: readonly string[] }
  | { readonly code: 'pronoun-of'; readonly name: string; readonly at: number }
  | { readonly code: 'title-given'; readonly title: string; readonly name: string; readonly at: number }
  | { readonly code: 'title-held'; readonly title: string; readonly name: string; readonly date: PartialDate }
  | { readonly code: 'formal-title' }
  | { readonly code: 'short-name' }
  | { readonly code: 'partial-title'; readonly name: string }
  | { readonly code: 'acronym-introduced'; readonly acronym: string; readonly at: number }
  | { readonly code: 'agreement-noun'; readonly noun: string }
  | { readonly code: 'parties-matched'; readonly parties: readonly string[] }
  | { readonly code: 'date-matched'; readonly date: PartialDate }
  | { readonly code: 'subject-matched'; readonly words: readonly string[] }
  | { readonly code: 'in-apposition'; readonly name: string; readonly at: number }
  | { readonly code: 'antecedent'; readonly text: string; readonly at: number }
  | { readonly code: 'main-agreement'; readonly at: number }
  | { readonly code: 'rival-excluded'; readonly name: string; readonly because: ExclusionCode }
  | { readonly code: 'tied'; readonly names: readonly string[] }
  | { readonly code: 'not-in-glossary' }
  | { readonly code: 'cue'; readonly cue: string; readonly at: number }
  | { readonly code: 'speaker-carried-on'; readonly at: number }
  | { readonly code: 'no-cue' }
  | { readonly code: 'linked-by-hand'; readonly at: number }
  | { readonly code: 'decided-by-hand'; readonly at: number };

/** What rules an agreement out: another party, another date, "new" or "separate", another kind of paper, another subject. */
export type ExclusionCode = 'party' | 'date' | 'contrast' | 'kind' | 'subject';

export type EvidenceCode = Evidence['code'];
