import type { Annotations } from '../annotate/types';
import { overlaps, type Span } from '../text/span';

export type HighlightCategory = 'official' | 'agreement' | 'organization' | 'quote' | 'ambiguous' | 'unknown';

/** Every category, in the order of drawing: the ground of a quote lies under the names inside it. */
export const highlightCategories: readonly HighlightCategory[] = ['quote', 'organization', 'agreement', 'official', 'unknown', 'ambiguous'];

export type Highlights = Readonly<Record<HighlightCategory, readonly Span[]>>;

/** What is to be highlighted, by category, in order: what the glossary holds, what it doesn't, what may be several, and speech in quote marks. */
export function highlightsOf({ mentions, quotes }: Annotations): Highlights {
  const spans: Record<HighlightCategory, Span[]> = { quote: [], organization: [], agreement: [], official: [], unknown: [], ambiguous: [] };
  for (const { kind, segments } of quotes) if (kind === 'direct' || kind === 'mixed') spans.quote.push(...segments);
  for (const { status, kind, start, end } of mentions) {
    const linked = kind === 'official' || kind === 'agreement' ? kind : 'organization';
    spans[status === 'linked' ? linked : status].push({ start, end });
  }
  return spans;
}

/** At most so many spans: those in view, then the others from the top. */
export function visibleFirst(spans: readonly Span[], visible: readonly Span[], most: number): readonly Span[] {
  if (spans.length <= most) return spans;
  const isInView = (span: Span): boolean => visible.some((view) => overlaps(view, span));
  return [...spans.filter(isInView), ...spans.filter((span) => !isInView(span))].slice(0, most);
}
