import type { ArticleBlock } from '../../text/article';
import type { Sentence } from '../../text/sentences';

/** The sentence of a block that a token belongs to; undefined outside the block. */
export function sentenceAt({ sentences }: ArticleBlock, token: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]!.endToken <= token) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence && sentence.firstToken <= token ? sentence : undefined;
}
