import { fold } from '../../text/fold';
import { freshIds } from '../freshIds';
import { lastWord } from '../read/readOfficial';
import { withoutUndefined } from '../read/withoutUndefined';
import { slug } from '../slug';
import type { Agreement, NamedEntry, Official } from '../types';
import type { Notes } from './imported';
import type { OfficialDraft } from './officialDrafts';

/** The longest id that is made from a name, in UTF-16 units: titles of treaties run to hundreds. */
const longestId = 60;

export type AgreementDraft = Omit<Agreement, 'id' | 'kind'> & { readonly id?: string };
export type OrganizationDraft = Pick<NamedEntry, 'name' | 'aliases' | 'links'>;

/** Makes entries of drafts, with an id for each: its own, else one made from the name. Those of the file come first, so that a made one never takes another's. */
export class IdMaker {
  readonly #fresh: (stem: string) => string;
  readonly #own = new Set<string>();
  readonly #notes: Notes;

  constructor(own: Iterable<string | undefined>, notes: Notes) {
    this.#notes = notes;
    const given = [...own].filter((id) => id !== undefined);
    for (const id of given) this.#own.add(id);
    this.#fresh = freshIds(new Set(given));
  }

  /** @param line where the draft stands, for telling that its own id is taken */
  idFor(name: string, own: string | undefined, line?: number): string {
    if (own !== undefined && this.#own.delete(own)) return own;
    const id = this.#fresh(own ?? (shortSlug(name) || 'entry'));
    if (own !== undefined) this.#notes.skip('repeated-id', line, name, own);
    return id;
  }
}

function shortSlug(name: string): string {
  const whole = slug(name);
  return whole.length <= longestId ? whole : whole.slice(0, longestId + 1).replace(/-[^-]*$/, '').slice(0, longestId);
}

/** The officials of the drafts. An alias that is another one's very name is left out: in an article it means the other. */
export function finishOfficials(drafts: readonly OfficialDraft[], ids: IdMaker, notes: Notes): Official[] {
  const names = new Map<string, OfficialDraft>();
  for (const draft of drafts) {
    const namesake = names.get(fold(draft.name));
    if (namesake) notes.skip('namesake', undefined, draft.name, namesake.country ?? '');
    names.set(fold(draft.name), draft);
  }
  return drafts.map((draft): Official => {
    const { id, name, familyName = lastWord(name), aliases, roles, links, country, pronouns, summary } = draft;
    const own = aliases.filter((alias) => {
      const other = names.get(fold(alias));
      if (other && other !== draft) notes.skip('alias-of-another', undefined, name, alias);
      return !other;
    });
    return { kind: 'official', id: ids.idFor(name, id), name, familyName, aliases: own, roles, links, never: [], ...withoutUndefined({ country, pronouns, summary }) };
  });
}
