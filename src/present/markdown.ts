import { oneLine, shortened } from '../text/plainText';

/** Characters that Markdown, or VS Code's `$(icon)` syntax, would read as more than text. */
const special = /[\\`*_{}[\]()<>#+\-.!|~$&:@/=^]/g;
/** Longest text of a glossary that a card shows. */
const longest = 600;

/** Begins a new line inside a block. */
export const lineBreak = '  \n';

/** Text from a workspace as Markdown that shows just this text: no link, no image, no HTML, no line of its own. */
export function plain(text: string): string {
  return shortened(oneLine(text).trim(), longest).replace(special, '\\$&');
}

/** An address with a host of its own and no user name before it, which could dress up as the host. */
const https = /^https:\/\/[a-z0-9][a-z0-9.-]*(?::\d+)?(?:[/?#][^\s\\]*)?$/i;

/** A link to an `https:` address; only its words for any other. */
export function link(words: string, address: string): string {
  if (!https.test(address)) return plain(words);
  const safe = oneLine(address).replace(/[()<>"'[\]`|*]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `[${plain(words)}](${safe})`;
}
