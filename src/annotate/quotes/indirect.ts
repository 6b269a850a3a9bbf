import type { Article, ArticleBlock } from '../../text/article';
import type { Quote } from '../types';
import type { QuotedRun } from '../reading';
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
      if (!report || report.content.some((c) => inside.some((r) => r.firstToken < c.endToken && c.firstToken < r.endToken))) break;
      found.push({ kind: 'indirect', segments: report.content.map(({ firstToken, endToken }) => tokens.span(firstToken, endToken)), ...describe(article, report) });
      const last = cueSpan(tokens, report.content[0]!.firstToken, report.content.at(-1)!.endToken);
      if (report.place === 'after') break;
      from = last.endToken;
    }
  }
  return found;
}
