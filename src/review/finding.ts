import type { Role } from '../glossary/types';
import type { Span } from '../text/span';

/** Words of a printed title against those of the formal one, of which either may have none. */
export interface WordChange {
  readonly printed: string;
  readonly formal: string;
}

/** What a rule found, as a code with its values; `present` makes the words. Names are the glossary's, dates are ISO. */
export type Finding = Place &
  (
    | { readonly code: 'office-not-held'; readonly title: string; readonly name: string; readonly date: string; readonly held: readonly Role[]; /** The office that was meant, held at another time. */ readonly role?: Role }
    | { readonly code: 'title-not-verbatim'; readonly title: string; readonly changes: readonly WordChange[] }
    | { readonly code: 'misspelt-name'; readonly name: string }
    | { readonly code: 'surname-first'; readonly surname: string; readonly names: readonly string[]; /** Offset of the full name, where it follows. */ readonly full?: number }
    | { readonly code: 'ambiguous-name'; readonly text: string; readonly names: readonly string[] }
    | { readonly code: 'unknown-agreement'; readonly text: string; readonly mentions: number }
    | { readonly code: 'quote-without-speaker' }
    | { readonly code: 'unclosed-quote' }
    | { readonly code: 'speaker-changes'; readonly speaker: string; readonly before: string }
    | { readonly code: 'agreement-year'; readonly name: string; readonly year: number; readonly signed: string }
    | { readonly code: 'agreement-type'; readonly name: string; readonly printed: string; readonly type: string }
    | { readonly code: 'unused-entry'; readonly name: string }
  );

/** Where it stands: in the article, and for an unused entry in its glossary file. */
interface Place extends Span {
  /** Ids of the glossary's entries that it speaks of. */
  readonly entries: readonly string[];
  /** What would settle it in place of the range. It is only ever offered. */
  readonly replacement?: string;
}

export type RuleCode = Finding['code'];

/** The finding of one rule. */
export type FindingOf<C extends RuleCode> = Finding & { readonly code: C };
