import { bare } from '../../glossary/nameWords';
import { officeNouns } from '../data/officeNouns';
import type { Article } from '../../text/article';
import type { PersonMention } from '../reading';
import type { Mention } from '../types';

/** The people's mentions as the contract has them. Somebody whom the glossary does not hold is an official only by a title. */
export function officialMentions(article: Article, people: readonly PersonMention[]): Mention[] {
  const officials = new Set<number>();
  for (const { person, title } of people) {
    if (person.candidates.length > 0) officials.add(person.id);
    else for (let i = title?.firstToken ?? 0; i < (title?.endToken ?? 0); i++) if (officeNouns.has(bare(article.tokens.key(i)))) officials.add(person.id);
  }
  return people.filter((m) => officials.has(m.person.id)).map((m) => toMention(article, m));
}

function toMention(article: Article, { start, end, form, person, rivals, title, why }: PersonMention): Mention {
  const listed = [...new Set([person, ...rivals].flatMap((p) => p.candidates))];
  // Only some of those who may be meant are in the glossary: that is no link, and no choice among entries either.
  const candidates = rivals.length > 0 && listed.length < 2 ? [] : listed;
  const [entry = null] = candidates;
  const status = candidates.length === 1 ? 'linked' : candidates.length > 1 ? 'ambiguous' : 'unknown';
  return {
    start,
    end,
    text: article.text.slice(start, end),
    kind: 'official',
    form,
    entry: status === 'linked' ? entry : null,
    status,
    candidates,
    ...(title && { title: { start: title.start, end: title.end } }),
    ...(status === 'unknown' && { chain: `person-${person.id}` }),
    why,
  };
}
