import { splitBlocks, type Block } from './blocks';
import { findCredits } from './credits';
import { readDateline, type Dateline } from './dateline';
import { readFrontMatter, type FrontMatter } from './frontMatter';
import { splitSentences, type Sentence } from './sentences';
import type { Span } from './span';
import { tokenize, type Tokens } from './tokens';

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
  /** Photo and image credits inside a caption, in order. */
  readonly credits: readonly Span[];
  /** ISO date, possibly partial: the front matter's, else the dateline's with a year of its own or of the text. */
  readonly date?: string;
}

/** Reads any string as an article; an empty one has no blocks. */
export function readArticle(text: string): Article {
  const tokens = tokenize(text);
  const frontMatter = readFrontMatter(text);
  const blocks = splitBlocks(text, frontMatter?.end ?? 0).map((block): ArticleBlock => {
    const firstToken = tokens.at(block.start);
    const endToken = tokens.at(block.end);
    return { ...block, firstToken, endToken, sentences: splitSentences(tokens, firstToken, endToken) };
  });
  const dateline = blocks.slice(0, 6).filter((b) => b.kind === 'paragraph').map((b) => readDateline(text, b)).find((d) => d !== undefined);
  const date = dateOf(text, frontMatter, dateline);
  const credits = blocks.filter((b) => b.kind === 'paragraph').flatMap((b) => findCredits(text, b));
  return { text, tokens, blocks, credits, ...(frontMatter && { frontMatter }), ...(dateline && { dateline }), ...(date && { date }) };
}

const isoDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[T\s])/;
const yearInText = /\b(?:19|20)\d{2}\b/;

function dateOf(text: string, frontMatter: FrontMatter | undefined, dateline: Dateline | undefined): string | undefined {
  const given = isoDate.exec(frontMatter?.fields.get('date')?.value ?? '')?.[0];
  if (given) return given;
  if (!dateline?.date) return undefined;
  if (!dateline.date.startsWith('--')) return dateline.date;
  const year = yearInText.exec(text.slice(dateline.end))?.[0];
  return year && year + dateline.date.slice(1);
}
