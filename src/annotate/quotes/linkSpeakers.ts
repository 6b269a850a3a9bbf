import { bySpan, startingIn, type Span } from '../../text/span';
import type { Mention, Quote, Speaker } from '../types';

/** Gives each speaker the entry of the mention that it is. "A spokesman for Lee" is not Lee: the mention has to begin the phrase, or close it without a preposition between. */
export function linkSpeakers(text: string, quotes: readonly Quote[], mentions: readonly Mention[]): Quote[] {
  const linked = mentions.filter((m) => m.entry !== null).sort(bySpan);
  return quotes.map((quote) => ({ ...quote, speakers: quote.speakers.flatMap((s) => link(text, s, linked)) }));
}

/** @param mentions in order of their starts */
function link(text: string, speaker: Speaker, mentions: readonly Mention[]): Speaker[] {
  const inside = startingIn(mentions, speaker).filter((m) => m.end <= speaker.end);
  const heads = inside.filter((m) => isHead(text, speaker, m));
  const [head] = heads.sort((a, b) => b.end - b.start - (a.end - a.start));
  if (heads.length > 1 && heads.some((m) => m.start >= head!.end || m.end <= head!.start)) {
    return heads.filter((m) => !heads.some((o) => o !== m && o.start <= m.start && o.end >= m.end)).map((m) => ({ start: m.start, end: m.end, text: text.slice(m.start, m.end), entry: m.entry }));
  }
  return [{ ...speaker, entry: head?.entry ?? null }];
}

const preposition = /\b(?:of|for|at|with|from|in|on|to|against)\b/;

/** A joint speaker ("Lee and Berg") has two heads. */
function isHead(text: string, speaker: Span, mention: Mention): boolean {
  const start = mention.title?.start ?? mention.start;
  const lead = text.slice(speaker.start, Math.max(speaker.start, start));
  const tail = text.slice(mention.end, speaker.end);
  if (/^['’]s?\b/.test(tail)) return false;
  return !preposition.test(lead) && (tail.trim() === '' || /^(?:,|\s+and\b|\s*\()/.test(tail) || preposition.test(tail.slice(0, 8)));
}
