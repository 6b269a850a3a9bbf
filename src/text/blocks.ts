import { classAt, newline, space } from './characters';
import type { Span } from './span';

export type BlockKind = 'headline' | 'byline' | 'credit' | 'heading' | 'contact' | 'paragraph';

/** A run of lines between blank lines, trimmed of white space; a headline is cut from the lines under it. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Longest headlines seen in agency and government releases; one that closes with a full stop is a shorter, print kind. */
const headlineLimit = 200;
const stoppedHeadlineLimit = 120;
const byline = /^by\s+(?:\p{Lu}|the\s+\p{Lu})[^.!?:]{2,100}$/iu;
const credit = /^(?:\(?(?:photo|image|picture|video|illustration|graphic)s?(?:\s+(?:credit|by|courtesy))?s?|credits?)\s*[:/]|^(?:photo|image)s? (?:by|courtesy)\b|^getty images\b|^\(?(?:AP|Reuters|AFP) photo\b/iu;
const heading = /^#{1,6}\s+\S/;
const endMark = /^(?:[-–—]+\s*(?:end|30)\s*[-–—]+|#\s?#\s?#|###)$/iu;
const contactLine = /^(?:(?:press|media|news)\s+(?:contacts?|inquiries|office)|for media inquiries)\b/iu;

/** Cuts the text from an offset on into blocks, and tells from a block's own words and place what it is. */
export function splitBlocks(text: string, from: number): Block[] {
  const blocks: Block[] = [];
  let ended = false;
  for (const span of paragraphsOf(text, from)) {
    const first = blocks.length === 0 ? headlineOf(text, span) : undefined;
    if (first) {
      blocks.push({ ...first, kind: 'headline' });
      const rest = trim(text, first.end, span.end);
      if (rest) blocks.push({ ...rest, kind: kindOf(text.slice(rest.start, rest.end)) });
      continue;
    }
    const words = text.slice(span.start, span.end);
    ended ||= endMark.test(words) || contactLine.test(words);
    blocks.push({ ...span, kind: ended ? 'contact' : kindOf(words) });
  }
  return loneParagraph(blocks);
}

function kindOf(words: string): BlockKind {
  if (heading.test(words)) return 'heading';
  if (byline.test(words)) return 'byline';
  return words.length < 200 && credit.test(words) ? 'credit' : 'paragraph';
}

/** A text of one short line is that line, not a headline with no article. */
const loneParagraph = (blocks: Block[]): Block[] => (blocks.length === 1 && blocks[0]!.kind === 'headline' ? [{ ...blocks[0]!, kind: 'paragraph' }] : blocks);

function headlineOf(text: string, block: Span): Span | undefined {
  let end = block.start;
  while (end < block.end && classAt(text, end) !== newline) end++;
  const line = trim(text, block.start, end);
  const limit = text[(line?.end ?? 0) - 1] === '.' ? stoppedHeadlineLimit : headlineLimit;
  if (!line || line.end - line.start > limit || /^["“'«]|["”»]$/u.test(text.slice(line.start, line.end))) return undefined;
  // A hard-wrapped first paragraph goes on in lower case on its next line.
  const next = text.slice(end, block.end).trimStart();
  return next && next[0] === next[0]!.toLowerCase() && /^\p{L}/u.test(next) ? undefined : line;
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
