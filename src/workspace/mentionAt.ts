import type { Annotations, Mention } from '../annotate/types';

/** The mention at an offset, else the one that ends there; the shortest of several: the organization inside an agreement's title. */
export function mentionAt({ mentions }: Annotations, offset: number): Mention | undefined {
  return shortest(mentions.filter(({ start, end }) => start <= offset && offset < end)) ?? shortest(mentions.filter(({ end }) => end === offset));
}

const shortest = (mentions: readonly Mention[]): Mention | undefined => mentions.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
