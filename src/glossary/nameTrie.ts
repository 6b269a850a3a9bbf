import { isAllCaps, isCapitalized } from '../text/characters';
import { tokenize, kinds, type Tokens } from '../text/tokens';

/** One name of one entry, as the glossary spells it. */
export interface Name {
  readonly entry: string;
  readonly text: string;
  /** Which of the entry's names it is. */
  readonly role: 'name' | 'short' | 'alias';
  /** Match in any case: for formal titles, which are too long to be anything else. */
  readonly anyCase: boolean;
}

/** A name as its tokens are matched: their keys, and the words themselves for their capitals. */
interface Spelling {
  readonly name: Name;
  readonly keys: readonly string[];
  readonly words: readonly string[];
}

interface Node {
  /** Names that go through here and are not yet sorted into what is below. */
  waiting?: (Name | Spelling)[] | undefined;
  next?: Map<string, Node>;
  /** The entry of every name that goes through here; null where two entries' do. */
  only?: string | null;
  names?: Spelling[];
}

/** Whether commas, marks and hyphens in the text matter. */
export type Punctuation = 'strict' | 'loose';

/** Names found at a token, all of the same, longest extent. */
export interface NameMatch {
  readonly endToken: number;
  readonly names: readonly Name[];
}

/**
 * A trie over token keys: a look-up costs the length of the match, however many names there are. Names are sorted into it as far as
 * texts go along them: most of a large glossary's are never asked for beyond their first word.
 */
export class NameTrie {
  readonly #root: Node = { next: new Map() };
  /** Commas, marks and hyphens in the text don't matter: for agreements, whose titles are printed in many ways. */
  readonly #loose: boolean;

  readonly #namesFrom: (firstKey: string) => readonly Name[];

  /** @param namesFrom gives the names that begin with a key (see `firstKeyOf`), when a text first asks for them: none of them is to be added */
  constructor(punctuation: Punctuation, namesFrom: (firstKey: string) => readonly Name[] = () => []) {
    this.#loose = punctuation === 'loose';
    this.#namesFrom = namesFrom;
  }

  /** A name without a letter or a digit is none, and is left out. */
  add(name: Name): void {
    const first = firstKeyOf(name.text, this.#loose ? 'loose' : 'strict');
    if (first !== undefined) wait(this.#root, first, name);
  }

  /** The node below that a token leads to. The names that wait in it are sorted in. */
  #step(node: Node, key: string, depth: number): Node | undefined {
    if (depth === 1 && !node.next?.has(key)) for (const name of this.#namesFrom(key)) wait(node, key, name);
    const child = node.next?.get(key);
    if (!child?.waiting) return child;
    for (const waiting of child.waiting) {
      const name = 'keys' in waiting ? waiting.name : waiting;
      child.only = child.only === undefined || child.only === name.entry ? name.entry : null;
      const plain = 'keys' in waiting ? undefined : plainKeyAt(name.text, depth);
      if (plain !== undefined) {
        wait(child, plain, name);
        continue;
      }
      const spelling = 'keys' in waiting ? waiting : { name, ...spellingOf(name.text, this.#loose) };
      if (spelling.keys.length === depth) (child.names ??= []).push(spelling);
      else wait(child, spelling.keys[depth]!, spelling);
    }
    child.waiting = undefined;
    return child;
  }

  /** The longest name that starts at the token and ends before `end`. */
  match(tokens: Tokens, first: number, end: number): NameMatch | undefined {
    let child = first < end ? this.#step(this.#root, matchKey(tokens, first), 1) : undefined;
    if (!child) return undefined;
    let best: NameMatch | undefined;
    const words: string[] = [];
    for (let i = first; child; child = i < end ? this.#step(child, matchKey(tokens, i), words.length + 1) : undefined) {
      words.push(tokens.word(i++));
      const names = child.names?.filter((n) => n.name.anyCase || (this.#loose ? looselySameCase(n.words, words) : n.words.every((w, k) => sameCase(w, words[k]!)))).map((n) => n.name);
      if (names && names.length > 0) best = { endToken: i, names };
      while (this.#loose && i < end && isSkipped(tokens, i)) i++;
    }
    return best;
  }

  /** How far a name begins at the token that only one entry has: the name may go on where the text does not. */
  beginning(tokens: Tokens, first: number, end: number): { readonly endToken: number; readonly entry: string } | undefined {
    let node = this.#root;
    let after = first;
    let depth = 0;
    for (let i = first; i < end; i++) {
      if (this.#loose && i > first && isSkipped(tokens, i)) continue;
      const child = this.#step(node, matchKey(tokens, i), ++depth);
      if (!child) break;
      node = child;
      after = i + 1;
    }
    return node.only ? { endToken: after, entry: node.only } : undefined;
  }
}

/** The key of a name's first token. Undefined of a name without a letter or a digit, which is none. */
export function firstKeyOf(text: string, punctuation: Punctuation): string | undefined {
  const plain = plainWord.exec(text);
  if (plain) return plain[0].toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  // No token reaches over white space, so that the first can be told without the others.
  const tokens = tokenize(/^\s*\S+/.exec(text)?.[0] ?? '');
  for (let i = 0; i < tokens.length; i++) if (punctuation === 'strict' || !isSkipped(tokens, i)) return matchKey(tokens, i);
  return spellingOf(text, punctuation === 'loose').keys[0];
}

function spellingOf(text: string, isLoose: boolean): Omit<Spelling, 'name'> {
  const tokens = tokenize(text);
  const keys: string[] = [];
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (isLoose && isSkipped(tokens, i)) continue;
    // "The Hague Group" is "the Hague Group" inside a sentence.
    words.push(i === 0 && tokens.length > 1 && tokens.key(i) === 'the' ? tokens.key(i) : tokens.word(i));
    keys.push(matchKey(tokens, i));
  }
  return { keys, words };
}

/** A word that is one token, and its own key but for capitals. */
const plainWord = /^[a-z]+(?=\s|$)/i;

/** The key at a place of a name, where it and all before it are such words: so titles that begin alike need not be tokenized. */
function plainKeyAt(text: string, place: number): string | undefined {
  const words = text.split(' ', place + 1);
  return words.length > place && words.every((word) => /^[a-z]+$/i.test(word)) ? words[place]!.toLowerCase() : undefined;
}

function wait(node: Node, key: string, name: Name | Spelling): void {
  node.next ??= new Map();
  const child = node.next.get(key);
  if (!child) node.next.set(key, { waiting: [name] });
  else if (child.waiting) child.waiting.push(name);
  else child.waiting = [name];
}

/**
 * Where the article's capitals differ only in the ordinary words of a name ("the Paris agreement"), one proper word tells enough.
 * Acronyms stay in capitals, and a name of one word keeps its own.
 */
function looselySameCase(glossary: readonly string[], text: readonly string[]): boolean {
  if (glossary.every((w, k) => sameCase(w, text[k]!))) return true;
  const acronyms = glossary.every((w, k) => !isAllCaps(w) || w.length < 2 || isAllCaps(text[k]!));
  return acronyms && glossary.some((w, k) => isCapitalized(w) && isCapitalized(text[k]!));
}

const isSkipped = (tokens: Tokens, i: number): boolean => tokens.isMark(i) || (tokens.kind(i) === kinds.punctuation && skipped.has(tokens.word(i)));
const skipped = new Set([',', '-', '–', '—', '‑', '‐', ':']);

/** Folded, without the points of an acronym, dashes alike: "J.C.P.O.A." is "JCPOA". */
export function matchKey(tokens: Tokens, i: number): string {
  const key = tokens.key(i);
  if (key.length > 2 && key.endsWith('.')) return key.replaceAll('.', '');
  return key === '–' || key === '‑' || key === '‐' ? '-' : key;
}

/** A capital in the glossary asks for one in the text; a word in capitals (an acronym) for capitals throughout. */
function sameCase(glossary: string, text: string): boolean {
  if (!isCapitalized(glossary)) return true;
  return isAllCaps(glossary) && glossary.length > 1 ? isAllCaps(text) : isCapitalized(text);
}
