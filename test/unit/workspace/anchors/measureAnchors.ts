import type { Span } from '../../../../src/text/span';
import { findAgain, searched } from '../../../../src/workspace/anchors/findAgain';
import { followEdits } from '../../../../src/workspace/anchors/followEdits';
import { loosen, type LooseText } from '../../../../src/workspace/anchors/looseText';
import { targetOf } from '../../../../src/workspace/anchors/target';
import { chance, Manuscript, type Chance } from './editScripts';

export interface Measured {
  /** Anchors whose words stand after the edits. */
  readonly standing: number;
  /** Those of them that were found where they stand. */
  readonly right: number;
  /** Anchors found elsewhere, whether their words stand or not. */
  readonly wrong: number;
  /** Anchors that were not found. */
  readonly orphans: number;
}

/** Edits articles at random, so many times, and looks for what was anchored in them before. */
export function measureAnchors(articles: readonly string[], scripts: number, seed: number): Measured {
  const luck = chance(seed);
  const read = articles.map(readWords).filter(({ words }) => words.length >= 40);
  let [standing, right, wrong, orphans] = [0, 0, 0, 0];
  for (let n = 0; n < scripts; n++) {
    const { text, loose, words } = read[luck(read.length)]!;
    const anchors = Array.from({ length: 5 }, () => anchorIn(words, luck));
    const targets = anchors.map((anchor) => targetOf(text, anchor, loose));
    const manuscript = new Manuscript(text, anchors);
    for (let step = 1 + luck(8); step > 0; step--) scramble(manuscript, luck);
    const after = searched(manuscript.text);
    targets.forEach((target, anchor) => {
      const found = findAgain(target, after);
      const stands = manuscript.standing(anchor);
      if (stands) standing++;
      if (stands && found?.start === stands.start && found.end === stands.end) right++;
      else if (found && !manuscript.touches(anchor, found)) wrong++;
      else if (!found) orphans++;
    });
  }
  return { standing, right, wrong, orphans };
}

/** Follows anchors through as many random scripts of edits, and counts those that end elsewhere than the model of every character says. */
export function measureFollowing(articles: readonly string[], scripts: number, seed: number): { readonly followed: number; readonly astray: number } {
  const luck = chance(seed);
  const read = articles.map(readWords).filter(({ words }) => words.length >= 40);
  let [followed, astray] = [0, 0];
  for (let n = 0; n < scripts; n++) {
    const { text, words } = read[luck(read.length)]!;
    const anchors = Array.from({ length: 5 }, () => anchorIn(words, luck));
    const manuscript = new Manuscript(text, anchors);
    let spans: readonly (Span | undefined)[] = anchors;
    for (let step = 1 + luck(8); step > 0; step--) {
      const edits = manuscript.edit(luck, 1 + luck(3));
      spans = spans.map((span) => span && followEdits(span, edits));
    }
    spans.forEach((span, anchor) => {
      const there = manuscript.extent(anchor);
      followed++;
      if (span?.start !== there?.start || span?.end !== there?.end) astray++;
    });
  }
  return { followed, astray };
}

const readWords = (text: string): { readonly text: string; readonly loose: LooseText; readonly words: readonly RegExpMatchArray[] } => ({ text, loose: loosen(text), words: [...text.matchAll(/[\p{L}\p{N}]+/gu)] });

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
