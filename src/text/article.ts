import type { Span } from './span';

export type BlockKind = 'headline' | 'byline' | 'credit' | 'heading' | 'paragraph';

/** A run of lines between blank lines, trimmed of white space. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

export interface FrontMatter extends Span {
  /** Plain `key: value` lines; a value keeps its place in the text. */
  readonly fields: ReadonlyMap<string, { readonly value: string; readonly range: Span }>;
}

/** The article as its parts. Every offset is into `text`, which is kept exactly as read. */
export interface Article {
  readonly text: string;
  readonly frontMatter?: FrontMatter;
  readonly blocks: readonly Block[];
  /** The first one that holds: front matter, dateline, a full date in the text. */
  readonly date?: string;
}

export function readArticle(text: string): Article {
  return { text, blocks: [] };
}
