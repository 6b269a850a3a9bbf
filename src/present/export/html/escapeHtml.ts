const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML that shows just this text, between tags and in attributes in quote marks. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => names[char]!);
