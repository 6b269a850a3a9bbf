import type { Annotations } from '../annotate/types';
import type { Article } from '../text/article';
import { contains, type Span } from '../text/span';
import { mentionAt } from './mentionAt';

/** The stretches of an article around an offset, each within the next: a mention, what is quoted, the same with its marks, the sentence, the paragraph, all. */
export function selectionSteps({ text, blocks }: Article, annotations: Annotations, offset: number): readonly Span[] {
  const mention = mentionAt(annotations, offset);
  const quoted = annotations.quotes.flatMap(({ kind, segments }) => segments.flatMap((segment) => (kind === 'indirect' ? [segment] : [{ start: segment.start + 1, end: segment.end - 1 }, segment])));
  const block = blocks.find((span) => isAround(span, offset));
  const around = [...(mention ? [mention] : []), ...quoted, ...(block ? [...block.sentences, block] : [])].filter((span) => isAround(span, offset));
  const steps: Span[] = [];
  for (const { start, end } of [...around, { start: 0, end: text.length }].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = steps.at(-1);
    if (!last || (contains({ start, end }, last) && end - start > last.end - last.start)) steps.push({ start, end });
  }
  return steps;
}

const isAround = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
