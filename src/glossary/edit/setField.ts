import { fieldOf, oneLine } from '../nodes/sourceNode';
import type { Entry } from '../types';
import { findEntry, isShared, proved, type EntryPlace } from './entryPlace';
import { fillNull, newField } from './newField';
import { valueText } from './scalarText';
import type { EditRefusal, EditResult, TextEdit } from './textEdit';

/** Sets a text or date of an entry, in place of the one that is there. Quote marks of the old value stay its style. */
export function setField(text: string, entry: Entry, key: string, value: string): EditResult {
  const wanted = oneLine(value);
  if (wanted === '') return { refusal: 'empty' };
  const place = findEntry(text, entry);
  if (typeof place === 'string') return { refusal: place };
  const old = fieldOf(place.map, key)?.value;
  if (old?.kind === 'text' && oneLine(old.text) === wanted) return { edits: [] };
  const edits = fieldEdits(place, key, wanted);
  if (typeof edits === 'string') return { refusal: edits };
  return proved(place, edits, (map) => {
    const set = fieldOf(map, key)?.value;
    return set?.kind === 'text' && oneLine(set.text) === wanted;
  });
}

function fieldEdits(place: EntryPlace, key: string, wanted: string): readonly TextEdit[] | EditRefusal {
  const { text, style } = place;
  const field = fieldOf(place.map, key);
  const bare = valueText(key, wanted, style);
  if (!field) return newField(place, key, bare);
  const { keyRange, value } = field;
  if (!keyRange || isShared(place, keyRange, value)) return 'shared-yaml';
  if (value.kind === 'null') return fillNull(text, field, bare);
  if (value.kind !== 'text') return 'not-a-text';
  return [{ ...value.range!, text: inMarksOf(text.slice(value.range!.start, value.range!.end), wanted, bare) }];
}

/** The value in the quote marks that an old one has. */
export function inMarksOf(old: string, value: string, bare: string): string {
  if (old.startsWith("'") && !/[\p{Cc}\p{Cs}]/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return old.startsWith('"') ? JSON.stringify(value) : bare;
}
