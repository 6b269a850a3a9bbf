import { months } from '../../text/data/months';
import { kinds, type Tokens } from '../../text/tokens';
import { concludedForms, concludingForms, scheduledForms } from '../data/concludingVerbs';
import { existingPhrasals, existingVerbs } from '../data/existingVerbs';
import { betweenVerbAndObject, debateNouns, inForcePrepositions, makers, partWords, schedulers, signingNouns, unwilling } from '../data/standingWords';
import { judgingVerbs } from '../data/judgingVerbs';
import { modals } from '../data/modals';
import { determiners } from '../data/determiners';
import { contrastWords, formerWords, prospectWords } from '../data/contrastWords';
import { weekdays } from '../data/weekdays';
import { yearAt } from './dates';
import { isNews } from './surroundings';
import type { AgreementPhrase } from './nounPhrases';

/**
 * Whether an agreement that is spoken of for the first time has come about.
 * concluded: somebody signed or reached it; existing: it is under way or there ("under a deal", "withdrew from a pact"); wished: "wants to make a deal"; open: the sentence does not tell.
 */
export interface Standing {
  readonly kind: 'concluded' | 'existing' | 'wished' | 'open';
  /** Somebody leaves it, breaks it or keeps it. */
  readonly kept?: boolean;
  /** Somebody may still make it: "wants to make the deal". */
  readonly unmade?: boolean;
  /** The verb that concludes it, where it stands before the phrase: its subject are the signers. */
  readonly verb?: number;
}

const open: Standing = { kind: 'open' };
const wished: Standing = { kind: 'wished' };
/** "an agreement that the nations reached in Paris", "a pact he signed". */
const relatives = new Set(['he', 'it', 'she', 'that', 'they', 'we', 'which']);
/** "until a deal is reached" tells nothing. */
const presents = new Set(['are', 'be', 'being', 'gets', 'is']);
const passives = new Set(['been', 'was', 'were']);
const owning = new Set(['had', 'has', 'have', 'holds', 'held']);
const settled = new Set(['between', 'to', 'under', 'with', 'worth']);

/** What the words around the phrase tell of its standing. */
export function standingOf(tokens: Tokens, phrase: AgreementPhrase): Standing {
  if (isProspect(tokens, phrase)) return wished;
  return byVerbBefore(tokens, phrase) ?? byFormer(tokens, phrase) ?? byOwner(tokens, phrase) ?? byPreposition(tokens, phrase) ?? byWordsAfter(tokens, phrase) ?? open;
}

function isProspect(tokens: Tokens, { modifiers, head }: AgreementPhrase): boolean {
  for (let i = modifiers; i < head; i++) if (prospectWords.has(tokens.key(i))) return true;
  return false;
}

/** "signed an agreement", "have reached a tentative deal", in headlines and captions also "sign", "signs". */
function byVerbBefore(tokens: Tokens, phrase: AgreementPhrase): Standing | undefined {
  const { sentenceFirst } = phrase.place;
  for (let i = phrase.first - 1; i >= Math.max(sentenceFirst, phrase.first - 7); i--) {
    const key = tokens.key(i);
    if (judgingVerbs.has(key)) return wordsBefore(tokens, sentenceFirst, i, 4).some((word) => modals.has(word)) ? undefined : { kind: 'existing' };
    if (existingVerbs.has(key)) return { kind: 'existing', kept: true };
    if (concludedForms.has(key) || concludingForms.has(key)) return verbTells(tokens, phrase, i, key);
    if (existingPhrasals.has(key) && i < phrase.first - 1) return { kind: 'existing', kept: true };
    const passes = betweenVerbAndObject.has(key) || key.endsWith('ly') || (key === 'from' && i === phrase.first - 1);
    if (!passes) return undefined;
  }
  return undefined;
}

function verbTells(tokens: Tokens, phrase: AgreementPhrase, verb: number, key: string): Standing {
  const before = wordsBefore(tokens, phrase.place.sentenceFirst, verb, 4);
  if (before.some((word) => modals.has(word))) return scheduledForms.has(key) && isScheduled(phrase, before, isDated(tokens, phrase)) ? { kind: 'concluded', verb } : { ...wished, unmade: makers.has(key) && before.some((word) => word !== 'to' && modals.has(word)) };
  if (concludedForms.has(key) && key !== 'cut') return { kind: 'concluded', verb };
  if (phrase.place.headline || phrase.place.line <= 1) return { kind: 'concluded', verb };
  const gerund = key.endsWith('ing');
  if (gerund) return before.at(-1) === 'after' || before.at(-1) === 'by' || before.at(-1) === 'since' ? { kind: 'concluded', verb } : open;
  // The third person, and the base form after a plural, report too: "The deal establishes a fund", "the leaders sign a pact".
  return key.endsWith('s') && key !== 'us' ? { kind: 'concluded', verb } : key === 'cut' ? { kind: 'concluded', verb } : open;
}

const isDated = (tokens: Tokens, { end, place }: AgreementPhrase): boolean => [0, 1, 2, 3].some((k) => end + k < place.sentenceEnd && (weekdays.has(tokens.key(end + k)) || months.has(tokens.key(end + k))));


/** "To sign pact" in a headline, "will sign", "is expected to sign". */
const isScheduled = (phrase: AgreementPhrase, before: readonly string[], dated: boolean): boolean =>
  before.at(-1) === 'will' || (before.at(-1) === 'to' && isNews(phrase) && weekdays.has(before.at(-2) ?? '')) || (before.at(-1) === 'would' && dated) || (before.at(-1) === 'to' && (schedulers.has(before.at(-2) ?? '') || (phrase.place.headline && !unwilling.has(before.at(-2) ?? ''))));

/** The words of the verb group before the verb: auxiliaries, adverbs, "to", back to four. */
function wordsBefore(tokens: Tokens, from: number, verb: number, most: number): string[] {
  const words: string[] = [];
  for (let i = verb - 1; i >= Math.max(from, verb - most) && tokens.isWord(i); i--) words.unshift(tokens.key(i));
  return words;
}

/** "An earlier accord was rejected", "a 2015 agreement": whatever became of it, it was one. */
function byFormer(tokens: Tokens, { modifiers, head }: AgreementPhrase): Standing | undefined {
  for (let i = modifiers; i < head; i++) if (formerWords.has(tokens.key(i)) || (yearAt(tokens, i) && !tokens.isGlued(i + 1))) return { kind: 'existing' };
  return undefined;
}

/** "Boeing has a $20 billion contract with Iran Air"; but not "I have a deal for you". */
function byOwner(tokens: Tokens, { first, modifiers, head, end, place }: AgreementPhrase): Standing | undefined {
  if (first - 1 < place.sentenceFirst || !owning.has(tokens.key(first - 1))) return undefined;
  let compared = false;
  for (let i = modifiers; i < head; i++) compared ||= contrastWords.has(tokens.key(i));
  return compared || settled.has(tokens.key(end)) ? { kind: 'existing' } : undefined;
}

/** "under a joint agreement", "as part of a deal", "copies of an historic agreement". */
function byPreposition(tokens: Tokens, { first, place }: AgreementPhrase): Standing | undefined {
  const key = tokens.key(first - 1);
  if (first - 1 < place.sentenceFirst || !inForcePrepositions.has(key)) return undefined;
  if (key === 'under' || key === 'via' || key === 'through' || key === 'following' || key === 'despite') return { kind: 'existing' };
  if (signingNouns.has(tokens.key(first - 2))) return { kind: 'concluded' };
  if (!partWords.has(tokens.key(first - 2)) || modals.has(tokens.key(first - 3))) return undefined;
  return { kind: 'existing', kept: tokens.key(first - 2) !== 'part' };
}

/** "an agreement reached in Paris", "a deal was struck", "a pact that was signed". */
function byWordsAfter(tokens: Tokens, { end, place }: AgreementPhrase): Standing | undefined {
  if (tokens.key(end) === 'being' || (tokens.key(end) === 'under' && debateNouns.has(tokens.key(end + 1)))) return wished;
  const relative = relatives.has(tokens.key(end));
  for (let i = end; i < Math.min(place.sentenceEnd, end + 12); i++) {
    const key = tokens.key(i);
    if (tokens.kind(i) === kinds.punctuation && tokens.word(i) !== '-' && i > end) break;
    if (modals.has(key) && key !== 'to') return undefined;
    if (concludedForms.has(key) && (i === end || passives.has(tokens.key(i - 1)) || (i <= end + 2 && !presents.has(tokens.key(i - 1))) || relative) && !determiners.has(tokens.key(i + 1))) return { kind: 'concluded' };
  }
  return undefined;
}
