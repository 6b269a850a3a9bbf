import { fieldOf, itemsOf, type MapNode, type SourceNode } from '../../glossary/nodes/sourceNode';
import type { Span } from '../../text/span';
import type { Target } from '../anchors/target';
import type { Decision, Note } from './decision';
import type { ReportSidecar } from './problem';

/** The keys of a decision, in the order in which they are written. */
const known: readonly string[] = ['id', 'target', 'link', 'ignore', 'speaker', 'kind', 'note', 'replies', 'resolved', 'by', 'at'];

/** Reads one decision; undefined, and reported, when it is about nothing or says nothing. `offset` is where its ranges count from. */
export function readDecision(map: MapNode, offset: number, report: ReportSidecar): Decision | undefined {
  const placeOf = (node: SourceNode | undefined): Span => shifted(node?.range ?? map.range ?? { start: 0, end: 0 }, offset);
  const text = (from: MapNode, key: string): string | undefined => {
    const value = fieldOf(from, key)?.value;
    if (value === undefined || value.kind === 'null') return undefined;
    if (value.kind === 'text') return value.text;
    report('unreadable', placeOf(value), { key, expected: 'text' });
    return undefined;
  };
  const replyOf = (from: MapNode): Note[] => {
    const words = text(from, 'text');
    return words === undefined ? [] : [{ text: words, ...own('by', text(from, 'by')), ...own('at', text(from, 'at')) }];
  };
  for (const { key, keyRange } of map.fields) if (!known.includes(key)) report('unknown-key', shifted(keyRange ?? { start: 0, end: 0 }, offset), { key });

  const target = readTarget(map, text);
  if (!target) {
    report('missing-target', placeOf(map));
    return undefined;
  }
  const kind = text(map, 'kind');
  if (kind !== undefined && !isKind(kind)) report('unreadable', placeOf(fieldOf(map, 'kind')?.value), { key: 'kind', expected: 'speech, not-speech' });
  const speakers = itemsOf(fieldOf(map, 'speaker')?.value).flatMap((node) => (node.kind === 'text' && node.text !== '' ? [node.text] : []));
  const replies = itemsOf(fieldOf(map, 'replies')?.value).flatMap((node) => (node.kind === 'map' ? replyOf(node) : []));
  const note = text(map, 'note');
  const notes = [...(note === undefined ? [] : [{ text: note }]), ...replies];
  const link = text(map, 'link');
  const says = { ...own('link', link), ...(text(map, 'ignore') === 'true' && { ignore: true as const }), ...(speakers.length > 0 && { speakers }), ...(isKind(kind) && { kind }) };
  if (Object.keys(says).length === 0 && notes.length === 0) report('no-decision', placeOf(map));
  return { id: text(map, 'id') ?? '', target, ...says, notes, ...(text(map, 'resolved') === 'true' && { resolved: true }), ...own('by', text(map, 'by')), ...own('at', text(map, 'at')) };
}

const isKind = (word: string | undefined): word is 'speech' | 'not-speech' => word === 'speech' || word === 'not-speech';

function readTarget(map: MapNode, text: (from: MapNode, key: string) => string | undefined): Target | undefined {
  const target = fieldOf(map, 'target')?.value;
  if (target?.kind !== 'map') return undefined;
  const exact = text(target, 'exact');
  const start = Number(text(target, 'start') ?? 0);
  if (exact === undefined || exact === '') return undefined;
  return { exact, prefix: text(target, 'prefix') ?? '', suffix: text(target, 'suffix') ?? '', start: Number.isSafeInteger(start) && start >= 0 ? start : 0 };
}

const own = <K extends string>(key: K, value: string | undefined): Partial<Readonly<Record<K, string>>> => (value === undefined ? {} : ({ [key]: value } as Record<K, string>));

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
