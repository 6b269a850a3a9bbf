import type { Quote, QuoteKind, Speaker } from '../annotate/types';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { rolesAt } from '../glossary/roles';
import type { PartialDate } from '../glossary/types';
import { wordCount } from '../text/wordCount';
import { plain } from './markdown';
import { officeLine } from './officeLine';
import { shownName } from './shownName';
import type { Words } from './words';

/** The card of a quote as blocks of Markdown: who speaks, in what office, and how it is quoted. */
export function quoteCard(quote: Quote, text: string, glossary: GlossaryIndex, date: PartialDate, words: Words): string[] {
  const facts = [kindWords(quote.kind, words), countWords(wordsIn(quote, text), words), ...(quote.cue ? [`“${plain(quote.cue.text)}”`] : [])].join(' · ');
  if (quote.kind === 'not-speech') return [`**${words('Not speech')}**`];
  const speakers = quote.speakers.map((speaker) => speakerLine(speaker, glossary, date, words));
  return [...(speakers.length > 0 ? speakers : [`**${words('No speaker found')}**`]), facts];
}

/** How many words are quoted, in all segments. */
export const wordsIn = ({ segments }: Quote, text: string): number => segments.reduce((sum, { start, end }) => sum + wordCount(text.slice(start, end)), 0);

export const countWords = (count: number, words: Words): string => (count === 1 ? words('1 word') : words('{0} words', count));

function speakerLine({ entry: id, text }: Speaker, glossary: GlossaryIndex, date: PartialDate, words: Words): string {
  const entry = id === null ? undefined : glossary.entry(id);
  if (!entry) return `**${plain(text)}** · ${words('not in the glossary')}`;
  const [role] = entry.kind === 'official' ? rolesAt(entry, date) : [];
  return [`**${plain(shownName(entry))}**`, ...(role ? [plain(officeLine(role, glossary))] : [])].join(' · ');
}

function kindWords(kind: QuoteKind, words: Words): string {
  switch (kind) {
    case 'direct':
      return words('Direct speech');
    case 'mixed':
      return words('Partly quoted');
    case 'indirect':
      return words('Indirect speech');
    case 'not-speech':
      return words('Not speech');
  }
}
