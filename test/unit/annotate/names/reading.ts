import { annotate } from '../../../../src/annotate/annotate';
import type { Annotations, Mention } from '../../../../src/annotate/types';
import { indexGlossary } from '../../../../src/glossary/glossaryIndex';
import type { Glossary, NamedEntry, Official, Role } from '../../../../src/glossary/types';
import { readArticle } from '../../../../src/text/article';

type Draft = Partial<Omit<Official, 'kind'>> & { readonly name: string };

const base = { aliases: [], links: {}, never: [] } as const;

/** An official by name; the id is the family name in lower case unless given. */
export function official(draft: Draft): Official {
  const familyName = draft.familyName ?? draft.name.split(' ').at(-1)!;
  return { kind: 'official', ...base, roles: [], id: familyName.toLowerCase(), familyName, ...draft };
}

export const role = (title: string, organization?: string, from?: string, to?: string): Role => ({ title, ...(organization && { organization }), ...(from && { from }), ...(to && { to }) });

export const organization = (id: string, name: string, aliases: readonly string[] = []): NamedEntry => ({ kind: 'organization', ...base, id, name, aliases });

export const glossaryOf = (officials: readonly Official[], others: readonly NamedEntry[] = []): Glossary => ({ officials, agreements: [], others });

export const annotateText = (text: string, glossary: Glossary, date?: string): Annotations => annotate(readArticle(text), indexGlossary(glossary), date ? { date } : {});

/** The officials' mentions in a readable form: "Blinken=blinken", "Clinton=?bill|hillary", "Smith=–". */
export function officialsIn(text: string, officials: readonly Official[], date?: string): string[] {
  return annotateText(text, glossaryOf(officials), date).mentions.filter((m) => m.kind === 'official').map(shown);
}

function shown(mention: Mention): string {
  const target = mention.status === 'linked' ? mention.entry : mention.status === 'ambiguous' ? `?${mention.candidates.join('|')}` : '–';
  return `${mention.text}=${target}`;
}
