import { splitBlocks, type Block } from './blocks';
import { dateOfLine } from './byline';
import { creditStart } from './credits';
import { readDateline, type Dateline } from './dateline';
import { readFrontMatter, type FrontMatter } from './frontMatter';
import { splitSentences, type Sentence } from './sentences';
import type { Span } from './span';
import { tokenize, type Tokens } from './tokens';
import { readWrittenDate } from './writtenDate';

/** A block with its tokens (`firstToken` inclusive, `endToken` exclusive) and sentences. */
export interface ArticleBlock extends Block {
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentences: readonly Sentence[];
}

/** The article as its parts. Every offset is into `text`, which is kept exactly as read. */
export interface Article {
  readonly text: string;
  readonly tokens: Tokens;
  readonly frontMatter?: FrontMatter;
  readonly dateline?: Dateline;
  readonly blocks: readonly ArticleBlock[];
  /** Photo and image credits that end a caption, in order; a credit that is a block of its own is a block of that kind. */
  readonly credits: readonly Span[];
  /** ISO date, possibly partial: the front matter's, else the dateline's with a year of its own, else that of a line of its own, else the dateline's with a year of the text. */
  readonly date?: string;
}

/** Reads any string as an article; an empty one has no blocks. */
export function readArticle(text: string): Article {
  const tokens = tokenize(text);
  const frontMatter = readFrontMatter(text);
  const credits: Span[] = [];
  const blocks = splitBlocks(tokens, frontMatter?.end ?? 0).map((block): ArticleBlock => {
    const [firstToken, endToken] = [tokens.at(block.start), tokens.at(block.end)];
    const credit = block.kind === 'paragraph' ? creditStart(tokens, firstToken, endToken) : undefined;
    if (credit !== undefined) credits.push(tokens.span(credit, endToken));
    const caption = splitSentences(tokens, firstToken, credit ?? endToken);
    return { ...block, firstToken, endToken, sentences: credit === undefined ? caption : [...caption, ...splitSentences(tokens, credit, endToken)] };
  });
  const head = blocks.slice(0, headBlocks);
  const dateline = head.filter((b) => b.kind === 'paragraph').map((b) => readDateline(text, b)).find((d) => d !== undefined);
  const date = dateOf(text, head, frontMatter, dateline);
  return { text, tokens, blocks, credits, ...(frontMatter && { frontMatter }), ...(dateline && { dateline }), ...(date && { date }) };
}

/** Datelines and dates stand among the first blocks. */
const headBlocks = 6;

function dateOf(text: string, head: readonly Span[], frontMatter: FrontMatter | undefined, dateline: Dateline | undefined): string | undefined {
  const given = readWrittenDate(frontMatter?.fields.get('date')?.value ?? '');
  if (given) return given;
  if (dateline?.date && !dateline.date.startsWith('--')) return dateline.date;
  const line = head.map((b) => dateOfLine(text.slice(b.start, b.end))).find((d) => d !== undefined);
  return line ?? (dateline?.date && dateWithYear(text.slice(dateline.end), dateline.date.slice(1)));
}

const copyright = /(?:©|\(c\)|\bcopyright)\s{0,3}(?:©\s{0,3})?((?:19|20)\d{2})\b/iu;
const written = /\b\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, (?:19|20)\d{2}\b/gu;

/**
 * The year that the text gives a day (`-01-13`): beside the same day, or in its copyright line.
 * Any other year is mostly that of an earlier event: in real news the only year of an article was the wrong one more often than not.
 */
function dateWithYear(text: string, monthAndDay: string): string | undefined {
  const same = Array.from(text.matchAll(written), ([words]) => readWrittenDate(words)).find((date) => date?.endsWith(monthAndDay));
  const year = copyright.exec(text)?.[1];
  return same ?? (year && year + monthAndDay);
}
