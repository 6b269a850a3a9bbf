import assert from 'node:assert/strict';
import { applyEdits, type EditResult } from '../../../../src/glossary/edit/textEdit';
import { readGlossary } from '../../../../src/glossary/readGlossary';
import type { Entry, Glossary } from '../../../../src/glossary/types';

export const file = 'glossary.yaml';

export const entriesOf = ({ officials, agreements, others }: Glossary): readonly Entry[] => [...officials, ...agreements, ...others];

/** The entry of an id, as it is read from a text. */
export function entryIn<E extends Entry = Entry>(text: string, id: string): E {
  const entry = entriesOf(readGlossary(text, file).glossary).find((e) => e.id === id);
  assert.ok(entry, id);
  return entry as E;
}

/** What an edit makes of a text; the code of its refusal. */
export const made = (text: string, result: EditResult): string => ('refusal' in result ? result.refusal : applyEdits(text, result.edits));

/** Entries without their places, by kind, for comparison. */
export const plainEntries = (text: string): Record<string, unknown>[] => entriesOf(readGlossary(text, file).glossary).map(({ source: _, ...entry }) => entry as Record<string, unknown>);
