import { knownKeys } from '../knownKeys';
import { fieldOf, oneLine, type MapNode } from '../nodes/sourceNode';
import type { Official, Role } from '../types';
import { appendToBlock, dashLines, dashStyleOf, type DashStyle } from './blockList';
import { findEntry, isShared, proved, type EntryPlace } from './entryPlace';
import { appendToFlow } from './flowList';
import { lineBreakOf, lineEnd } from './lineBounds';
import { newField, fillNull, writtenNull } from './newField';
import { scalarText, valueText, type ScalarStyle } from './scalarText';
import { insertion, type EditRefusal, type EditResult, type TextEdit } from './textEdit';

/** Adds a post at the end of an official's, unless it is there with the same organization and dates. */
export function addRole(text: string, entry: Official, role: Role): EditResult {
  const added = fieldsOf(role);
  if (!added.some(([key]) => key === 'title')) return { refusal: 'empty' };
  const place = findEntry(text, entry);
  if (typeof place === 'string') return { refusal: place };
  const before = rolesIn(place.map);
  const written = JSON.stringify(added);
  if (before.includes(written)) return { edits: [] };
  const edits = roleEdits(place, added);
  return typeof edits === 'string' ? { refusal: edits } : proved(place, edits, (map) => JSON.stringify(rolesIn(map)) === JSON.stringify([...before, written]));
}

type Fields = readonly (readonly [key: string, value: string])[];

const fieldsOf = (role: Role): Fields => knownKeys.role.map((key) => [key, oneLine(role[key] ?? '')] as const).filter(([, value]) => value !== '');

/** Each role as its known fields, for comparison. */
function rolesIn(map: MapNode): string[] {
  const field = fieldOf(map, 'roles');
  const items = field?.value.kind === 'list' ? field.value.items : [];
  return items.map((item) => {
    const text = (key: string): string => {
      const value = item.kind === 'map' ? fieldOf(item, key)?.value : undefined;
      return value?.kind === 'text' ? oneLine(value.text) : '';
    };
    return JSON.stringify(knownKeys.role.map((key) => [key, text(key)]).filter(([, value]) => value !== ''));
  });
}

function roleEdits(place: EntryPlace, role: Fields): readonly TextEdit[] | EditRefusal {
  const { text, style } = place;
  const field = fieldOf(place.map, 'roles');
  if (!field) return newField(place, 'roles', style === 'block' ? dashLines(roleDashes(place), blockLines(role), lineBreakOf(text)) : `[${inBraces(role, style)}]`);
  const { keyRange, value } = field;
  if (!keyRange || isShared(place, keyRange, value)) return 'shared-yaml';
  if (value.kind === 'null') {
    if (style !== 'block' || writtenNull(text, field)) return fillNull(text, field, `[${inBraces(role, style)}]`);
    return [insertion(lineEnd(text, keyRange.end), dashLines(roleDashes(place), blockLines(role), lineBreakOf(text)))];
  }
  if (value.kind !== 'list') return 'not-a-list';
  if (text[value.range!.start] === '[') return appendToFlow(text, value, inBraces(role, style));
  const dashes = dashStyleOf(text, value);
  if (!dashes) return 'unusual-yaml';
  const last = value.items.at(-1)?.range;
  return appendToBlock(text, value, dashes, last && text[last.start] === '{' ? [inBraces(role, style)] : blockLines(role));
}

/** Roles are indented below their key as the entries are below theirs, after the same dash. */
function roleDashes({ text, span, column }: EntryPlace): DashStyle {
  const before = /^( *)(- +)/.exec(text.slice(span.start, span.start + column));
  return { column: column + (before?.[1] ?? '  ').length, dash: before?.[2] ?? '- ' };
}

const blockLines = (role: Fields): string[] => role.map(([key, value]) => `${key}: ${valueText(key, value, 'block')}`);

function inBraces(role: Fields, style: ScalarStyle): string {
  const inside: ScalarStyle = style === 'json' ? 'json' : 'flow';
  return `{ ${role.map(([key, value]) => `${inside === 'json' ? scalarText(key, 'json') : key}: ${valueText(key, value, inside)}`).join(', ')} }`;
}
