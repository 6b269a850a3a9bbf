import type { Article, ArticleBlock } from '../../text/article';
import type { Quote } from '../types';
import type { QuotedRun, TokenSpan } from '../reading';
import { cueSpan } from './attribution';
import { describe } from './describe';
import type { PeopleIndex } from './nounPhrases';
import { reportedClause } from './reportedClause';
import { trailingCue } from './trailingCue';

/**
 * Reported speech without marks, sentence by sentence: a reporting verb with the clause that it reports, or a clause with its cue after it.
 * A sentence in which marks quote somebody is left to them, and so is a headline.
 */
export function readIndirect(article: Article, people: PeopleIndex, block: ArticleBlock, runs: readonly QuotedRun[]): Quote[] {
  if (block.kind !== 'paragraph') return [];
  const { tokens } = article;
  const found: Quote[] = [];
  for (const sentence of block.sentences) {
    const inside = runs.filter((r) => r.firstToken < sentence.endToken && r.endToken > sentence.firstToken);
    const quoted = (i: number): boolean => inside.some((r) => r.firstToken <= i && i < r.endToken);
    let from = sentence.firstToken;
    while (from < sentence.endToken && quoted(from)) from++;
    for (let rounds = 0; rounds < 2 && from < sentence.endToken; rounds++) {
      const report = (rounds === 0 ? trailingCue(tokens, people, from, sentence.endToken, quoted) : undefined) ?? reportedClause(tokens, people, from, sentence.endToken, quoted);
      if (!report) break;
      const own = report.content.flatMap((c) => outside(c, inside));
      if (own.length === 0) break;
      found.push({ kind: 'indirect', segments: own.map(({ firstToken, endToken }) => tokens.span(firstToken, endToken)), ...describe(article, report) });
      const last = cueSpan(tokens, report.content[0]!.firstToken, report.content.at(-1)!.endToken);
      if (report.place === 'after') break;
      from = last.endToken;
    }
  }
  return found;
}

/** The parts of a reported clause that no marks quote, where they are more than a word or two. */
function outside(content: TokenSpan, runs: readonly QuotedRun[]): { firstToken: number; endToken: number }[] {
  const parts: { firstToken: number; endToken: number }[] = [];
  let from = content.firstToken;
  for (const run of runs) {
    if (run.endToken <= from || run.firstToken >= content.endToken) continue;
    parts.push({ firstToken: from, endToken: run.firstToken });
    from = run.endToken;
  }
  parts.push({ firstToken: from, endToken: content.endToken });
  return parts.length === 1 ? parts : parts.filter((p) => p.endToken - p.firstToken > 2);
}
