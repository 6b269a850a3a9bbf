/** Characters that Markdown, or VS Code's `$(icon)` syntax, would read as more than text. */
const special = /[\\`*_{}[\]()<>#+\-.!|~$&:@/]/g;
/** Marks that change the direction of the text after them: a glossary could make a card read as something else. */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Longest text of a glossary that a card shows. */
const longest = 600;

/** Text from a workspace as Markdown that shows just this text: no link, no image, no HTML, no line of its own. */
export function plain(text: string): string {
  const line = text.replace(bidi, '').replace(/\s+/g, ' ').trim();
  const short = line.length > longest ? `${line.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : line;
  return short.replace(special, '\\$&');
}

/** An address with a host of its own and no user name before it, which could dress up as the host. */
const https = /^https:\/\/[a-z0-9][a-z0-9.-]*(?::\d+)?(?:[/?#][^\s\\]*)?$/i;

/** A link to an `https:` address; only its words for any other. */
export function link(words: string, address: string): string {
  if (!https.test(address)) return plain(words);
  const safe = address.replace(/[()<>"'[\]`|*]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `[${plain(words)}](${safe})`;
}
