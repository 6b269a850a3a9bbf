import type { Annotations, Mention } from '../annotate/types';
import { overlaps, type Span } from '../text/span';

export type HighlightCategory = 'official' | 'agreement' | 'organization' | 'quote' | 'speaker' | 'ambiguous' | 'unknown';

/** Every category, in the order of drawing: the ground of a quote lies under the names inside it. */
export const highlightCategories: readonly HighlightCategory[] = ['quote', 'speaker', 'organization', 'agreement', 'official', 'unknown', 'ambiguous'];

export const highlightModes = ['all', 'first', 'off'] as const;

/** Every mention, the first of each entry alone, or nothing at all. */
export type HighlightMode = (typeof highlightModes)[number];

/** What people switch on and off; what is open belongs to the kind of its mention. */
export const highlightChoices = ['officials', 'agreements', 'organizations', 'quotes', 'speakers'] as const;

export type HighlightChoice = (typeof highlightChoices)[number];

export interface HighlightWish {
  readonly mode: HighlightMode;
  readonly shown: readonly HighlightChoice[];
}

export type Highlights = Readonly<Record<HighlightCategory, readonly Span[]>>;

/** What is to be highlighted, by category, in order: what the glossary holds, what it doesn't, what may be several, speech in quote marks, and who speaks. */
export function highlightsOf({ mentions, quotes }: Annotations, { mode, shown }: HighlightWish): Highlights {
  const spans: Record<HighlightCategory, Span[]> = { quote: [], speaker: [], organization: [], agreement: [], official: [], unknown: [], ambiguous: [] };
  if (mode === 'off') return spans;
  for (const { kind, segments, speakers } of quotes) {
    if (shown.includes('quotes') && (kind === 'direct' || kind === 'mixed')) spans.quote.push(...segments);
    if (shown.includes('speakers') && kind !== 'not-speech') spans.speaker.push(...speakers.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end })));
  }
  const seen = new Set<string>();
  for (const mention of mentions) {
    const { start, end } = mention;
    const isFirst = !seen.has(keyOf(mention));
    seen.add(keyOf(mention));
    if (!shown.includes(choiceOf(mention)) || (mode === 'first' && !isFirst)) continue;
    spans[categoryOf(mention)].push({ start, end });
  }
  return spans;
}

/** How a mention is shown: by its kind where it is linked, else by its being open. */
export function categoryOf({ status, kind }: Mention): Exclude<HighlightCategory, 'quote' | 'speaker'> {
  if (status !== 'linked') return status;
  return kind === 'official' || kind === 'agreement' ? kind : 'organization';
}

/** The same for all mentions of one entry, or of one that no glossary holds. */
const keyOf = ({ kind, entry, chain, candidates, text }: Mention): string => [kind, entry ?? chain ?? (candidates.join('|') || text)].join(' ');

const choiceOf = ({ kind }: Mention): HighlightChoice => (kind === 'official' ? 'officials' : kind === 'agreement' ? 'agreements' : 'organizations');

/** At most so many spans: those in view, then the others from the top. */
export function visibleFirst(spans: readonly Span[], visible: readonly Span[], most: number): readonly Span[] {
  if (spans.length <= most) return spans;
  const isInView = (span: Span): boolean => visible.some((view) => overlaps(view, span));
  return [...spans.filter(isInView), ...spans.filter((span) => !isInView(span))].slice(0, most);
}
