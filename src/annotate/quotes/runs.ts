import type { Article, ArticleBlock } from '../../text/article';
import { bySpan } from '../../text/span';
import type { QuotedRun } from '../reading';
import type { ArticleProblem } from '../types';
import { readMarks, type PlacedMark } from './marksInBlock';
import { sentenceAt } from './sentenceAt';
import { markAt } from './marks';

export interface QuotedRuns {
  /** In order of their opening marks; nested ones after the run that holds them. */
  readonly runs: readonly QuotedRun[];
  readonly problems: readonly ArticleProblem[];
}

/** No print has more quotations inside one another; what looks like more is damage. */
const deepest = 4;

/**
 * The quoted runs of an article. A run ends at its mark, or else with its paragraph: a missing mark never costs more than that.
 * A paragraph that opens again without the one before having closed goes on with the same quotation (Chicago 13.30), and is no mistake.
 */
export function findQuotedRuns(article: Article): QuotedRuns {
  const runs: QuotedRun[] = [];
  const problems: ArticleProblem[] = [];
  article.blocks.forEach((block, index) => {
    if (block.kind === 'contact' || block.kind === 'credit') return;
    const found = runsIn(article, block, index);
    for (const run of found) runs.push(run);
    const last = found.findLast((r) => r.depth === 0);
    if (last && !last.closed && !opensAgain(article, index + 1)) {
      problems.push({ code: 'unclosed-quote', severity: 'information', start: last.start, end: article.tokens.end(last.firstToken) });
    }
  });
  return { runs, problems };
}

/** Whether the next paragraph begins with an opening mark. */
function opensAgain(article: Article, index: number): boolean {
  const block = article.blocks[index];
  return block?.kind === 'paragraph' && markAt(article.tokens, block.firstToken)?.opens === true;
}

function runsIn(article: Article, block: ArticleBlock, index: number): QuotedRun[] {
  const { tokens } = article;
  const found: QuotedRun[] = [];
  const stack: PlacedMark[] = [];
  const add = (first: number, end: number, closed: boolean, depth: number): void => {
    if (end - first > (closed ? 2 : 1)) found.push({ ...tokens.span(first, end), firstToken: first, endToken: end, block: index, closed, depth });
  };
  for (const mark of readMarks(tokens, block)) {
    const i = mark.token;
    const open = openRun(stack, mark);
    if (mark.closes && open >= 0 && !(mark.opens && stack.at(-1)!.family !== mark.family)) {
      add(stack[open]!.token, i + 1, true, open);
      stack.length = open;
    } else if (mark.opens) {
      if (mark.family === 'single' && !mark.hasPartner) continue;
      // The same mark opens again: the one before was never closed, and ends here, unless this one is a quotation within it.
      if (open >= 0 && !(stack.length < deepest && liesWithin(stack[open]!, mark))) {
        add(stack[open]!.token, i, false, open);
        stack.length = open;
      }
      stack.push(mark);
    } else if (mark.closes && mark.family !== 'single' && stack.length === 0 && /^[.,!?…]$/.test(tokens.word(i - 1))) {
      const first = sentenceAt(block, i)?.firstToken ?? block.firstToken;
      // A closing mark without an opening one: the quotation is taken to begin with its sentence, unless another run stands in it.
      if (first < i && (found.at(-1)?.endToken ?? 0) <= first) add(first, i + 1, false, 0);
    }
  }
  const outer = stack.find((o) => o.family !== 'single');
  if (outer) add(outer.token, block.endToken, false, 0);
  return found.sort(bySpan);
}

/** Of two runs drawn in two styles the second lies within the first where it closes in its own style, and the first one after it. */
const liesWithin = (outer: PlacedMark, inner: PlacedMark): boolean => outer.style !== inner.style && outer.lastCloser > inner.closedAt;

/** The open run that a mark belongs to: the last of its style, else the last of its family. */
function openRun(stack: readonly PlacedMark[], mark: PlacedMark): number {
  const same = stack.findLastIndex((o) => o.family === mark.family && o.style === mark.style);
  return same >= 0 && mark.closes ? same : stack.findLastIndex((o) => o.family === mark.family);
}
