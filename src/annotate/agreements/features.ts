import type { AgreementNoun } from '../data/agreementNouns';
import type { DayRange } from './dates';
import { readModifiers } from './modifiers';
import type { AgreementPhrase } from './nounPhrases';
import { partiesWithin } from '../parties';
import { standingOf, type Standing } from './realis';
import { eventDate, newsDate, signersIn, subjectBefore } from './signing';
import type { Surroundings } from './surroundings';
import { readTail } from './tails';
import { subjectsOf } from './words';

/** What a phrase, and the clause around it, tell about the agreement it means. Words are stemmed. */
export interface Features {
  /** States and organizations the phrase names as parties: "the U.S.-Canada agreement", "a deal with Turkey". */
  readonly parties: ReadonlySet<string>;
  /** Of the subject of "signed": who must be a party. */
  readonly signers: ReadonlySet<string>;
  /** Stemmed capitalised words of that subject that are neither. */
  readonly signerWords: readonly string[];
  /** Whatever else the sentence names: a hint, never a conflict. */
  readonly nearby: ReadonlySet<string>;
  /** Folded words of names in a party's place that are no state and no known organization. */
  readonly strangers: ReadonlySet<string>;
  readonly when?: DayRange;
  /** The date is no more than that of the news. */
  readonly guessed?: boolean;
  /** The possessor is a date: "Friday’s", "last year’s". */
  readonly dated: boolean;
  /** Words before the head: they tell which agreement, where they tell anything. */
  readonly modifiers: readonly string[];
  /** Agreement nouns before the head: "an armistice agreement". */
  readonly kinds: readonly AgreementNoun[];
  /** Words after the head: what it is about, where it was signed. */
  readonly subjects: readonly string[];
  /** "new", "separate", "similar": not the agreement spoken of so far. */
  readonly contrast?: string;
  readonly standing: Standing;
}

export function featuresOf(phrase: AgreementPhrase, around: Surroundings): Features {
  const standing = standingOf(around.tokens, phrase);
  const before = readModifiers(phrase, around);
  const after = readTail(phrase, around, standing);
  const subject = subjectBefore(phrase, around.tokens, standing);
  const signers = signersIn(subject, around);
  const told = before.when ?? after.when ?? eventDate(phrase, around, standing);
  const when = told ?? newsDate(phrase, around, standing);
  return {
    parties: new Set([...before.parties, ...after.parties]),
    signers,
    signerWords: subject ? subjectsOf(around.tokens, subject.first, subject.end, (i) => !around.tokens.isCapitalized(i)) : [],
    nearby: new Set(partiesWithin(around.parties, phrase.place.sentenceFirst, phrase.place.sentenceEnd).map((p) => p.key)),
    strangers: new Set(after.strangers),
    modifiers: before.words,
    kinds: before.kinds,
    subjects: after.words,
    standing,
    dated: before.dated,
    ...(when && { when, guessed: told === undefined }),
    ...(before.contrast && { contrast: before.contrast }),
  };
}

/** Nothing in the phrase tells which agreement it is. */
export const isPlain = (features: Features): boolean => features.modifiers.length === 0 && features.parties.size === 0 && features.strangers.size === 0 && features.subjects.length === 0 && !features.when;
