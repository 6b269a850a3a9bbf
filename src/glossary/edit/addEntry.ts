import type { Section } from '../nodes/slices';
import type { Entry } from '../types';
import { appendToBlock, dashLines, dashStyleOf, type DashStyle } from './blockList';
import { blockEntry, flowEntry } from './entryText';
import { appendToFlow } from './flowList';
import { lineBreakOf, lineEnd } from './lineBounds';
import { writtenNull } from './newField';
import { findSection, layoutOf, readHead, readSpan, sectionOf, type Layout, type SectionKey } from './section';
import { insertion, type EditRefusal, type EditResult, type TextEdit } from './textEdit';

/**
 * Adds an entry at the end of its section, in the style of the entry before it; a section that is missing goes to the end of the file.
 * Of the file only the last entry of the section is parsed.
 */
export function addEntry(text: string, entry: Entry): EditResult {
  const layout = layoutOf(text);
  if (typeof layout === 'string') return { refusal: layout };
  const key = sectionOf(entry.kind);
  const section = findSection(layout, key);
  const edits = !section ? newSection(layout, key, entry) : section.items.length > 0 ? afterItems(layout, section, entry) : intoHead(layout, section, entry);
  return typeof edits === 'string' ? { refusal: edits } : { edits };
}

function newSection({ text, sections }: Layout, key: SectionKey, entry: Entry): readonly TextEdit[] {
  const lineBreak = lineBreakOf(text);
  const lines = dashLines(dashesOf({ text, sections }), blockEntry(entry), lineBreak);
  const [, second] = sections;
  const isParted = !second || /\n[ \t]*(?:#[^\n]*)?\r?\n(?:#[^\n]*\n)*$/.test(text.slice(0, second.head.start));
  const gap = /^\ufeff?$|\n[ \t]*\r?\n$/.test(text) ? '' : (text.endsWith('\n') ? '' : lineBreak) + (isParted ? lineBreak : '');
  return [insertion(text.length, `${gap}${key}:${lines}${lineBreak}`)];
}

function afterItems(layout: Layout, { head, items, misplaced }: Section, entry: Entry): readonly TextEdit[] | EditRefusal {
  const { text } = layout;
  const [last, before] = [items.at(-1)!, items.at(-2)];
  if (misplaced.length > 0 || typeof readSpan(text, head) === 'string') return 'broken-yaml';
  const list = readSpan(text, last);
  if (typeof list === 'string') return list;
  const dashes = list.kind === 'list' ? dashStyleOf(text, list) : undefined;
  if (list.kind !== 'list' || !dashes) return 'unusual-yaml';
  const item = list.items[0]?.range;
  const isFlow = item && text[item.start] === '{';
  const lineBreak = lineBreakOf(text);
  const edits = appendToBlock(text, list, dashes, isFlow ? [flowEntry(entry)] : blockEntry(entry));
  const isParted = before ? endsInBlankLine(text.slice(before.start, before.end)) : !isFlow && text.slice(last.start, list.range!.end).includes('\n') && partsEntries(layout);
  return isParted ? edits.map((edit) => ({ ...edit, text: lineBreak + edit.text })) : edits;
}

/** Whether blank lines stand between entries, as far as the other sections tell. */
function partsEntries({ text, sections }: Layout): boolean {
  const parted = sections.find(({ items }) => items.length > 1)?.items[0];
  return !parted || endsInBlankLine(text.slice(parted.start, parted.end));
}

/** Comments before the next entry may follow. */
const endsInBlankLine = (item: string): boolean => /\n[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\n)*$/.test(item);

function intoHead(layout: Layout, section: Section, entry: Entry): readonly TextEdit[] | EditRefusal {
  const { text } = layout;
  const head = readHead(text, section);
  if (typeof head === 'string') return head;
  const { keyRange, value } = head;
  if (!keyRange) return 'unusual-yaml';
  const written = text.slice(value.range?.start, value.range?.end);
  if (/[&!*]/.test(text.slice(keyRange.end, value.range?.start ?? keyRange.end).replace(/#[^\n]*/g, '')) || written.startsWith('*')) return 'shared-yaml';
  const lines = dashLines(dashesOf(layout), blockEntry(entry), lineBreakOf(text));
  if (value.kind === 'list' && written.startsWith('[')) {
    if (/^\[\s*\]$/.test(written)) return inPlaceOf(text, value.range!, lines);
    return appendToFlow(text, value, flowEntry(entry));
  }
  if (value.kind !== 'null') return 'not-a-list';
  const nothing = writtenNull(text, head);
  return nothing ? inPlaceOf(text, nothing, lines) : [insertion(lineEnd(text, keyRange.end), lines)];
}

/** Takes away an empty value, with the space before it, and writes the entry below its line. */
function inPlaceOf(text: string, { start, end }: { readonly start: number; readonly end: number }, lines: string): readonly TextEdit[] {
  const from = start - (/[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0);
  const below = lineEnd(text, end);
  return below === end ? [{ start: from, end, text: lines }] : [{ start: from, end, text: '' }, insertion(below, lines)];
}

/** The dashes of the file's first section that has any. */
function dashesOf({ text, sections }: Layout): DashStyle {
  const first = sections.find(({ items }) => items.length > 0)?.items[0];
  return { column: first ? /^ */.exec(text.slice(first.start, first.start + 100))![0].length : 2, dash: '- ' };
}
