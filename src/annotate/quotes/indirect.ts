import type { Article, ArticleBlock } from '../../text/article';
import type { Sentence } from '../../text/sentences';
import type { QuotedRun, TokenSpan } from '../reading';
import type { Quote } from '../types';
import { describe } from './describe';
import type { PeopleIndex, SpeakerPhrase } from './nounPhrases';
import { reportedClause } from './reportedClause';
import { trailingCue } from './trailingCue';

/** Fewest tokens of a reported clause that is worth telling beside the fragment that it quotes. */
const shortestRest = 5;

/**
 * Reported speech without marks, sentence by sentence: a reporting verb with the clause that it reports, or a clause with its cue after it.
 * What marks quote is left out of the clause, and a headline is no report.
 */
export function readIndirect(article: Article, people: PeopleIndex, block: ArticleBlock, runs: readonly QuotedRun[]): Quote[] {
  if (block.kind !== 'paragraph') return [];
  const quoted = maskOf(block, runs);
  const found: Quote[] = [];
  let first = 0;
  for (const sentence of block.sentences) {
    while (first < runs.length && runs[first]!.endToken <= sentence.firstToken) first++;
    let last = first;
    while (last < runs.length && runs[last]!.firstToken < sentence.endToken) last++;
    for (const quote of reportsIn(article, people, sentence, runs.slice(first, last), quoted)) found.push(quote);
  }
  return found;
}

/** Which tokens of a block stand inside marks. */
function maskOf(block: ArticleBlock, runs: readonly QuotedRun[]): (i: number) => boolean {
  if (runs.length === 0) return () => false;
  const mask = new Uint8Array(block.endToken - block.firstToken);
  for (const run of runs) mask.fill(1, run.firstToken - block.firstToken, run.endToken - block.firstToken);
  return (i) => mask[i - block.firstToken] === 1;
}

/** The reports of a sentence: a first one, and one that goes on from it ("…, adding that …"). */
function reportsIn(article: Article, people: PeopleIndex, sentence: Sentence, runs: readonly QuotedRun[], quoted: (i: number) => boolean): Quote[] {
  const { tokens } = article;
  const found: Quote[] = [];
  let from = sentence.firstToken;
  while (from < sentence.endToken && quoted(from)) from++;
  let speaker: SpeakerPhrase | undefined;
  for (let rounds = 0; rounds < 2 && from < sentence.endToken; rounds++) {
    const trailing = rounds === 0 ? trailingCue(tokens, people, from, sentence.endToken, quoted) : undefined;
    const report = trailing ?? reportedClause(tokens, people, from, sentence.endToken, quoted, speaker);
    if (!report) break;
    const own = report.content.flatMap((c) => outside(c, runs));
    if (own.length === 0) break;
    found.push({ kind: 'indirect', segments: own.map(({ firstToken, endToken }) => tokens.span(firstToken, endToken)), ...describe(article, report) });
    if (report.place === 'after') break;
    from = report.content.at(-1)!.endToken;
    speaker = report.speaker;
  }
  return found;
}

/** The parts of a reported clause that no marks quote. */
function outside(content: TokenSpan, runs: readonly QuotedRun[]): { readonly firstToken: number; readonly endToken: number }[] {
  const parts: { firstToken: number; endToken: number }[] = [];
  let from = content.firstToken;
  for (const run of runs) {
    if (run.endToken <= from || run.firstToken >= content.endToken) continue;
    parts.push({ firstToken: from, endToken: run.firstToken });
    from = run.endToken;
  }
  parts.push({ firstToken: from, endToken: content.endToken });
  return parts.length === 1 ? parts : parts.filter((p) => p.endToken - p.firstToken >= shortestRest);
}
