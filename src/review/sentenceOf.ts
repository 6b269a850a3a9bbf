import { sentenceAt } from '../annotate/quotes/sentenceAt';
import type { Article, ArticleBlock } from '../text/article';
import type { Sentence } from '../text/sentences';
import { indexFrom } from '../text/span';

/** The block in which a token stands. */
export const blockOf = ({ blocks, tokens }: Article, token: number): ArticleBlock | undefined => blocks[indexFrom(blocks, tokens.start(token) + 1) - 1];

/** The sentence in which a token stands. */
export function sentenceOf(article: Article, token: number): Sentence | undefined {
  const block = blockOf(article, token);
  return block && sentenceAt(block, token);
}
