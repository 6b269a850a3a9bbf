import { reportingVerbs } from '../../annotate/data/reportingVerbs';
import type { ArticleBlock } from '../../text/article';
import type { Tokens } from '../../text/tokens';
import type { Rule } from '../rule';
import { blockOf } from '../sentenceOf';

/** How far a verb of saying may be from the marks and still be theirs, in tokens. */
const reach = 10;

/**
 * Direct speech in a paragraph where nothing beside the marks says who speaks: no verb of saying, no colon or dash, no source in brackets. Where there is
 * one, the writer has told it, in whatever words; fragments may be anybody's, and of a heading the text below tells.
 */
export const quoteWithoutSpeaker: Rule<'quote-without-speaker'> = {
  code: 'quote-without-speaker',
  level: 'information',
  reason: 'A direct quotation in a paragraph that does not tell who said it.',
  *find({ article, annotations }) {
    const { tokens } = article;
    for (const { kind, speakers, cue, segments } of annotations.quotes) {
      const [first, ...others] = segments;
      if (kind !== 'direct' || speakers.length > 0 || cue || !first || others.length > 0) continue;
      const [from, end] = [tokens.at(first.start), tokens.at(first.end)];
      const block = blockOf(article, from);
      if (block?.kind === 'paragraph' && isSentence(tokens, from, end) && !isTold(tokens, block, from, end)) yield { code: 'quote-without-speaker', start: first.start, end: first.end, entries: [] };
    }
  },
};

/** A stop within the marks, and lower case: neither a title nor a part of the writer's own sentence. */
function isSentence(tokens: Tokens, first: number, end: number): boolean {
  if (!/^[.!?]$/.test(tokens.word(end - 2)) || !tokens.isCapitalized(first + 1)) return false;
  for (let i = first + 2; i < end; i++) if (tokens.isWord(i) && !tokens.isCapitalized(i) && tokens.word(i).length > longWord) return true;
  return false;
}

/** Titles leave at most their short words in lower case. */
const longWord = 3;

function isTold(tokens: Tokens, block: ArticleBlock, first: number, end: number): boolean {
  const beside = [tokens.word(first - 1), end < block.endToken ? tokens.word(end) : ''];
  if (first > block.firstToken && beside[0] === ':') return true;
  if (/^[[(—–―-]$/.test(beside[1]!)) return true;
  for (let i = Math.max(block.firstToken, first - reach); i < first; i++) if (reportingVerbs.has(tokens.key(i))) return true;
  for (let i = end; i < Math.min(block.endToken, end + reach); i++) if (reportingVerbs.has(tokens.key(i))) return true;
  return false;
}
