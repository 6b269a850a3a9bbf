import { months } from '../../text/data/months';
import type { Tokens } from '../../text/tokens';
import type { AgreementNoun } from '../data/agreementNouns';
import { likenessEndings, measureEndings, topicalEndings } from '../data/compoundEndings';
import { contrastWords } from '../data/contrastWords';
import { plainModifiers } from '../data/plainModifiers';
import { weekdays } from '../data/weekdays';
import { around, daysOf, readWhen, yearAt, type DayRange } from './dates';
import type { Surroundings } from './surroundings';
import { nounAt, type AgreementPhrase } from './nounPhrases';
import { partiesWithin } from '../parties';
import { isSubject, stem } from './words';

/** What stands before the head. Words are stemmed. */
export interface Modifiers {
  readonly parties: readonly string[];
  readonly words: readonly string[];
  /** Agreement nouns among them: "an armistice agreement". */
  readonly kinds: readonly AgreementNoun[];
  readonly when?: DayRange;
  /** The possessor is a date: "Friday’s", "last year’s". */
  readonly dated: boolean;
  /** "new", "separate", "similar": not the agreement spoken of so far. */
  readonly contrast?: string;
}

/** The possessor and the modifiers: "last year’s nuclear", "the U.S.-Japan space cooperation", "the 12-nation". */
export function readModifiers(phrase: AgreementPhrase, { tokens, parties, published }: Surroundings): Modifiers {
  const named = partiesWithin(parties, phrase.first, phrase.head);
  const found = named.filter((p) => p.first < phrase.modifiers && p.way !== 'seat').map((p) => p.key);
  const words: string[] = [];
  const kinds: AgreementNoun[] = [];
  let when: DayRange | undefined = phrase.determiner === 'possessive' ? readWhen(tokens, phrase.first, phrase.modifiers, published) : undefined;
  let contrast: string | undefined = tokens.key(phrase.first) === 'another' ? 'another' : undefined;
  for (let i = phrase.modifiers; i < phrase.head; i++) {
    const kind = nounAt(tokens, i);
    if (kind) kinds.push(kind);
    const party = named.find((p) => p.first <= i && i < p.end);
    const year = yearAt(tokens, i);
    const compound = endOfCompound(tokens, i, phrase.head);
    if (year && compound === i + 1) when = daysOf(String(year));
    else if (contrastWords.has(tokens.key(i)) && (phrase.place.headline || !tokens.isCapitalized(i))) contrast = tokens.key(i);
    else if (compound > i + 1 && likenessEndings.has(tokens.key(compound - 1))) {
      contrast = 'similar';
      i = compound - 1;
    } else if (compound > i + 1 && tokens.key(compound - 1) === 'old' && published) {
      when = agedRange(tokens.word(i), published) ?? when;
      i = compound - 1;
    } else if (compound > i + 1 && isPlainCompound(tokens, i, compound)) {
      i = compound - 1;
    } else if (party && party.way !== 'seat') {
      found.push(party.key);
      i = Math.max(i, party.end - 1);
    } else if (isSubject(tokens, i) && !isParticiple(tokens.key(i))) words.push(stem(tokens.key(i)));
  }
  return { parties: found, words, kinds, dated: isDatedBy(phrase, tokens), ...(when && { when }), ...(contrast && { contrast }) };
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

/** "12-nation", "Obama-era", "U.S.-brokered", "long-awaited": measures, praise and brokers, no subject and no party. */
function isPlainCompound(tokens: Tokens, first: number, end: number): boolean {
  const whole = Array.from({ length: end - first }, (_, k) => tokens.key(first + k)).join('');
  const last = tokens.key(end - 1);
  // "A cease-fire agreement" tells its kind twice.
  if (nounAt(tokens, first)) return true;
  return plainModifiers.has(whole) || measureEndings.has(last) || (last.endsWith('ed') && !topicalEndings.has(last));
}

const isParticiple = (key: string): boolean => key.length > 5 && key.endsWith('ed') && !key.endsWith('eed');

const isDatedBy = (phrase: AgreementPhrase, tokens: Tokens): boolean => {
  const last = tokens.key(phrase.modifiers - 2);
  return phrase.determiner === 'possessive' && (weekdays.has(last) || months.has(last) || periods.has(last) || yearAt(tokens, phrase.modifiers - 2) !== undefined);
};
const periods = new Set(['month', 'week', 'weekend', 'year']);
