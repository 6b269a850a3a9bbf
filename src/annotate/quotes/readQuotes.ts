import type { Article, ArticleBlock } from '../../text/article';
import { bySpan } from '../../text/span';
import type { PersonMention, QuotedRun, Reading } from '../reading';
import type { Quote } from '../types';
import { attribute, standsAlone } from './attribute';
import type { ReadRun } from './attribution';
import { carryOver, type Carried } from './carried';
import { readIndirect } from './indirect';
import { joinRuns, type Draft } from './joinRuns';
import { isHeading, isNamedWork, isNickname, isStageDirection, isTitle, isTitleCase, longestScareQuote, speechKind, wordCount } from './kinds';
import { indexPeople, type PeopleIndex } from './nounPhrases';
import { sentenceAt } from './sentenceAt';

/**
 * The quotes of an article in order, without the entries of their speakers: each quoted run is ascribed by the cue after it, the cue
 * before it, or the speaker who goes on; runs that a cue splits, or that run on after it, are joined; then reported clauses without marks.
 */
export function readQuotes({ article }: Reading, runs: readonly QuotedRun[], people: readonly PersonMention[]): Quote[] {
  const top = runs.filter((r) => r.depth === 0);
  const index = indexPeople(outside(people, top, article.tokens.length));
  const quotes: Quote[] = [];
  let carried: Carried | undefined;
  let lastSpeech: Draft | undefined;
  let next = 0;
  article.blocks.forEach((block, blockIndex) => {
    const own: QuotedRun[] = [];
    for (; next < top.length && top[next]!.block <= blockIndex; next++) if (top[next]!.block === blockIndex) own.push(top[next]!);
    if (block.kind === 'contact' || block.kind === 'credit' || block.kind === 'byline') return;
    const read = readBlock(article, index, block, own, carried);
    const joined = joinRuns(article, read, carried?.open ? lastSpeech : undefined);
    lastSpeech = joined.findLast((q) => q.kind !== 'not-speech') ?? lastSpeech;
    for (const quote of joined) quotes.push(quote);
    for (const quote of readIndirect(article, index, block, read.filter((r) => r.kind !== 'not-speech').map((r) => r.run))) quotes.push(quote);
    carried = carryOver(article, index, block, read);
  });
  return quotes.sort((a, b) => bySpan(a.segments[0]!, b.segments[0]!));
}

/** The people whom the reporter names: those inside marks are somebody else's words. */
function outside(people: readonly PersonMention[], runs: readonly QuotedRun[], length: number): PersonMention[] {
  const quoted = new Uint8Array(length);
  for (const run of runs) quoted.fill(1, run.firstToken, run.endToken);
  return people.filter((m) => quoted[m.firstToken] === 0);
}

function readBlock(article: Article, people: PeopleIndex, block: ArticleBlock, runs: readonly QuotedRun[], carried: Carried | undefined): ReadRun[] {
  const { tokens } = article;
  const read: ReadRun[] = [];
  let previous: ReadRun | undefined;
  runs.forEach((run, n) => {
    const sentenceStart = sentenceAt(block, run.firstToken)?.firstToken ?? block.firstToken;
    const from = Math.max(sentenceStart, runs[n - 1]?.endToken ?? block.firstToken);
    if (isNickname(tokens, run) || isTitle(tokens, run, from) || isNamedWork(tokens, run, sentenceStart) || isStageDirection(tokens, run) || isHeading(tokens, block, run)) {
      read.push({ run, kind: 'not-speech' });
      return;
    }
    const attribution = attribute({ article, people, block, run, previous, following: runs[n + 1], sentenceStart, from, carried });
    const unsaid = !attribution && !standsAlone(tokens, block, run) && (wordCount(tokens, run) <= longestScareQuote || isTitleCase(tokens, run));
    const made: ReadRun = unsaid ? { run, kind: 'not-speech' } : { run, kind: speechKind(tokens, run, run.firstToken > block.firstToken ? run.firstToken - 1 : -1), ...(attribution && { attribution }) };
    read.push(made);
    if (!unsaid) previous = made;
  });
  return read;
}
