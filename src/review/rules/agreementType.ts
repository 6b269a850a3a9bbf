import { nounAt } from '../../annotate/agreements/nounPhrases';
import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import { wordsOfName } from '../../glossary/nameWords';
import type { Tokens } from '../../text/tokens';
import { legalNouns } from '../data/legalNouns';
import { nounsIn } from '../nounsIn';
import { claimsOf } from '../claims';
import type { Rule } from '../rule';

/** "The Outer Space Convention": a name of the glossary but for its last word, which is another kind of paper than any name or type of the entry has. */
export const agreementType: Rule<'agreement-type'> = {
  code: 'agreement-type',
  level: 'information',
  reason: 'An agreement’s name with another noun than the glossary’s: a convention that is a treaty.',
  *find({ article, annotations, glossary }) {
    const { tokens, blocks } = article;
    const names = glossary.table(namesWithoutHead);
    const claimed = claimsOf(tokens, annotations.mentions.filter(({ status }) => status === 'linked'));
    for (const block of blocks) {
      for (let i = block.firstToken; i < block.endToken; i++) {
        const noun = tokens.isCapitalized(i) && !claimed[i] && !nounAt(tokens, i + 1) ? nounAt(tokens, i) : undefined;
        if (!noun || noun.plural || !legalNouns.has(noun.lemma) || tokens.key(i + 1) === 'on' || tokens.key(i + 1) === 'for') continue;
        const before = properWordsBefore(tokens, i, block.firstToken);
        const [only, other] = names.get(before.map((k) => tokens.key(k)).join(' ')) ?? [];
        if (!only || other || only.all.some((name) => nounsIn(name).includes(noun.lemma))) continue;
        yield { code: 'agreement-type', ...tokens.span(before[0]!, i + 1), name: only.text, printed: noun.lemma, type: only.noun, entries: [only.entry], replacement: only.text };
      }
    }
  },
};

interface HeadedName {
  readonly entry: string;
  readonly text: string;
  /** Lemma of the noun that ends it. */
  readonly noun: string;
  /** All names of the entry, and its type. */
  readonly all: readonly string[];
}

/** Short names that end in an agreement noun, by the words before it; of one entry, one. */
function namesWithoutHead({ glossary }: GlossaryIndex): ReadonlyMap<string, readonly HeadedName[]> {
  const byWords = new Map<string, HeadedName[]>();
  for (const { id, title, short, aliases, type } of glossary.agreements) {
    const names = [...(short ? [short] : []), ...aliases, title];
    const keys = new Set<string>();
    for (const text of names.filter(isShort)) {
      const words = wordsOfName(text);
      const [noun] = nounsIn(words.at(-1) ?? '');
      const key = words.slice(0, -1).join(' ');
      if (!noun || words.length < 2 || words.length > longestName || keys.has(key)) continue;
      keys.add(key);
      const sharers = byWords.get(key);
      const named = { entry: id, text, noun, all: [...names, type ?? ''] };
      if (sharers) sharers.push(named);
      else byWords.set(key, [named]);
    }
  }
  return byWords;
}

const longestName = 5;

const isShort = (name: string): boolean => name.split(/\s+/, longestName + 2).length <= longestName + 1;

function properWordsBefore(tokens: Tokens, head: number, from: number): number[] {
  const words: number[] = [];
  for (let i = head - 1; i >= from && (tokens.isCapitalized(i) || (tokens.word(i) === '-' && tokens.isGlued(i))); i--) if (tokens.isWord(i)) words.unshift(i);
  return words;
}
