import type { EntryKind } from './types';

/** The keys of each part of a glossary, in the order in which they are best written. `schemas/glossary.schema.json` describes them. */
export const knownKeys = {
  root: ['officials', 'agreements', 'organizations', 'programs', 'places'],
  official: ['id', 'name', 'family_name', 'aliases', 'pronouns', 'country', 'roles', 'summary', 'links', 'never'],
  role: ['title', 'organization', 'from', 'to'],
  agreement: ['id', 'title', 'short', 'aliases', 'type', 'parties', 'signed', 'in_force', 'ended', 'status', 'supersedes', 'related', 'summary', 'links', 'never'],
  named: ['id', 'name', 'aliases', 'summary', 'links', 'never'],
} as const satisfies Record<string, readonly string[]>;

/** What the entries of each section are. */
export const sections: Readonly<Record<(typeof knownKeys.root)[number], EntryKind>> = {
  officials: 'official',
  agreements: 'agreement',
  organizations: 'organization',
  programs: 'program',
  places: 'place',
};

/** The part whose keys an entry has. */
export const partOf = (kind: EntryKind): 'official' | 'agreement' | 'named' => (kind === 'official' || kind === 'agreement' ? kind : 'named');

/** The key of the name under which an entry is shown. */
export const nameKey = (kind: EntryKind): 'title' | 'name' => (kind === 'agreement' ? 'title' : 'name');

export const pronouns = ['he', 'she', 'they'] as const;
