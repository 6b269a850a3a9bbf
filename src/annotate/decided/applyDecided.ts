import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import { nameOf, type EntryKind } from '../../glossary/types';
import { bySpan, overlaps } from '../../text/span';
import type { Evidence } from '../evidence';
import type { Mention, MentionForm, Quote, Speaker } from '../types';
import { isLink, settlesMention, type Decided, type DecidedLink } from './decided';

/** The mentions as they were decided, and with each that goes back to a decided one a word of that. */
export function decideMentions(text: string, mentions: readonly Mention[], glossary: GlossaryIndex, decided: readonly Decided[]): readonly Mention[] {
  const settled = decided.filter(settlesMention);
  if (settled.length === 0) return mentions;
  const links = settled.filter(isLink).filter(({ entry }) => glossary.entry(entry));
  const made = links.map((link) => linked(text, link, glossary.entry(link.entry)!.kind, mentions.find((mention) => overlaps(mention, link))));
  const kept = mentions.filter((mention) => !settled.some((span) => overlaps(span, mention)));
  return [...kept.map((mention) => ({ ...mention, why: mention.why.flatMap((step) => [step, ...byHand(step, links)]) })), ...made].sort(bySpan);
}

function linked(text: string, { start, end, entry }: DecidedLink, kind: EntryKind, found: Mention | undefined): Mention {
  const form: MentionForm = found?.kind === kind ? found.form : kind === 'agreement' ? 'short' : 'full';
  return { start, end, text: text.slice(start, end), kind, form, entry, status: 'linked', candidates: [entry], ...(found?.title && { title: found.title }), why: [{ code: 'linked-by-hand', at: start }] };
}

/** What a step of the reasoning rests on, if that was decided. */
function byHand(step: Evidence, links: readonly DecidedLink[]): Evidence[] {
  if (step.code !== 'antecedent' && step.code !== 'surname-of' && step.code !== 'pronoun-of') return [];
  return links.some(({ start, end }) => start <= step.at && step.at < end) ? [{ code: 'linked-by-hand', at: step.at }] : [];
}

/** The quotes as they were decided. A decision is on the quote whose words it overlaps. */
export function decideQuotes(quotes: readonly Quote[], glossary: GlossaryIndex, decided: readonly Decided[]): readonly Quote[] {
  if (decided.every(settlesMention)) return quotes;
  return quotes.map((quote) => decided.filter((span) => quote.segments.some((segment) => overlaps(segment, span))).reduce((now, one) => decideQuote(now, one, glossary), quote));
}

function decideQuote(quote: Quote, decided: Decided, glossary: GlossaryIndex): Quote {
  const { start } = quote.segments[0]!;
  const why: readonly Evidence[] = [{ code: 'decided-by-hand', at: start }];
  switch (decided.decision) {
    case 'not-speech':
      return { kind: 'not-speech', segments: quote.segments, speakers: [], why };
    case 'speech':
      return quote.kind === 'not-speech' ? { ...quote, kind: 'direct', why } : quote;
    case 'speakers': {
      const kind = quote.kind === 'not-speech' ? 'direct' : quote.kind;
      return { ...quote, kind, speakers: decided.speakers.map((speaker) => decidedSpeaker(speaker, quote, glossary)), why };
    }
    default:
      return quote;
  }
}

/** A speaker decided on has no words of his own in the article, unless they are those that were found. */
function decidedSpeaker(speaker: string, quote: Quote, glossary: GlossaryIndex): Speaker {
  const entry = glossary.entry(speaker);
  const found = quote.speakers.find((known) => (entry ? known.entry === entry.id : known.text === speaker));
  const { start } = quote.segments[0]!;
  return found ?? { start, end: start, text: entry ? nameOf(entry) : speaker, entry: entry?.id ?? null };
}
