import { findAgain, searched } from '../../../../src/workspace/anchors/findAgain';
import { targetOf } from '../../../../src/workspace/anchors/target';
import { chance, Manuscript, type Chance } from './editScripts';

export interface Measured {
  /** Anchors whose words stand after the edits. */
  readonly standing: number;
  /** Those of them that were found where they stand. */
  readonly right: number;
  /** Anchors found elsewhere, whether their words stand or not. */
  readonly wrong: number;
}

/** Edits articles at random, so many times, and looks for what was anchored in them before. */
export function measureAnchors(articles: readonly string[], scripts: number, seed: number): Measured {
  const luck = chance(seed);
  let [standing, right, wrong] = [0, 0, 0];
  for (let n = 0; n < scripts; n++) {
    const text = articles[luck(articles.length)]!;
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
    if (words.length < 40) continue;
    const anchors = Array.from({ length: 5 }, () => anchorIn(words, luck));
    const targets = anchors.map((anchor) => targetOf(text, anchor));
    const manuscript = new Manuscript(text, anchors);
    for (let step = 1 + luck(8); step > 0; step--) scramble(manuscript, luck);
    const after = searched(manuscript.text);
    targets.forEach((target, anchor) => {
      const found = findAgain(target, after);
      const stands = manuscript.standing(anchor);
      if (stands) standing++;
      if (stands && found?.start === stands.start && found.end === stands.end) right++;
      else if (found && !manuscript.touches(anchor, found)) wrong++;
    });
  }
  return { standing, right, wrong };
}

/** What editors decide on: names, pronouns, agreement nouns, some words in a row. */
const decidedOn = /^(?:\p{Lu}.*|he|she|it|agreement|deal|treaty)$/u;

function anchorIn(words: readonly RegExpMatchArray[], luck: Chance): { start: number; end: number } {
  for (;;) {
    const first = luck(words.length - 5);
    const last = first + [0, 0, 0, 1, 1, 2, 4][luck(7)]!;
    if (last === first && !decidedOn.test(words[first]![0])) continue;
    return { start: words[first]!.index!, end: words[last]!.index! + words[last]![0].length };
  }
}

function scramble(manuscript: Manuscript, luck: Chance): void {
  switch (luck(10)) {
    case 0:
      return manuscript.move(luck);
    case 1:
    case 2:
      return manuscript.restyle(luck);
    case 3:
      return manuscript.carriageReturns();
    default:
      manuscript.edit(luck, 1 + luck(2));
  }
}
