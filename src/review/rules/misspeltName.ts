import { officesIn, officesOf } from '../../annotate/names/offices';
import { titleBefore } from '../../annotate/names/titles';
import { bare, wordsOfName } from '../../glossary/nameWords';
import type { Official } from '../../glossary/types';
import type { ArticleBlock } from '../../text/article';
import type { Tokens } from '../../text/tokens';
import { claimsOf } from '../claims';
import type { FindingOf } from '../finding';
import { isKnownWord } from '../knownWords';
import { isNearWord, isSlip, mostWords, namesByWord, singleSurnames, type KnownName } from '../nearNames';
import { endsOfNames, isNamedBefore, lowerCaseWords } from '../otherNames';
import type { Reviewed, Rule } from '../rule';

/** Capitalised words that are a name of the glossary but for a letter or two of one word, which is no other name and no word of the article's. */
export const misspeltName: Rule<'misspelt-name'> = {
  code: 'misspelt-name',
  level: 'information',
  reason: 'A name that is nearly that of an official or agreement of the glossary.',
  *find(reviewed) {
    const { article, annotations } = reviewed;
    const { tokens } = article;
    const claimed = claimsOf(tokens, annotations.mentions.filter(({ status }) => status !== 'unknown'));
    const others = new Set([...endsOfNames(article), ...lowerCaseWords(tokens)]);
    const officials = introductions(reviewed);
    for (const block of article.blocks) {
      if (block.kind === 'contact' || block.kind === 'credit') continue;
      for (let i = block.firstToken; i < block.endToken; i++) {
        if (claimed[i] || !tokens.isCapitalized(i)) continue;
        const found = wholeName(reviewed, claimed, block, i) ?? surname(reviewed, officials, others, block, i);
        if (!found) continue;
        yield found;
        i = tokens.at(found.end) - 1;
      }
    }
  },
};

/** "Antony Blinkin", "the Artemis Acords": a name with one word amiss. */
function wholeName(reviewed: Reviewed, claimed: Uint8Array, block: ArticleBlock, first: number): FindingOf<'misspelt-name'> | undefined {
  const { article: { tokens }, glossary } = reviewed;
  const words = wordsFrom(tokens, first, block.endToken);
  const byWord = glossary.table(namesByWord);
  const near = new Map<string, { readonly name: KnownName; readonly end: number }>();
  for (const word of words) {
    for (const name of byWord.get(word.key) ?? []) {
      const known = wordsOfName(name.text);
      const printed = words.slice(0, known.length);
      const wrong = printed.filter(({ key }, k) => key !== known[k]);
      const [only] = wrong;
      if (known.length < 2 || printed.length < known.length || wrong.length !== 1 || !only || !isNearWord(only.key, known[printed.indexOf(only)]!)) continue;
      const end = printed.at(-1)!.token + 1;
      if (isKnownWord(glossary, tokens, only.token) || isLongerName(tokens, first, end, block) || claimed.subarray(first, end).includes(1)) continue;
      if (isSlip(only.key, known[printed.indexOf(only)]!) || isExpected(reviewed, name.entry, first, block)) near.set(name.entry, { name, end });
    }
  }
  const [only, other] = near.values();
  return only && !other ? finding(tokens, first, only.end, only.name.text, only.name.entry) : undefined;
}

/** There are many people, and a James Comey is no James Comer: unless the hand slipped, the article must tell of the official elsewhere, or give a title that he has held. */
function isExpected({ article: { tokens }, annotations, glossary }: Reviewed, id: string, first: number, block: ArticleBlock): boolean {
  const official = glossary.entry(id);
  if (official?.kind !== 'official' || annotations.mentions.some(({ entry }) => entry === id)) return true;
  const title = titleBefore(tokens, first, block.firstToken);
  const held = officesOf(official.roles);
  return title !== undefined && officesIn(tokens, title).some((office) => held.has(office));
}

/** "Blinkin said", of an official named before. */
function surname({ article: { tokens }, glossary }: Reviewed, officials: readonly Introduced[], others: ReadonlySet<string>, block: ArticleBlock, i: number): FindingOf<'misspelt-name'> | undefined {
  const key = bare(tokens.key(i));
  if (block.kind === 'headline' || others.has(key)) return undefined;
  const [only, other] = officials.filter(({ at, surnames }) => at < i && surnames.some((surname) => isNearWord(key, surname)));
  if (!only || other || isKnownWord(glossary, tokens, i) || isLongerName(tokens, i, i + 1, block)) return undefined;
  return finding(tokens, i, i + 1, only.official.familyName, only.official.id);
}

const finding = (tokens: Tokens, first: number, end: number, name: string, entry: string): FindingOf<'misspelt-name'> => ({ code: 'misspelt-name', ...tokens.span(first, end), name, entries: [entry], replacement: name });

/** The capitalised words from a token on, hyphens between them aside; as many as a name may have. */
function wordsFrom(tokens: Tokens, first: number, end: number): { readonly key: string; readonly token: number }[] {
  const words: { key: string; token: number }[] = [];
  for (let i = first; i < end && words.length <= mostWords; i++) {
    if (tokens.isWord(i) && (tokens.isCapitalized(i) || words.length > 0)) words.push({ key: bare(tokens.key(i)), token: i });
    else if (!(tokens.word(i) === '-' && tokens.isGlued(i))) break;
  }
  return words;
}

/** Another capitalised word beside it makes it somebody's or something's else; a title before it does not. */
function isLongerName(tokens: Tokens, first: number, end: number, block: ArticleBlock): boolean {
  if (block.kind === 'headline') return false;
  if (end < block.endToken && (tokens.isCapitalized(end) || (tokens.word(end) === '-' && tokens.isGlued(end)))) return true;
  if (tokens.isGlued(first) && tokens.word(first - 1) === '-') return true;
  return first > block.firstToken && isNamedBefore(tokens, first) && titleBefore(tokens, first, block.firstToken) === undefined;
}

/** An official whom the article names, with the token of the first place, and the surnames. */
interface Introduced {
  readonly official: Official;
  readonly at: number;
  readonly surnames: readonly string[];
}

function introductions({ article: { tokens }, annotations, glossary }: Reviewed): Introduced[] {
  const found = new Map<Official, number>();
  for (const { kind, entry, form, start } of annotations.mentions) {
    const official = kind === 'official' && entry && (form === 'full' || form === 'surname') ? glossary.entry(entry) : undefined;
    if (official?.kind === 'official' && !found.has(official)) found.set(official, tokens.at(start));
  }
  return [...found].map(([official, at]) => ({ official, at, surnames: singleSurnames(official) }));
}
