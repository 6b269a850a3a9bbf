import type { Agreement } from '../types';
import { withoutUndefined } from './withoutUndefined';
import { readBase, type EntryDraft } from './entryDraft';

export function readAgreement(draft: EntryDraft, id: string): Agreement {
  const { name, fields } = draft;
  return {
    kind: 'agreement',
    title: name,
    ...readBase(draft, id),
    parties: fields.texts('parties'),
    supersedes: fields.texts('supersedes'),
    related: fields.texts('related'),
    ...withoutUndefined({ short: fields.text('short'), type: fields.text('type'), status: fields.text('status') }),
    ...withoutUndefined({ signed: fields.date('signed'), inForce: fields.date('in_force'), ended: fields.date('ended') }),
  };
}
