import type { Annotations, Mention } from '../annotate/types';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { rolesAt } from '../glossary/roles';
import type { Entry } from '../glossary/types';
import { agreementCard } from './agreementCard';
import { evidenceWords, type LineOf } from './evidenceWords';
import { plain } from './markdown';
import { linkLine, officialCard, type CardDates } from './officialCard';
import { officeLine } from './officeLine';
import { referencesHere } from './referencesHere';
import { shownName } from './shownName';
import type { Words } from './words';

/** The card of a mention as one Markdown block. Everything out of the glossary or the article is escaped. */
export function hoverCard(mention: Mention, annotations: Annotations, glossary: GlossaryIndex, dates: CardDates, lineOf: LineOf, words: Words): string {
  const escaped: Words = (message, ...values) => words(message, ...values.map((v) => (typeof v === 'string' ? plain(v) : v)));
  const why = mention.why.map((step) => evidenceWords(step, escaped, lineOf));
  const evidence = why.length > 0 ? [`*${words('Why:')}* ${why.join('; ')}`] : [];
  const forms = referencesHere(mention, annotations, words);
  const here = forms ? [words('In this article: {0}', forms)] : [];
  return [...body(mention, glossary, dates, words), ...here, ...evidence].join('\n\n');
}

function body(mention: Mention, glossary: GlossaryIndex, dates: CardDates, words: Words): string[] {
  const entry = mention.entry ? glossary.entry(mention.entry) : undefined;
  if (entry) return entryCard(entry, glossary, dates, words);
  if (mention.status === 'ambiguous') {
    const candidates = mention.candidates.map((id) => glossary.entry(id)).filter((e) => e !== undefined);
    return [`**${words('Ambiguous')}** · ${plain(mention.text)}`, candidates.map((candidate) => `- ${candidateLine(candidate, glossary, dates, words)}`).join('\n')];
  }
  return [`**${words('Not in the glossary')}** · ${plain(mention.text)}`];
}

/** The card of an entry as the glossary has it. */
export function entryCard(entry: Entry, glossary: GlossaryIndex, dates: CardDates, words: Words): string[] {
  switch (entry.kind) {
    case 'official':
      return officialCard(entry, glossary, dates, words);
    case 'agreement':
      return agreementCard(entry, glossary, dates, words);
    default:
      return [`**${plain(entry.name)}** · ${kindWords(entry.kind, words)}`, ...(entry.summary ? [plain(entry.summary)] : []), ...linkLine(entry.links)];
  }
}

function kindWords(kind: 'organization' | 'program' | 'place', words: Words): string {
  return kind === 'organization' ? words('organization') : kind === 'program' ? words('program') : words('place');
}

/** A candidate, with what an editor tells it from the others by. */
function candidateLine(entry: Entry, glossary: GlossaryIndex, { article, today }: CardDates, words: Words): string {
  const [role] = entry.kind === 'official' ? rolesAt(entry, article ?? today) : [];
  const details = entry.kind === 'agreement' ? [entry.parties.join(', '), entry.signed ? words('signed {0}', entry.signed) : ''] : [role ? officeLine(role, glossary) : ''];
  return [`**${plain(shownName(entry))}**`, ...details.filter(Boolean).map(plain)].join(' · ');
}
