import type { Span } from '../../text/span';
import { endsStep, type Steps } from '../../text/steps';

/** A section whose list is written in block style, cut into its items; any other section is one piece, its head. */
export interface Section {
  /** From the line of the key to the first item, or to the end of the section. */
  readonly head: Span;
  /** Each from the start of its line to the start of the next one's. */
  readonly items: readonly Span[];
  /** Dashes that stand at another column than the section's first. */
  readonly misplaced: readonly Span[];
}

export interface Slices {
  /** What stands before the first section: comments, directives; the whole text when it is not a block map. */
  readonly prologue: Span;
  readonly sections: readonly Section[];
}

/** A line that begins with a list dash, or with a key at the first column. */
const landmark = /( *)-(?=[ \t\r\n]|$)|(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s#:\-?,[\]{}&*!|>'"%@`][^#:\r\n]*):(?=[ \t\r\n]|$)/y;
/** The first character of the content, after comments, directives and document marks. */
const firstContent = /(?<![^\n\ufeff])(?:---(?=[ \t]))?[ \t]*([^\s#%-])/;
const bareKeyLine = /^[^\r\n]*?:[ \t]*(?:#[^\r\n]*)?\r?\n/;
/** A line that is neither blank nor a comment. */
const contentLine = /(?<![^\n])[ \t]*[^\s#]/;

/**
 * Cuts the text of a glossary into sections and entries that can be parsed apart, so that an error stays within its entry.
 * The cuts are exact for valid YAML: in a block sequence no line of an item but its first can begin with a dash at or
 * before the items' column, and no line of a block map but those of its keys can begin at the map's own.
 */
export function* sliceGlossary(text: string): Steps<Slices> {
  const drafts: Draft[] = [];
  let found = 0;
  for (let start = isFlow(text) ? text.length : firstLine(text); start < text.length; ) {
    if (mayBeLandmark(text, start)) {
      landmark.lastIndex = start;
      const line = landmark.exec(text);
      const draft = drafts.at(-1);
      if (line && line[1] === undefined) drafts.push({ start, items: [], misplaced: [], column: undefined });
      else if (line && draft) addDash(draft, text, start, line[1]!.length, landmark.lastIndex);
      if (endsStep(++found)) yield;
    }
    const end = text.indexOf('\n', start);
    start = end < 0 ? text.length : end + 1;
  }
  const sections = drafts.map((draft, i) => finish(draft, drafts[i + 1]?.start ?? text.length));
  return { prologue: { start: 0, end: drafts[0]?.start ?? text.length }, sections };
}

/** After a mark of byte order. */
const firstLine = (text: string): number => (text.startsWith('\ufeff') ? 1 : 0);

/** Most lines are told by their first character that is no space. */
function mayBeLandmark(text: string, start: number): boolean {
  let at = start;
  while (text.charCodeAt(at) === 0x20) at++;
  return at === start || text.charCodeAt(at) === 0x2d;
}

interface Draft {
  readonly start: number;
  readonly items: number[];
  readonly misplaced: Span[];
  /** Where the dashes of its items stand; undefined before the first dash, -1 when they aren't the section's own. */
  column: number | undefined;
}

function addDash(draft: Draft, text: string, line: number, column: number, end: number): void {
  draft.column ??= isBareHead(text.slice(draft.start, line)) ? column : -1;
  if (column > draft.column) return;
  draft.items.push(line);
  if (column !== draft.column) draft.misplaced.push({ start: line + column, end });
}

function finish({ start, items, misplaced }: Draft, end: number): Section {
  const bounds = [...items, end];
  return { head: { start, end: bounds[0]! }, items: items.map((item, i) => ({ start: item, end: bounds[i + 1]! })), misplaced };
}

const isFlow = (text: string): boolean => ['{', '['].includes(firstContent.exec(text)?.[1] ?? '');

/** Whether nothing but comments stands between a section's key and its first dash. */
function isBareHead(head: string): boolean {
  const keyLine = bareKeyLine.exec(head);
  return keyLine !== null && !contentLine.test(head.slice(keyLine[0].length));
}
