import type { Tokens } from '../../text/tokens';
import { around, readWhen, type DayRange, type When } from './dates';
import type { AgreementPhrase } from './nounPhrases';
import { partiesWithin, type Party } from '../parties';
import type { Standing } from './realis';
import { isNews, type Surroundings } from './surroundings';

/** Tokens from `first` on, before `end`. */
interface Run {
  readonly first: number;
  readonly end: number;
}

/** The tokens before the concluding verb, back to where its clause begins. */
export function subjectBefore(phrase: AgreementPhrase, tokens: Tokens, standing: Standing): Run | undefined {
  if (standing.verb === undefined) return undefined;
  const { sentenceFirst } = phrase.place;
  let from = sentenceFirst;
  for (let i = standing.verb - 1; i > sentenceFirst; i--) {
    if (clauseStarts.has(tokens.key(i)) || tokens.word(i) === ';' || tokens.word(i) === ':') {
      from = i;
      break;
    }
  }
  return { first: from, end: standing.verb };
}

/** The states and organizations among them: not those after "in" or "at", which only tell where. */
export function signersIn(subject: Run | undefined, { tokens, parties }: Surroundings): ReadonlySet<string> {
  if (!subject) return new Set();
  const where = (p: Party): boolean => places.has(tokens.key(p.first - 1)) || (tokens.key(p.first - 1) === 'the' && places.has(tokens.key(p.first - 2)));
  return new Set(partiesWithin(parties, subject.first, subject.end).filter((p) => p.way !== 'seat' && !where(p)).map((p) => p.key));
}

const clauseStarts = new Set(['although', 'because', 'but', 'that', 'though', 'when', 'where', 'which', 'while']);
const places = new Set(['across', 'at', 'in', 'near', 'to']);

/** "On July 6, 2011, the two countries signed an agreement"; a caption dates its picture after it. */
export function eventDate(phrase: AgreementPhrase, { tokens, published }: Surroundings, standing: Standing): DayRange | undefined {
  if (standing.kind !== 'concluded') return undefined;
  const before = readWhen(tokens, phrase.place.sentenceFirst, standing.verb ?? phrase.first, published);
  if (before || !published || !isNews(phrase) || phrase.determiner !== 'indefinite') return before;
  const after = readWhen(tokens, phrase.end, phrase.place.sentenceEnd, published);
  return after && after.from <= published.to + newsAfter && datesPicture(tokens, after) ? after : undefined;
}

/** "…, Tuesday, April 9, 2024, in Washington": a date that a clause has of its own ("starting September 12th") is not that of the signing. */
function datesPicture(tokens: Tokens, { first }: When): boolean {
  return tokens.word(first - 1) === ',' || tokens.key(first - 1) === 'on';
}

/** With no date, what a headline, a caption or a lead reports has just happened, or is about to. */
export function newsDate(phrase: AgreementPhrase, { tokens, published }: Surroundings, standing: Standing): DayRange | undefined {
  const introduces = phrase.determiner === 'indefinite' || phrase.determiner === 'bare';
  if (standing.kind !== 'concluded' || !introduces || !isNews(phrase) || !published) return undefined;
  return standing.verb !== undefined && isBackground(tokens, standing.verb) ? undefined : around(published, newsBefore, newsAfter);
}

const newsBefore = 45;
const newsAfter = 20;

/** "who negotiated a deal", "had signed a pact": what a relative clause or a past perfect tells happened before the news. */
const isBackground = (tokens: Tokens, verb: number): boolean => [1, 2].some((back) => backgrounds.has(tokens.key(verb - back)));
const backgrounds = new Set(['had', 'that', 'which', 'who']);
