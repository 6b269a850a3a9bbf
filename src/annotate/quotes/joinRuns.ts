import type { Article } from '../../text/article';
import type { Span } from '../../text/span';
import type { Quote } from '../types';
import type { ReadRun } from './attribution';
import { describe } from './describe';
import { isPronoun } from './nounPhrases';

/** A quote that may still gain segments. */
export interface Draft extends Omit<Quote, 'segments'> {
  readonly segments: Span[];
}

/**
 * The runs of a paragraph as quotes, those of one utterance together. `open` is the quote of an earlier paragraph that goes on with the
 * first run; it gains that run's segment.
 */
export function joinRuns(article: Article, read: readonly ReadRun[], open: Draft | undefined): Draft[] {
  const quotes: Draft[] = [];
  let last: { readonly read: ReadRun; readonly quote: Draft } | undefined;
  read.forEach((next, n) => {
    const segment = { start: next.run.start, end: next.run.end };
    if (next.kind === 'not-speech') {
      quotes.push({ kind: next.kind, segments: [segment], speakers: [], why: [{ code: 'no-cue' }] });
      return;
    }
    const paragraph = n === 0 && open && goesOnWith(article, open, next) ? open : undefined;
    const target = paragraph ?? (last && isOneUtterance(article, last.read, next) ? last.quote : undefined);
    const quote = target ?? draft(article, next);
    if (target) extend(article, target, next, segment);
    else quotes.push(quote);
    last = { read: next, quote };
  });
  return quotes;
}

/** A paragraph goes on with the quotation of the one before unless its own cue comes first or names somebody else. */
function goesOnWith({ tokens }: Article, open: Draft, { attribution }: ReadRun): boolean {
  if (attribution?.place === 'before') return false;
  const [speaker] = open.speakers;
  const own = attribution?.place === 'after' ? attribution.speaker : undefined;
  return !speaker || !own || isPronoun(tokens, own.firstToken) || speaker.text.endsWith(tokens.word(own.endToken - 1));
}

const draft = (article: Article, { run, kind, attribution }: ReadRun): Draft => ({
  kind,
  segments: [{ start: run.start, end: run.end }],
  speakers: [],
  why: [{ code: 'no-cue' }],
  ...(attribution && describe(article, attribution)),
});

/** The segment goes to the quote; so do a cue and a speaker, where the quote had none yet. */
function extend(article: Article, quote: Draft, { kind, attribution }: ReadRun, segment: Span): void {
  quote.segments.push(segment);
  Object.assign(quote, kind === 'direct' && { kind }, quote.speakers.length === 0 && attribution && describe(article, attribution));
}

/** The second run goes on where the first one left off: a cue splits a sentence, or the same speaker goes on right after the cue. */
function isOneUtterance({ tokens }: Article, first: ReadRun, second: ReadRun): boolean {
  const [one, two] = [first.attribution, second.attribution];
  if (two?.place === 'carried') return two.speaker?.firstToken === one?.speaker?.firstToken;
  if (two?.place === 'shared') return tokens.word(second.run.firstToken - 1) === ',' || second.kind === 'mixed';
  return one?.place === 'after' && two?.cue !== undefined && two.cue.firstToken === one.cue?.firstToken;
}
