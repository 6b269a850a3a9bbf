import type { Evidence } from '../annotate/evidence';
import type { Mention, Quote } from '../annotate/types';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { rolesAt } from '../glossary/roles';
import type { Entry, PartialDate } from '../glossary/types';
import { Lines } from '../text/lines';
import type { ArticleIndex } from '../workspace/articleIndex';
import type { AnnotatedText } from '../workspace/articleSummary';
import { agreementCard } from './agreementCard';
import { evidenceWords } from './evidenceWords';
import { lineBreak, plain } from './markdown';
import { namesakes } from './namesakes';
import { occurrences } from './occurrences';
import { linkLine, officialCard, type CardDates } from './officialCard';
import { officeLine } from './officeLine';
import { quoteCard } from './quoteCard';
import { shownName } from './shownName';
import type { Words } from './words';

/** What a card knows besides its article. */
export interface CardSetting {
  /** ISO date. */
  readonly today: PartialDate;
  /** The articles of the workspace, where they are read. */
  readonly workspace?: ArticleIndex;
}

/** The card of a mention as one Markdown block. Everything out of the glossary or the article is escaped. */
export function hoverCard(mention: Mention, annotated: AnnotatedText, { today, workspace }: CardSetting, words: Words): string {
  const { date } = annotated.annotations;
  const dates = { today, ...(date && { article: date }) };
  const counted = occurrences(mention, annotated, workspace, words);
  const alike = namesakes(mention, annotated.glossary, date ?? today, words);
  return [...body(mention, annotated.glossary, dates, words), ...alike, ...(counted.length > 0 ? [counted.join(lineBreak)] : []), ...evidence(mention.why, annotated, words)].join('\n\n');
}

/** The card of a quote as one Markdown block, escaped likewise. */
export function quoteHoverCard(quote: Quote, annotated: AnnotatedText, { today }: CardSetting, words: Words): string {
  const { article, annotations, glossary } = annotated;
  return [...quoteCard(quote, article.text, glossary, annotations.date ?? today, words), ...evidence(quote.why, annotated, words)].join('\n\n');
}

function evidence(why: readonly Evidence[], { article }: AnnotatedText, words: Words): string[] {
  if (why.length === 0) return [];
  const lines = new Lines(article.text);
  const escaped: Words = (message, ...values) => words(message, ...values.map((v) => (typeof v === 'string' ? plain(v) : v)));
  return [`*${words('Why:')}* ${why.map((step) => evidenceWords(step, escaped, (offset) => lines.lineOf(offset))).join('; ')}`];
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
