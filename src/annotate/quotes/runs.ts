import type { Article, ArticleBlock } from '../../text/article';
import type { QuotedRun } from '../reading';
import type { ArticleProblem } from '../types';
import { markAt, type Mark } from './marks';

export interface QuotedRuns {
  /** In order of their opening marks; nested ones after the run that holds them. */
  readonly runs: readonly QuotedRun[];
  readonly problems: readonly ArticleProblem[];
}

interface Open {
  readonly token: number;
  readonly family: Mark['family'];
  readonly style: Mark['style'];
}

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
    runs.push(...found);
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
  const stack: Open[] = [];
  const add = (first: number, end: number, closed: boolean, depth: number): void => {
    if (end - first > (closed ? 2 : 1)) found.push({ ...tokens.span(first, end), firstToken: first, endToken: end, block: index, closed, depth });
  };
  for (let i = block.firstToken; i < block.endToken; i++) {
    const mark = tokens.isMark(i) ? markAt(tokens, i) : undefined;
    if (!mark) continue;
    const open = openRun(stack, mark);
    if (mark.closes && open >= 0 && !(mark.opens && stack.at(-1)?.family !== mark.family)) {
      add(stack[open]!.token, i + 1, true, open);
      stack.length = open;
    } else if (mark.opens) {
      if (mark.family === 'single' && !hasPartner(article, block, i)) continue;
      // The same mark opens again: the one before was never closed, and ends here, unless this one is a quotation within it.
      if (open >= 0 && !isNested(article, block, stack[open]!, mark, i)) {
        add(stack[open]!.token, i, false, open);
        stack.length = open;
      }
      stack.push({ token: i, family: mark.family, style: mark.style });
    } else if (mark.closes && mark.family !== 'single' && stack.length === 0 && /[.,!?…]/.test(tokens.word(i - 1))) {
      const first = startOfStray(block, found, i);
      if (first !== undefined) add(first, i + 1, false, 0);
    }
  }
  const [outer] = stack;
  if (outer && outer.family !== 'single') add(outer.token, block.endToken, false, 0);
  return found.filter((r) => !stack.some((o) => o.family === 'single' && o.token === r.firstToken)).sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
}

/** The open run that a mark belongs to: the last of its style, else the last of its family. */
function openRun(stack: readonly Open[], mark: Mark): number {
  const same = stack.findLastIndex((o) => o.family === mark.family && o.style === mark.style);
  return same >= 0 && mark.closes ? same : stack.findLastIndex((o) => o.family === mark.family);
}

/** Of two runs drawn in two styles the second lies within the first where it closes in its own style, and the first one after it. */
function isNested(article: Article, block: ArticleBlock, outer: Open, inner: Mark, from: number): boolean {
  if (outer.style === inner.style) return false;
  let closed = false;
  for (let i = from + 1; i < block.endToken; i++) {
    const mark = article.tokens.isMark(i) ? markAt(article.tokens, i) : undefined;
    if (!mark?.closes || mark.family !== inner.family) continue;
    if (mark.style === inner.style) closed = true;
    else if (mark.style === outer.style && closed) return true;
  }
  return false;
}

/** A single mark opens only where one closes it in the same paragraph before it opens again: anything else is an apostrophe. */
function hasPartner(article: Article, block: ArticleBlock, from: number): boolean {
  const { tokens } = article;
  for (let i = from + 1; i < block.endToken; i++) {
    const mark = tokens.isMark(i) ? markAt(tokens, i) : undefined;
    if (mark?.family !== 'single') continue;
    // "the parties’ faith" closes nothing: the closing mark of a quotation follows a stop or ends its clause.
    if (mark.closes && (/[.,!?…]/.test(tokens.word(i - 1)) || !/s$/i.test(tokens.word(i - 1)) || !/^\s[\p{Ll}]/u.test(tokens.text.slice(tokens.end(i), tokens.end(i) + 2)))) return true;
    if (mark.opens) return false;
  }
  return false;
}

/** A closing mark without an opening one: the quotation is taken to begin with its sentence, if no run stands in between. */
function startOfStray(block: ArticleBlock, found: readonly QuotedRun[], at: number): number | undefined {
  const sentence = block.sentences.find((s) => s.firstToken <= at && at < s.endToken);
  const first = Math.max(sentence?.firstToken ?? block.firstToken, found.at(-1)?.endToken ?? 0);
  return first < at ? first : undefined;
}
