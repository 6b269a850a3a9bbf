import { fieldOf, itemsOf, oneLine, textsIn, type MapNode } from '../nodes/sourceNode';
import { nameOf, type Entry } from '../types';
import { appendToBlock, dashStyleOf } from './blockList';
import { findEntry, isShared, proved, type EntryPlace } from './entryPlace';
import { appendToFlow } from './flowList';
import { fillNull, newField } from './newField';
import { scalarText } from './scalarText';
import type { EditRefusal, EditResult, TextEdit } from './textEdit';

/** A list of texts in an entry. */
export type TextListKey = 'aliases' | 'never';

/** Adds another name to an entry, unless it bears that already. */
export function addAlias(text: string, entry: Entry, alias: string): EditResult {
  const names = [nameOf(entry), ...(entry.kind === 'agreement' && entry.short ? [entry.short] : [])];
  return names.includes(oneLine(alias)) ? { edits: [] } : addText(text, entry, 'aliases', alias);
}

/** Adds a string that looks like a mention of an entry and is none. */
export const addNever = (text: string, entry: Entry, words: string): EditResult => addText(text, entry, 'never', words);

function addText(text: string, entry: Entry, key: TextListKey, value: string): EditResult {
  const added = oneLine(value);
  if (added === '') return { refusal: 'empty' };
  const place = findEntry(text, entry);
  if (typeof place === 'string') return { refusal: place };
  const before = listed(place.map, key);
  if (before.includes(added)) return { edits: [] };
  const edits = textEdits(place, key, added);
  return typeof edits === 'string' ? { refusal: edits } : proved(place, edits, (map) => JSON.stringify(listed(map, key)) === JSON.stringify([...before, added]));
}

const listed = (map: MapNode, key: TextListKey): string[] => textsIn(map, key).map((node) => node.text);

function textEdits(place: EntryPlace, key: TextListKey, added: string): readonly TextEdit[] | EditRefusal {
  const { text, style } = place;
  const field = fieldOf(place.map, key);
  const inBrackets = scalarText(added, style === 'json' ? 'json' : 'flow');
  if (!field) return newField(place, key, `[${inBrackets}]`);
  const { keyRange, value } = field;
  if (!keyRange || isShared(place, keyRange, value)) return 'shared-yaml';
  if (value.kind === 'null') return fillNull(text, field, `[${inBrackets}]`);
  if (value.kind !== 'list' || itemsOf(value).some((item) => item.kind === 'map' || item.kind === 'list')) return 'not-a-list';
  if (text[value.range!.start] === '[') return appendToFlow(text, value, inBrackets);
  const dashes = dashStyleOf(text, value);
  return dashes ? appendToBlock(text, value, dashes, [scalarText(added, 'block')]) : 'unusual-yaml';
}
