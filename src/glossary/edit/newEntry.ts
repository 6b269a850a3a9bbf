import { freshIds } from '../freshIds';
import { lastWord } from '../read/readOfficial';
import { slug } from '../slug';
import type { Agreement, Glossary, Official, Role } from '../types';

const nothing = { aliases: [], links: {}, never: [] };

/** An official of whom only the name is known, and perhaps a post. The id is one that no entry of the glossary has. */
export const newOfficial = (name: string, roles: readonly Role[], among: Glossary): Official => ({ kind: 'official', id: newEntryId(name, 'official', among), name, familyName: lastWord(name), roles, ...nothing });

/** An agreement of which only the title is known. */
export const newAgreement = (title: string, among: Glossary): Agreement => ({ kind: 'agreement', id: newEntryId(title, 'agreement', among), title, parties: [], supersedes: [], related: [], ...nothing });

function newEntryId(name: string, kind: string, { officials, agreements, others }: Glossary): string {
  return freshIds(new Set([...officials, ...agreements, ...others].map(({ id }) => id)))(slug(name) || kind);
}
