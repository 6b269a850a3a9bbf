import type { ArticleBlock } from '../../text/article';
import type { Tokens } from '../../text/tokens';
import { markAt, type Mark } from './marks';

/** A mark in its paragraph. */
export interface PlacedMark extends Mark {
  readonly token: number;
  /** A single mark only: whether one closes it before another opens. Without, it is an apostrophe. */
  readonly hasPartner: boolean;
  /** The next mark of the same family and style that may close. */
  readonly closedAt: number;
  /** The last one of the paragraph; -1 where none does. */
  readonly lastCloser: number;
}

/** The marks of a paragraph in order, each read together with those after it. */
export function readMarks(tokens: Tokens, block: ArticleBlock): PlacedMark[] {
  const marks: PlacedMark[] = [];
  const closers = new Map<string, number>();
  const last = new Map<string, number>();
  let partner: 'sure' | 'doubtful' | 'none' = 'none';
  for (let i = block.endToken - 1; i >= block.firstToken; i--) {
    const read = tokens.isMark(i) ? markAt(tokens, i) : undefined;
    if (!read) continue;
    const key = read.family + read.style;
    const doubtful = read.family === 'single' && read.closes && endsElided(tokens, i);
    // "‘It was the drivers’ fault,’ she said": what may be an apostrophe closes only where nothing better does.
    const mark: Mark = doubtful && partner === 'sure' ? { ...read, closes: false } : read;
    marks.push({ ...mark, token: i, hasPartner: partner === 'sure' || (partner === 'doubtful' && mark.style === 'curly'), closedAt: closers.get(key) ?? Infinity, lastCloser: last.get(key) ?? -1 });
    if (mark.family === 'single') partner = mark.closes ? (doubtful ? 'doubtful' : 'sure') : mark.opens ? 'none' : partner;
    if (!mark.closes) continue;
    closers.set(key, i);
    if (!last.has(key)) last.set(key, i);
  }
  return marks.reverse();
}

/** "the workers’ plan", "rock ’n’ roll", "nothin’ doing": an apostrophe may end the word, and the sentence goes on after it. */
const endsElided = (tokens: Tokens, i: number): boolean => /(?:s|in|^n|^o)$/.test(tokens.key(i - 1)) && tokens.isGlued(i) && /^\s\p{L}/u.test(tokens.text.slice(tokens.end(i), tokens.end(i) + 2));
