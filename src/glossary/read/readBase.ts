import type { NamedEntry } from '../types';
import type { EntryDraft } from './entryDraft';
import { withoutUndefined } from './withoutUndefined';

/** What entries of every kind have, but for what the rest of the file settles. */
export type EntryBase = Omit<NamedEntry, 'kind' | 'name' | 'id' | 'source'>;

export function readBase({ fields }: EntryDraft): EntryBase {
  return { aliases: fields.texts('aliases'), links: fields.links('links'), never: fields.texts('never'), ...withoutUndefined({ summary: fields.prose('summary') }) };
}
