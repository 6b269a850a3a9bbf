import { dateOfLine, isByline } from './byline';
import { classAt, newline, space } from './characters';
import { creditStart } from './credits';
import { readDateline } from './dateline';
import { splitSentences } from './sentences';
import type { Span } from './span';
import type { Tokens } from './tokens';

/** `byline`: who wrote, and a line that is only the date of it. `contact`: all from the end mark or the press office's lines on. */
export type BlockKind = 'headline' | 'byline' | 'credit' | 'heading' | 'contact' | 'paragraph';

/** A run of lines between blank lines, trimmed of white space; headline and byline are cut from the lines under them. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Longest headlines seen in agency and government releases; one that closes with a full stop is a shorter, print kind. */
const headlineLimit = 200;
const stoppedHeadlineLimit = 120;
/** Where bylines are looked for among the lines of a paragraph: this many blocks from the top, this many lines of each. */
const headBlocks = 6;
const headLines = 4;
const contactLimit = 60;

const heading = /^#{1,6}\s+\S/;
const endMark = /^(?:[-–—]+\s*(?:ends?|30)\s*[-–—]+|\(?ENDS?\)?|#\s?#\s?#)$/iu;
const contactLabel = /^(?:for )?(?:(?:(?:news|press|media|public affairs) ){1,2}(?:contacts?|inquiries|enquiries|office|relations)\b|contacts?(?::|$))/iu;

/** Cuts the text from an offset on into blocks, and tells from a block's own words and place what it is. */
export function splitBlocks(tokens: Tokens, from: number): Block[] {
  const { text } = tokens;
  const blocks: Block[] = [];
  let ended = false;
  for (const span of paragraphsOf(text, from)) {
    ended ||= blocks.some((b) => b.kind === 'paragraph') && isEnd(text, span);
    if (ended) blocks.push({ ...span, kind: 'contact' });
    else if (blocks.length < headBlocks) blocks.push(...cutHead(tokens, span, blocks.length === 0));
    else blocks.push({ ...span, kind: kindOf(tokens, span) });
  }
  // A text of one short line is that line, not a headline with no article.
  return blocks.length === 1 && blocks[0]!.kind === 'headline' ? [{ ...blocks[0]!, kind: 'paragraph' }] : blocks;
}

function kindOf(tokens: Tokens, span: Span): BlockKind {
  const [first, end] = [tokens.at(span.start), tokens.at(span.end)];
  if (heading.test(tokens.text.slice(span.start, span.start + 8))) return 'heading';
  if (isByline(tokens, first, end)) return 'byline';
  return creditStart(tokens, first, end) === first ? 'credit' : 'paragraph';
}

function isEnd(text: string, span: Span): boolean {
  const line = firstLine(text, span);
  const words = text.slice(line.start, line.end);
  return words.length <= contactLimit && (endMark.test(words) || (contactLabel.test(words) && !words.endsWith('.')));
}

/** Headline, byline and date are lines of their own, with or without a blank one between. */
function cutHead(tokens: Tokens, span: Span, top: boolean): Block[] {
  const { text } = tokens;
  const blocks: Block[] = [];
  let rest: Span | undefined = span;
  let line: Span | undefined = firstLine(text, span);
  for (let n = 0; rest && line && n < headLines; n++) {
    const kind: BlockKind | undefined = top && n === 0 && isHeadline(tokens, line, span) ? 'headline' : isBylineOrDate(tokens, line) ? 'byline' : undefined;
    const after = trim(text, line.end, span.end);
    if (kind) {
      const before = trim(text, rest.start, line.start);
      if (before) blocks.push({ ...before, kind: kindOf(tokens, before) });
      blocks.push({ ...line, kind });
      rest = after;
    }
    line = after && firstLine(text, after);
  }
  if (rest) blocks.push({ ...rest, kind: kindOf(tokens, rest) });
  return blocks;
}

const isBylineOrDate = (tokens: Tokens, line: Span): boolean =>
  isByline(tokens, tokens.at(line.start), tokens.at(line.end)) || dateOfLine(tokens.text.slice(line.start, line.end)) !== undefined;

function isHeadline(tokens: Tokens, line: Span, block: Span): boolean {
  const { text } = tokens;
  const stopped = text[line.end - 1] === '.';
  if (line.end - line.start > (stopped ? stoppedHeadlineLimit : headlineLimit)) return false;
  const words = text.slice(line.start, line.end);
  if (/^["“'«]|["”»]$/u.test(words) || !/[\p{L}\p{N}]/u.test(words) || readDateline(text, line) || isBylineOrDate(tokens, line)) return false;
  if (stopped && splitSentences(tokens, tokens.at(line.start), tokens.at(line.end)).length > 1) return false;
  // A hard-wrapped first paragraph goes on in lower case on its next line.
  return !/^\s*\p{Ll}/u.test(text.slice(line.end, Math.min(block.end, line.end + 8)));
}

function firstLine(text: string, span: Span): Span {
  let end = span.start;
  while (end < span.end && classAt(text, end) !== newline) end++;
  return trim(text, span.start, end) ?? { start: span.start, end };
}

function paragraphsOf(text: string, from: number): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let end = -1;
  let newlines = 0;
  for (let at = from; at < text.length; at++) {
    const c = classAt(text, at);
    if (c === newline) {
      if (!(text[at] === '\n' && text[at - 1] === '\r')) newlines++;
    } else if (c !== space) {
      if (newlines > 1 && start >= 0) {
        spans.push({ start, end });
        start = -1;
      }
      newlines = 0;
      if (start < 0) start = at;
      end = at + 1;
    }
  }
  if (start >= 0) spans.push({ start, end });
  return spans;
}

/** The span without white space at its ends; undefined when nothing is left. */
export function trim(text: string, start: number, end: number): Span | undefined {
  const blank = (at: number): boolean => classAt(text, at) === space || classAt(text, at) === newline;
  while (start < end && blank(start)) start++;
  while (end > start && blank(end - 1)) end--;
  return start < end ? { start, end } : undefined;
}
