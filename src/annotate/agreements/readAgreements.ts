import { bySpan, overlaps } from '../../text/span';
import type { NamedMention, QuotedRun, Reading } from '../reading';
import type { Mention } from '../types';
import { findAcronyms } from './acronyms';
import { contextOf, type Step } from './context';
import { daysOf } from './dates';
import type { Surroundings } from './surroundings';
import { namesOfAgreements } from './named';
import { findPhrases, placesOf, type AgreementPhrase, type Place } from './nounPhrases';
import { findParties } from '../parties';
import { findPronouns } from './pronouns';
import type { Draft, Referent } from './referents';
import { resolve } from './resolve';

/**
 * Every reference to a particular agreement, in order: by name, by description, by "the agreement". Takes the place of the agreement hits in `names`.
 * `names` are the glossary's names of all kinds, `runs` the quoted runs. A `chain` groups the mentions of one agreement that the glossary does not hold.
 */
export function readAgreements(reading: Reading, names: readonly NamedMention[], runs: readonly QuotedRun[]): Mention[] {
  const { article, glossary } = reading;
  const surroundings: Surroundings = { tokens: article.tokens, parties: findParties(article.tokens, names, article.dateline), published: daysOf(reading.date) };
  const steps = stepsOf(reading, names);
  const context = contextOf(article, glossary, surroundings, steps, runs);
  resolve(context);
  return withoutOverlaps(context.discourse.referents.flatMap((referent) => referent.drafts.map((draft) => mentionOf(reading, referent, draft))));
}

/** In order; of two that overlap (a long title may hold a name) the linked one stays, else the first and longest. */
function withoutOverlaps(mentions: Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.sort(bySpan)) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (last.entry === null && mention.entry !== null) kept[kept.length - 1] = mention;
  }
  return kept;
}

/** Names and phrases in one order; a phrase that holds a name goes with it. */
function stepsOf({ article, glossary, decided = [] }: Reading, names: readonly NamedMention[]): Step[] {
  const ignored = decided.filter(({ decision }) => decision === 'ignore');
  const isIgnored = (firstToken: number, endToken: number): boolean => ignored.length > 0 && ignored.some((span) => overlaps(span, article.tokens.span(firstToken, endToken)));
  const named = namesOfAgreements(article, glossary, names).filter((name) => !isIgnored(name.firstToken, name.endToken));
  const places = placesOf(article);
  const phrases = findPhrases(article.tokens, places).filter((phrase) => !isIgnored(phrase.first, phrase.end));
  const steps: Step[] = [];
  let p = 0;
  const free = (phrase: AgreementPhrase): void => void steps.push({ phrase, place: phrase.place });
  for (const name of named) {
    while (p < phrases.length && phrases[p]!.end <= name.firstToken) free(phrases[p++]!);
    let holder: AgreementPhrase | undefined;
    for (; p < phrases.length && phrases[p]!.modifiers < name.endToken; p++) holder ??= phrases[p]!;
    steps.push({ name, place: placeOf(places, name.firstToken), ...(holder && { phrase: holder }) });
  }
  while (p < phrases.length) free(phrases[p++]!);
  for (const acronym of findAcronyms(article.tokens, steps)) steps.push({ acronym, place: placeOf(places, acronym.token) });
  for (const pronoun of findPronouns(article.tokens, places)) if (!isIgnored(pronoun.firstToken, pronoun.endToken)) steps.push({ pronoun, place: pronoun.place });
  return steps.sort((a, b) => tokenOf(a) - tokenOf(b));
}

/** The sentence that holds the token. */
function placeOf(places: readonly Place[], token: number): Place {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (places[middle]!.sentenceFirst <= token) low = middle;
    else high = middle - 1;
  }
  return places[low]!;
}

const tokenOf = ({ name, phrase, pronoun, acronym }: Step): number => name?.firstToken ?? phrase?.head ?? pronoun?.firstToken ?? acronym!.token;

function mentionOf({ article }: Reading, referent: Referent, draft: Draft): Mention {
  const span = article.tokens.span(draft.firstToken, draft.endToken);
  const candidates = referent.standing === 'unknown' ? [] : referent.entries.map((e) => e.agreement.id);
  const base = { ...span, text: article.text.slice(span.start, span.end), kind: 'agreement', form: draft.form, candidates, why: draft.why } as const;
  if (referent.standing === 'known') return { ...base, entry: candidates[0]!, status: 'linked' };
  if (referent.standing === 'torn') return { ...base, entry: null, status: 'ambiguous' };
  return { ...base, entry: null, status: 'unknown', chain: `agreement-${referent.id + 1}` };
}
