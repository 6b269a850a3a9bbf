import type { Mention } from '../annotate/types';
import type { Tokens } from '../text/tokens';

/** The tokens that some mentions cover, as a mark each. */
export function claimsOf(tokens: Tokens, mentions: readonly Mention[]): Uint8Array {
  const claimed = new Uint8Array(tokens.length);
  for (const { start, end } of mentions) claimed.fill(1, tokens.at(start), tokens.at(end));
  return claimed;
}
