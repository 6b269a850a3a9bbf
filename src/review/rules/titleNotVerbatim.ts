import { findStates } from '../../annotate/parties';
import type { Agreement } from '../../glossary/types';
import { kinds, tokenize, type Tokens } from '../../text/tokens';
import { titleJoiners } from '../data/titleJoiners';
import { ordinals } from '../data/ordinals';
import type { FindingOf, WordChange } from '../finding';
import { agreementsByFirstWord } from '../formalTitles';
import type { Rule } from '../rule';
import { compareWords, type Comparison, type Words } from '../wordChanges';

/** Shorter titles are names like others. */
const leastWords = 5;
/** One word in this many may differ: more of them make another title. */
const wordsPerChange = 5;
/** Signs that stand inside titles. */
const inner = /^[,()\-–—’']$/;

/** What begins as a formal title does, in capitals, and differs from it by a few words that are no party, year or number. One cut short is a short form. */
export const titleNotVerbatim: Rule<'title-not-verbatim'> = {
  code: 'title-not-verbatim',
  level: 'information',
  reason: 'A formal title of an agreement that differs from the glossary’s by a few words.',
  *find(reviewed) {
    const { article, annotations, glossary } = reviewed;
    const { tokens } = article;
    const named = new Set(annotations.mentions.filter(({ kind, why }) => kind === 'agreement' && why.some(({ code }) => code === 'formal-title' || code === 'short-name' || code === 'alias-in-glossary')).map(({ start }) => start));
    for (const block of article.blocks) {
      for (let i = block.firstToken; i < block.endToken; i++) {
        if (!tokens.isCapitalized(i) || tokens.isCapitalized(i - 1) || named.has(tokens.start(i))) continue;
        const sharers = glossary.table(agreementsByFirstWord).get(tokens.key(i));
        const found = sharers && nearTitle(tokens, sharers, i, block.endToken);
        if (!found) continue;
        yield found;
        i = tokens.at(found.end) - 1;
      }
    }
  },
};

function nearTitle(tokens: Tokens, sharers: readonly Agreement[], first: number, end: number): FindingOf<'title-not-verbatim'> | undefined {
  const places = titleLike(tokens, first, end);
  if (places.length < leastWords) return undefined;
  const printed = wordsAt(tokens, places);
  const telling = new Set(printed.words.filter((word) => word.length >= tellingLength));
  const near = sharers
    .filter(({ title }) => sharesMost(title, telling))
    .map((agreement) => ({ agreement, comparison: compareWords(wordsOf(agreement.title), printed) }))
    .filter(({ comparison }) => isNear(comparison));
  const least = Math.min(...near.map(({ comparison }) => comparison.distance));
  const [only, other] = near.filter(({ comparison }) => comparison.distance === least);
  if (!only || other || least === 0) return undefined;
  const { agreement, comparison } = only;
  const last = places[comparison.printed - 1]!;
  return { code: 'title-not-verbatim', ...tokens.span(first, last + 1), title: agreement.title, changes: comparison.changes, entries: [agreement.id], replacement: agreement.title };
}

function isNear({ distance, length, changes, isCut }: Comparison): boolean {
  if (length < leastWords || isCut || distance * wordsPerChange > length) return false;
  return !changes.some(tellsAnother);
}

/** Another party, year or number. */
function tellsAnother({ printed, formal }: WordChange): boolean {
  const tokens = tokenize(`${printed} , ${formal}`);
  if (findStates(tokens, 0, tokens.length).length > 0) return true;
  return Array.from({ length: tokens.length }, (_, i) => i).some((i) => tokens.kind(i) === kinds.number || ordinals.has(tokens.key(i)));
}

/** Whether the longer words of a title are mostly those that were printed: of thousands of titles, it leaves few to be compared. */
function sharesMost(title: string, telling: ReadonlySet<string>): boolean {
  const words = title.match(tellingWord) ?? [];
  let missing = 0;
  for (const word of words) if (!telling.has(word)) missing++;
  return missing * (wordsPerChange - 1) <= words.length + wordsPerChange;
}

const tellingLength = 7;
const tellingWord = /\p{L}{7,}/gu;

/** The words from a token on that may belong to a title: capitalised ones, and those that join them. */
function titleLike(tokens: Tokens, first: number, end: number): number[] {
  const places: number[] = [];
  for (let i = first; i < end; i++) {
    const isWord = tokens.isCapitalized(i) || tokens.kind(i) === kinds.number || titleJoiners.has(tokens.key(i));
    if (isWord) places.push(i);
    else if (!inner.test(tokens.word(i)) && tokens.kind(i) !== kinds.possessive) break;
  }
  return places;
}

const wordsAt = (tokens: Tokens, places: readonly number[]): Words => ({ keys: places.map((i) => tokens.key(i)), words: places.map((i) => tokens.word(i)) });

function wordsOf(title: string): Words {
  const tokens = tokenize(title);
  return wordsAt(tokens, Array.from({ length: tokens.length }, (_, i) => i).filter((i) => tokens.isWord(i) || tokens.kind(i) === kinds.number));
}
