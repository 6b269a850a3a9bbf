import { months } from '../../text/data/months';
import { kinds, type Tokens } from '../../text/tokens';
import { contrastWords } from '../data/contrastWords';
import { plainModifiers } from '../data/plainModifiers';
import { concludedForms, signingForms } from '../data/concludingVerbs';
import { around, daysOf, readWhen, yearAt, type DayRange } from './dates';
import { weekdays } from '../data/weekdays';
import type { AgreementPhrase } from './nounPhrases';
import { partiesWithin, type Party } from './parties';
import { standingOf, type Standing } from './realis';
import { isSubject, stem, subjectsOf } from './words';

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
  /** Words after the head: what it is about, where it was signed. */
  readonly subjects: readonly string[];
  /** "new", "separate", "similar": not the agreement spoken of so far. */
  readonly contrast?: string;
  readonly standing: Standing;
}

/** What features are read from: the article's tokens, its parties in order, the day of publication. */
export interface Surroundings {
  readonly tokens: Tokens;
  readonly parties: readonly Party[];
  readonly published: DayRange | undefined;
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
    subjects: after.words,
    standing,
    dated: isDatedBy(phrase, around.tokens),
    ...(when && { when, guessed: told === undefined }),
    ...(before.contrast && { contrast: before.contrast }),
  };
}

const isDatedBy = (phrase: AgreementPhrase, tokens: Tokens): boolean => {
  const last = tokens.key(phrase.modifiers - 2);
  return phrase.determiner === 'possessive' && (weekdays.has(last) || months.has(last) || periods.has(last) || yearAt(tokens, phrase.modifiers - 2) !== undefined);
};
const periods = new Set(['month', 'week', 'weekend', 'year']);

interface Reading {
  readonly parties: readonly string[];
  readonly words: readonly string[];
  readonly strangers: readonly string[];
  readonly when?: DayRange | undefined;
  readonly contrast?: string | undefined;
}

/** The possessor and the modifiers: "last year’s nuclear", "the U.S.-Japan space cooperation", "the 12-nation". */
function readModifiers(phrase: AgreementPhrase, { tokens, parties, published }: Surroundings): Reading {
  const named = partiesWithin(parties, phrase.first, phrase.head);
  const found = named.filter((p) => p.first < phrase.modifiers && p.way !== 'seat').map((p) => p.key);
  const words: string[] = [];
  let when: DayRange | undefined = phrase.determiner === 'possessive' ? readWhen(tokens, phrase.first, phrase.modifiers, published) : undefined;
  let contrast: string | undefined = tokens.key(phrase.first) === 'another' ? 'another' : undefined;
  for (let i = phrase.modifiers; i < phrase.head; i++) {
    const party = named.find((p) => p.first <= i && i < p.end);
    const year = yearAt(tokens, i);
    const compound = endOfCompound(tokens, i, phrase.head);
    if (year && compound === i + 1) when = daysOf(String(year));
    else if (contrastWords.has(tokens.key(i))) contrast = tokens.key(i);
    else if (compound > i + 1 && likenesses.has(tokens.key(compound - 1))) {
      contrast = 'similar';
      i = compound - 1;
    } else if (compound > i + 1 && tokens.key(compound - 1) === 'old' && published) {
      when = agedRange(tokens.word(i), published) ?? when;
      i = compound - 1;
    } else if (compound > i + 1 && isPlainCompound(tokens, i, compound)) i = compound - 1;
    else if (party && party.way !== 'seat') {
      found.push(party.key);
      i = Math.max(i, party.end - 1);
    }
    else if (isSubject(tokens, i) && !isParticiple(tokens.key(i))) words.push(stem(tokens.key(i)));
  }
  return { parties: found, words, strangers: [], when, contrast };
}

/** "The 24-year-old pact": from the signing or from the entry into force, counted loosely. */
function agedRange(number: string, published: DayRange): DayRange | undefined {
  const years = Number(number);
  return Number.isInteger(years) ? around({ from: published.from - years * 365, to: published.to - years * 365 }, 3 * 366, 366) : undefined;
}

/** One past a word and the words that hyphens join to it. */
function endOfCompound(tokens: Tokens, first: number, end: number): number {
  let i = first + 1;
  while (i + 1 < end && tokens.word(i) === '-' && tokens.isGlued(i) && tokens.isGlued(i + 1)) i += 2;
  return i;
}

/** "An Iran-style deal" is none of Iran's. */
const likenesses = new Set(['like', 'style', 'type']);
const topical = new Set(['based', 'focused', 'linked', 'related']);
const plainEndings = new Set(['backed', 'brokered', 'day', 'era', 'led', 'month', 'nation', 'negotiated', 'old', 'page', 'party', 'point', 'sponsored', 'term', 'way', 'year']);

/** "12-nation", "Obama-era", "U.S.-brokered", "long-awaited": measures, praise and brokers, no subject and no party. */
function isPlainCompound(tokens: Tokens, first: number, end: number): boolean {
  const whole = Array.from({ length: end - first }, (_, k) => tokens.key(first + k)).join('');
  const last = tokens.key(end - 1);
  return plainModifiers.has(whole) || plainEndings.has(last) || (last.endsWith('ed') && !topical.has(last));
}

const isParticiple = (key: string): boolean => key.length > 5 && key.endsWith('ed') && !key.endsWith('eed');

const finite = new Set(['are', 'because', 'but', 'can', 'could', 'did', 'does', 'had', 'has', 'have', 'if', 'is', 'may', 'might', 'must', 'said', 'says', 'should', 'that', 'though', 'unless', 'until', 'was', 'were', 'when', 'which', 'while', 'who', 'will', 'would']);
const partySlots = new Set(['among', 'between', 'with']);
const topicSlots = new Set(['about', 'covering', 'concerning', 'for', 'governing', 'in', 'limiting', 'on', 'over', 'regarding', 'to', 'under', 'of', 'at', 'finalizing', 'aimed', 'creating', 'ending', 'allowing']);
const otherSlots = new Set(['after', 'against', 'as', 'before', 'by', 'during', 'following', 'from', 'since', 'through', 'via', 'into', 'without', 'than']);
const longestTail = 28;

/** What follows the head: "with Iran over nuclear weapons", "signed in Paris on Saturday", "to allow Mexican trucks …". */
function readTail(phrase: AgreementPhrase, { tokens, parties, published }: Surroundings, standing: Standing): Reading {
  const found: string[] = [];
  const strangers: string[] = [];
  const words: string[] = [];
  let when: DayRange | undefined;
  // The date belongs to the agreement, not to the sentence's verb, after "signed", right behind the head, or where the verb is the signing itself.
  const stop = Math.min(phrase.place.sentenceEnd, phrase.end + longestTail);
  const start = startOfTail(tokens, phrase, stop);
  const introduces = phrase.determiner === 'indefinite' || phrase.determiner === 'bare';
  const dated = (introduces && standing.kind === 'concluded') || signingForms.has(tokens.key(start)) || tokens.key(phrase.end) === 'of';
  let slot: 'party' | 'topic' | 'other' | 'none' = 'none';
  for (let i = start; i < stop; i++) {
    const key = tokens.key(i);
    if (tokens.kind(i) === kinds.punctuation && !goesOn(tokens, i, slot)) break;
    if (tokens.isMark(i) || finite.has(key)) break;
    if (dated && !when) when = dateHere(tokens, i, stop, published);
    if (partySlots.has(key)) slot = 'party';
    else if (topicSlots.has(key)) slot = 'topic';
    else if (otherSlots.has(key)) slot = 'other';
    else if (slot === 'none' && isPredicate(tokens, i)) break;
    const party = partiesWithin(parties, i, i + 1)[0];
    if (party && slot === 'party') found.push(party.key);
    if (party && (slot === 'party' || party.way !== 'seat')) {
      i = Math.max(i, party.end - 1);
      continue;
    }
    if (slot === 'party' && tokens.isCapitalized(i) && tokens.key(i - 1) !== 'of') strangers.push(stem(key));
    if (slot === 'topic' && isSubject(tokens, i)) words.push(stem(key));
  }
  return { parties: found, words, strangers, when };
}

/** "An agreement that the nations reached in Paris", "the deal Obama struck" and "the deal, reached in Vienna," are told like "an agreement reached in Paris". */
function startOfTail(tokens: Tokens, { end }: AgreementPhrase, stop: number): number {
  if (tokens.word(end) === ',' && signingForms.has(tokens.key(end + 1))) return end + 1;
  const reach = clauses.has(tokens.key(end)) ? 12 : tokens.isCapitalized(end) ? 4 : 0;
  for (let i = end + 1; i < Math.min(stop, end + reach); i++) if (concludedForms.has(tokens.key(i))) return i;
  return end;
}

const clauses = new Set(['he', 'it', 'she', 'that', 'they', 'which']);

/** After the head without a preposition in between only a participle or a date goes on with the phrase; anything else is the sentence's verb. */
const isPredicate = (tokens: Tokens, i: number): boolean => tokens.isWord(i) && !/(?:ed|ing|en|ly)$/.test(tokens.key(i)) && !concludedForms.has(tokens.key(i)) && !months.has(tokens.key(i)) && !weekdays.has(tokens.key(i)) && tokens.key(i) !== 'last' && tokens.key(i) !== 'this';

const dateHere = (tokens: Tokens, i: number, stop: number, published: DayRange | undefined): DayRange | undefined => {
  const when = readWhen(tokens, i, Math.min(stop, i + 1), published);
  return when ?? (tokens.isCapitalized(i) ? readWhen(tokens, i, Math.min(stop, i + 5), published) : undefined);
};

function goesOn(tokens: Tokens, i: number, slot: string): boolean {
  const word = tokens.word(i);
  if (word === '-' || word === '.' || word === '/') return true;
  return word === ',' && (slot === 'party' || tokens.kind(i - 1) === kinds.number || tokens.kind(i + 1) === kinds.number) && tokens.key(i + 1) !== 'which';
}

/** The tokens before the concluding verb, back to where its clause begins. */
function subjectBefore(phrase: AgreementPhrase, tokens: Tokens, standing: Standing): { first: number; end: number } | undefined {
  if (standing.verb === undefined) return undefined;
  const { sentenceFirst } = phrase.place;
  let from = sentenceFirst;
  for (let i = standing.verb - 1; i > sentenceFirst; i--) {
    if (clauseStarts.has(tokens.key(i)) || tokens.word(i) === ';' || tokens.word(i) === ':') {
      from = tokens.key(i) === 'after' ? from : i;
      break;
    }
  }
  return { first: from, end: standing.verb };
}

/** The states and organizations among them: not those after "in" or "at", which only tell where. */
function signersIn(subject: { first: number; end: number } | undefined, { tokens, parties }: Surroundings): ReadonlySet<string> {
  if (!subject) return new Set();
  const where = (p: Party): boolean => places.has(tokens.key(p.first - 1)) || (tokens.key(p.first - 1) === 'the' && places.has(tokens.key(p.first - 2)));
  return new Set(partiesWithin(parties, subject.first, subject.end).filter((p) => p.way !== 'seat' && !where(p)).map((p) => p.key));
}

const clauseStarts = new Set(['although', 'because', 'but', 'that', 'though', 'when', 'where', 'which', 'while']);
const places = new Set(['across', 'at', 'in', 'near', 'to']);

/** "On July 6, 2011, the two countries signed an agreement"; a caption dates its picture after it. */
function eventDate(phrase: AgreementPhrase, { tokens, published }: Surroundings, standing: Standing): DayRange | undefined {
  if (standing.kind !== 'concluded') return undefined;
  const before = standing.verb === undefined ? undefined : readWhen(tokens, phrase.place.sentenceFirst, standing.verb, published);
  if (before || !published || !isNews(phrase) || phrase.determiner !== 'indefinite') return before;
  const after = readWhen(tokens, phrase.end, phrase.place.sentenceEnd, published);
  return after && after.from <= published.to + newsAfter ? after : undefined;
}

/** With no date, what a headline, a caption or a lead reports has just happened, or is about to. */
function newsDate(phrase: AgreementPhrase, { tokens, published }: Surroundings, standing: Standing): DayRange | undefined {
  const introduces = phrase.determiner === 'indefinite' || phrase.determiner === 'bare';
  if (standing.kind !== 'concluded' || !introduces || !isNews(phrase) || !published) return undefined;
  return standing.verb !== undefined && isBackground(tokens, standing.verb) ? undefined : around(published, newsBefore, newsAfter);
}

const newsBefore = 45;
const newsAfter = 20;

/** "who negotiated a deal", "had signed a pact": what a relative clause or a past perfect tells happened before the news. */
const isBackground = (tokens: Tokens, verb: number): boolean => [1, 2].some((back) => backgrounds.has(tokens.key(verb - back)));
const backgrounds = new Set(['had', 'that', 'which', 'who']);

/** Nothing in the phrase tells which agreement it is. */
export const isPlain = (features: Features): boolean => features.modifiers.length === 0 && features.parties.size === 0 && features.strangers.size === 0 && features.subjects.length === 0 && !features.when;

/** The headline, and the first paragraphs under it. */
export const isNews = (phrase: AgreementPhrase): boolean => phrase.place.headline || phrase.place.line <= 2;

