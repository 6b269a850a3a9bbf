import { escapeHtml } from './escapeHtml';

/** Escaped characters, links, marks of emphasis, and all else. */
const tokens = /\\([^])|\[((?:\\[^]|[^\\\]])*)\]\((https:\/\/[^\s()<>"]*)\)|(\*\*|\*)|([^\\[*]+|[^])/g;

/**
 * The Markdown of a card as HTML: that much of Markdown as cards are made of (see `markdown.ts`), which is bold and italic words,
 * `https:` links, line breaks and lists. Only elements that may stand inside a paragraph.
 */
export function cardHtml(markdown: string): string {
  return markdown.split('\n\n').map((block) => `<span class="block">${block.split('\n').map(line).join('<br>')}</span>`).join('');
}

const line = (text: string): string => (text.startsWith('- ') ? `• ${inline(text.slice(2))}` : inline(text.trimEnd()));

function inline(markdown: string): string {
  const open: string[] = [];
  const parts = Array.from(markdown.matchAll(tokens), ([, escaped, words, address, mark, plain]) => {
    if (escaped !== undefined) return escapeHtml(escaped);
    if (address !== undefined) return `<a href="${escapeHtml(address)}" rel="external noopener noreferrer">${inline(words!)}</a>`;
    if (mark === undefined) return escapeHtml(plain!);
    const element = mark === '*' ? 'i' : 'b';
    if (open.at(-1) !== element) return `<${open[open.push(element) - 1]}>`;
    open.pop();
    return `</${element}>`;
  });
  return [...parts, ...open.reverse().map((element) => `</${element}>`)].join('');
}
