import { agreementNouns } from '../annotate/data/agreementNouns';
import { countries } from '../annotate/data/countries';
import { partBelow } from '../glossary/authoring/looseNodes';
import type { ItemSlot, KeySlot, Slot, ValueSlot } from '../glossary/authoring/slot';
import { scalarText } from '../glossary/edit/scalarText';
import { knownKeys, pronouns } from '../glossary/knownKeys';
import type { Entry, Glossary } from '../glossary/types';
import type { Span } from '../text/span';
import { agreementStatuses } from './data/agreementStatuses';
import { glossaryKeyCard } from './glossaryKeyCard';
import { plain } from './markdown';
import { shownName } from './shownName';
import type { Words } from './words';

/** Something that can be written at a place of a glossary. */
export interface GlossaryCompletion {
  readonly kind: 'key' | 'entry' | 'value' | 'snippet';
  readonly label: string;
  /** A word beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** In the syntax of snippets. */
  readonly snippet: string;
  /** What is replaced, on one line. */
  readonly range: Span;
  /** What is typed to find it, where that is more than the label. */
  readonly filter?: string;
  /** Whether the next word can be proposed at once. */
  readonly asksOn: boolean;
}

export interface GlossaryCompletions {
  readonly items: readonly GlossaryCompletion[];
  /** Whether there are more than these, to be found by typing on. */
  readonly isPartial: boolean;
}

/** More than anybody reads, and few enough for the list to come at once. */
const mostEntries = 200;

/** @param offset the cursor's, in the text to which the slots belong */
export function glossaryCompletions(slots: readonly Slot[], text: string, offset: number, glossary: Glossary, words: Words): GlossaryCompletions {
  const parts = slots.map((slot): GlossaryCompletions => {
    if (slot.kind === 'key') return whole(keyItems(slot, ' '.repeat(hang(slot, text)), words));
    if (slot.kind === 'item') return whole([newItem(slot, ' '.repeat(slot.hasDash ? hang(slot, text) : 2), words)]);
    return valueItems(slot, text, offset, glossary, words);
  });
  return { items: parts.flatMap(({ items }) => items), isPartial: parts.some(({ isPartial }) => isPartial) };
}

/** How far what is put in stands behind the first character of its line: the editor indents further lines like that one. */
function hang({ range, pad: spaces }: Slot, text: string): number {
  const line = text.slice(text.slice(0, range.start).lastIndexOf('\n') + 1, range.start);
  return line.trimStart().length + spaces;
}

/** Whether what the entries of the glossary hold is among what is proposed. */
export const asksForValuesOfEntries = (slots: readonly Slot[]): boolean => slots.some((slot) => slot.kind === 'value' && (entryKindsFor(slot).length > 0 || ['type', 'status'].includes(slot.key)));

const whole = (items: readonly GlossaryCompletion[]): GlossaryCompletions => ({ items, isPartial: false });

function keyItems(slot: KeySlot, deeper: string, words: Words): GlossaryCompletion[] {
  if (slot.part === 'links') return [];
  const keys = knownKeys[slot.part].filter((key) => !slot.taken.includes(key));
  return keys.map((key) => {
    const [after, asksOn] = slot.hasColon ? ['', false] : afterKey(slot, deeper, key);
    return { kind: 'key', label: key, ...documented(glossaryKeyCard(slot.part, key, words)), snippet: `${pad(slot)}${key}${after}`, range: slot.range, asksOn };
  });
}

const lists = ['aliases', 'never', 'parties', 'supersedes', 'related'];
const closed = ['country', 'pronouns', 'type', 'status', 'organization'];

/** What stands after a key, and whether more can be proposed there. */
function afterKey({ part, style }: KeySlot, deeper: string, key: string): [string, boolean] {
  if (lists.includes(key)) return [': [$0]', ['parties', 'supersedes', 'related'].includes(key)];
  if (key === 'links') return [': { ${1:official}: "https://$0" }', false];
  if (style === 'flow') return [key === 'roles' ? ': [{ title: $0 }]' : ': ', closed.includes(key)];
  return partBelow(part, key) ? [`:\n${deeper}  - $0`, true] : [': ', closed.includes(key)];
}

const newItems: Readonly<Record<string, readonly string[]>> = {
  official: ['name: ${1}', 'country: ${2}', 'roles:', '  - title: ${3}', '    from: ${4}'],
  agreement: ['title: ${1}', 'short: ${2}', 'type: ${3:agreement}', 'parties: [${4}]', 'signed: ${5}'],
  role: ['title: ${1}', 'organization: ${2}', 'from: ${3}'],
  named: ['name: ${1}'],
};

function newItem(slot: ItemSlot, deeper: string, words: Words): GlossaryCompletion {
  const lines = newItems[slot.part] ?? [];
  const [first = '', ...rest] = lines;
  const snippet = `${slot.hasDash ? pad(slot) : '- '}${[first, ...rest.map((line) => `${deeper}${line}`)].join('\n')}$0`;
  return { kind: 'snippet', label: newWords(slot, words), ...documented(`\`\`\`yaml\n- ${lines.map((line) => line.replace(/\$\{\d:?(\w*)\}/g, '$1')).join('\n  ')}\n\`\`\``), snippet, range: slot.range, filter: `${slot.part} ${first.replace(/:.*/, '')} new`, asksOn: false };
}

function newWords({ part, key }: ItemSlot, words: Words): string {
  if (part === 'official') return words('New official');
  if (part === 'agreement') return words('New agreement');
  if (part === 'role') return words('New role');
  return key === 'organizations' ? words('New organization') : key === 'programs' ? words('New program') : words('New place');
}

function valueItems(slot: ValueSlot, text: string, offset: number, glossary: Glossary, words: Words): GlossaryCompletions {
  const written = (value: string): string => before(slot) + escaped(value, /["']/.test(text[slot.range.start - 1] ?? ''));
  const values = valuesFor(slot, glossary).filter((value) => !slot.taken.includes(value));
  const plainItems = values.map((value): GlossaryCompletion => ({ kind: 'value', label: value, ...documented(glossaryKeyCard(slot.part, slot.key, words)), snippet: written(value), range: slot.range, asksOn: false }));
  const entries = entriesFor(slot, text.slice(slot.range.start, offset), glossary);
  const entryItems = entries.slice(0, mostEntries).map((entry): GlossaryCompletion => {
    const name = shownName(entry);
    return { kind: 'entry', label: entry.id, detail: name, documentation: `**${plain(name)}**${entry.summary ? `\n\n${plain(entry.summary)}` : ''}`, snippet: written(entry.id), range: slot.range, filter: `${entry.id} ${name}`, asksOn: false };
  });
  return { items: [...entryItems, ...plainItems], isPartial: entries.length > mostEntries };
}

/** The words that a key takes, those of the glossary's own entries among them. */
function valuesFor({ part, key }: ValueSlot, { agreements }: Glossary): readonly string[] {
  const names = countries.flatMap((country) => country.names.slice(0, 1));
  if (part === 'official' && key === 'pronouns') return pronouns;
  if (part === 'official' && key === 'country') return [...names].sort();
  if (part !== 'agreement') return [];
  if (key === 'parties') return [...names].sort();
  if (key === 'type') return sorted([...[...agreementNouns.values()].map(({ lemma }) => lemma), ...agreements.flatMap(({ type }) => type ?? [])]);
  return key === 'status' ? sorted([...agreementStatuses, ...agreements.flatMap(({ status }) => status ?? [])]) : [];
}

const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort();

function entryKindsFor({ part, key }: ValueSlot): readonly Entry['kind'][] {
  if (part === 'role') return key === 'organization' ? ['organization'] : [];
  return part === 'agreement' && (key === 'supersedes' || key === 'related') ? ['agreement'] : [];
}

function entriesFor(slot: ValueSlot, typed: string, { agreements, others }: Glossary): readonly Entry[] {
  const kinds = entryKindsFor(slot);
  if (kinds.length === 0) return [];
  const wanted = typed.toLowerCase();
  const all: readonly Entry[] = [...agreements, ...others];
  return all.filter((entry) => kinds.includes(entry.kind) && !slot.taken.includes(entry.id) && (wanted === '' || `${entry.id} ${shownName(entry)}`.toLowerCase().includes(wanted)));
}

const pad = ({ pad: spaces }: Slot): string => ' '.repeat(spaces);
const before = (slot: ValueSlot): string => pad(slot) + slot.before;
const documented = (documentation: string | undefined): { documentation?: string } => (documentation === undefined ? {} : { documentation });

/** As a snippet that stands for just this text. */
const escaped = (text: string, isQuoted: boolean): string => (isQuoted ? text : scalarText(text, 'flow')).replace(/[\\$}]/g, '\\$&');
