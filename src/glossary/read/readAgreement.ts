import type { Agreement } from '../types';
import { withoutUndefined } from './withoutUndefined';
import type { EntryDraft } from './entryDraft';
import { readBase } from './readBase';

export function readAgreement(draft: EntryDraft): Omit<Agreement, 'id' | 'source'> {
  const { name, fields } = draft;
  return {
    kind: 'agreement',
    title: name,
    ...readBase(draft),
    parties: fields.texts('parties'),
    supersedes: fields.texts('supersedes'),
    related: fields.texts('related'),
    ...withoutUndefined({ short: fields.text('short'), type: fields.text('type'), status: fields.text('status') }),
    ...withoutUndefined({ signed: fields.date('signed'), inForce: fields.date('in_force'), ended: fields.date('ended') }),
  };
}
