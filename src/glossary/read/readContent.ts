import type { Report } from '../problem';
import type { Agreement, NamedEntry, Official } from '../types';
import type { EntryDraft } from './entryDraft';
import { readAgreement } from './readAgreement';
import { readBase } from './readBase';
import { readOfficial } from './readOfficial';

type Settled = 'id' | 'source';

/** An entry without what the rest of the file settles. */
export type Content = Omit<Official, Settled> | Omit<Agreement, Settled> | Omit<NamedEntry, Settled>;

export function readContent(draft: EntryDraft, report: Report): Content {
  if (draft.kind === 'official') return readOfficial(draft, report);
  if (draft.kind === 'agreement') return readAgreement(draft);
  return { kind: draft.kind, name: draft.name, ...readBase(draft) };
}
