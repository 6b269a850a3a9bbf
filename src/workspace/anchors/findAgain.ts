import type { Span } from '../../text/span';
import { likeness, type Likeness } from './contexts';
import { loosen, type LooseText } from './looseText';
import { occurrencesOf } from './occurrences';
import type { Target } from './target';

/** A text in which targets are looked for. */
export interface Searched {
  readonly text: string;
  readonly loose: LooseText;
}

export const searched = (text: string): Searched => ({ text, loose: loosen(text) });

/** So much of the context has to stand for a place to be taken, on both sides together and on the better one. */
const enough = 0.45;
const enoughOnOneSide = 0.6;
/** A context that had to be this long tells the place from one with nearly the same words around it: then more of it has to stand. */
const long = 200;
const enoughOfLong = 0.85;
/** It has to be ahead of every other place of the same words by so much … */
const far = 0.3;
/** … or by so much, if it lacks next to nothing of its context: so many times less than the other. */
const near = 0.1;
const times = 2.5;
/** … or by so many letters of undisturbed words on both sides, where the other lacks the very next word on one of them. */
const undisturbed = 12;

/**
 * Where a target's words stand now. Undefined when they stand nowhere, or when their context does not tell for certain which place is
 * the one: a decision without a place can be given one by hand, one at a wrong place misleads.
 */
export function findAgain(target: Target, { text, loose }: Searched): Span | undefined {
  const places = occurrencesOf(loose, text, target.exact).map((span) => ({ span, like: likeness(target, text, span) }));
  places.sort((a, b) => b.like.both - a.like.both);
  const [best, second] = places;
  if (!best?.like.touches || best.like.both < (target.prefix.length + target.suffix.length > long ? enoughOfLong : enough) || Math.max(best.like.before, best.like.after) < enoughOnOneSide) return undefined;
  if (second && !isAhead(best.like.both, second.like.both) && !isEmbedded(best.like, second.like)) return undefined;
  return neighboursOf(target).every((neighbour) => best.like.embedded > neighbour.embedded || (second !== undefined && second.like.both >= neighbour.both - near)) ? best.span : undefined;
}

/**
 * The other places of the same words in the target's own context. What is found is none of them if more of the words right beside it
 * stand than they had, or if they stand as well: what is gone may be the target.
 */
function neighboursOf(target: Target): Likeness[] {
  const { text, loose } = searched(target.prefix + target.exact + target.suffix);
  const { length } = target.prefix;
  return occurrencesOf(loose, text, target.exact).filter(({ start, end }) => end <= length || start >= length + target.exact.length).map((span) => likeness(target, text, span));
}

const isAhead = (best: number, second: number): boolean => best - second >= far || (best - second >= near && 1 - second >= times * (1 - best));

const isEmbedded = (best: Likeness, second: Likeness): boolean => best.embedded >= undisturbed && second.embedded === 0;
