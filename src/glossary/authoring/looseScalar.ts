import type { LooseText } from './looseNodes';

/** The end of a text in quote marks, with the mark; one that is not closed on its line ends there. */
export function quotedEnd(text: string, start: number, limit: number): number {
  const mark = text[start];
  for (let at = start + 1; at < limit && text[at] !== '\n'; at++) {
    if (mark === '"' && text[at] === '\\') at++;
    else if (text[at] === mark && mark === "'" && text[at + 1] === mark) at++;
    else if (text[at] === mark) return at + 1;
  }
  return lineEndOf(text, start, limit);
}

export function quotedText(text: string, start: number, limit: number): LooseText {
  const end = quotedEnd(text, start, limit);
  const range = { start: start + 1, end: end > start + 1 && text[end - 1] === text[start] ? end - 1 : end };
  return { text: text.slice(range.start, range.end), range };
}

/** The end of a line without its break. */
export function lineEndOf(text: string, at: number, limit: number): number {
  const feed = text.indexOf('\n', at);
  const end = feed < 0 || feed > limit ? limit : feed;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

/** The text from here to the end of the line or a comment; undefined where there is none. */
export function lineText(text: string, start: number, limit: number): LooseText | undefined {
  if (text[start] === '"' || text[start] === "'") return quotedText(text, start, limit);
  const line = text.slice(start, lineEndOf(text, start, limit));
  const words = line.replace(/(?:^|\s+)#.*$/, '').trimEnd();
  return words === '' ? undefined : { text: words, range: { start, end: start + words.length } };
}
