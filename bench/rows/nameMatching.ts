import { NameTrie } from '../../src/glossary/nameTrie';
import { nameOf, type Glossary } from '../../src/glossary/types';
import { tokenize } from '../../src/text/tokens';
import { madeUpName } from '../largeGlossary';
import { medianOf, timeOf } from '../measure';
import { megabytes, news } from '../news';
import { otherPackages } from '../otherPackages';
import type { Row, RowGroup } from '../row';

const runs = 5;
/** An alternation tries every name at every place: it gets a few articles, and at most so many names. */
const fewTexts = 10;
const longestAlternation = 10_000;

/** Our matcher alone, tokens included, beside what else matches many names. */
export function nameMatching(glossary: Glossary): RowGroup {
  const { texts, origin } = news();
  const others = otherPackages();
  const speed = (some: readonly string[], work: (text: string) => unknown): number => megabytes(some) / (medianOf(runs, () => timeOf(() => some.forEach(work))) / 1000);
  const rows = [1_000, 10_000, 100_000].flatMap((count): Row[] => {
    const names = namesOf(glossary, count);
    const row = (who: string, value: number): Row => ({ what: `${who}, ${count} names`, value, unit: 'MB/s' });
    const own = row('ours, with its tokens', speed(texts, matcher(names)));
    if (!others) return [own];
    const flash = others.flashText();
    for (const name of names) flash.addKeyword(name);
    const corasick = others.ahoCorasick(names);
    const found = [own, row('flashtext.js', speed(texts, (text) => flash.extractKeywords(text))), row('@monyone/aho-corasick', speed(texts, (text) => corasick.matchInText(text)))];
    if (count > longestAlternation) return found;
    const alternation = new RegExp(`\\b(?:${names.map((name) => name.replace(/[^\p{L}\p{N} ]/gu, '\\$&')).join('|')})\\b`, 'g');
    return [...found, row('one RegExp', speed(texts.slice(0, fewTexts), (text) => text.match(alternation)))];
  });
  return { title: 'Name matching', subject: `${origin}, ${megabytes(texts).toFixed(1)} MB; goals: twice flashtext.js, at 100,000 names at most 1.3 times slower than at 1,000`, rows };
}

function matcher(names: readonly string[]): (text: string) => void {
  const trie = new NameTrie('strict');
  for (const text of names) trie.add({ entry: text, text, role: 'name', anyCase: false });
  return (text) => {
    const tokens = tokenize(text);
    for (let i = 0; i < tokens.length; ) i = trie.match(tokens, i, tokens.length)?.endToken ?? i + 1;
  };
}

/** Names of the glossary from all over, and made-up ones where it has too few. */
function namesOf({ officials, agreements, others }: Glossary, count: number): string[] {
  const known = [...officials, ...agreements, ...others].map(nameOf);
  const step = Math.max(1, Math.floor(known.length / count));
  const names = new Set(known.filter((_, i) => i % step === 0).slice(0, count));
  for (let i = 0; names.size < count; i++) names.add(madeUpName(i));
  return [...names];
}
