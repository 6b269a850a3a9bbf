import { kinds, type Tokens } from '../../text/tokens';
import { agreementNouns } from '../data/agreementNouns';
import { contrastWords } from '../data/contrastWords';
import { determiners } from '../data/determiners';
import { bureaucraticWords } from '../data/bureaucraticWords';
import { phraseBreakers } from '../data/phraseBreakers';
import { plainModifiers } from '../data/plainModifiers';

/** The folded word without its plural, under which title words and phrase words are compared. */
export function stem(key: string): string {
  if (key.length > 4 && key.endsWith('ies')) return `${key.slice(0, -3)}y`;
  return key.length > 3 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key;
}

/** Whether a word says what an agreement is about: neither grammar, nor praise, nor the kind of paper it is. */
export function isSubject(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== kinds.word) return false;
  const key = tokens.key(i);
  return key.length > 1 && !phraseBreakers.has(key) && !determiners.has(key) && !plainModifiers.has(key) && !isPraise(key) && !contrastWords.has(key) && !agreementNouns.has(key) && !bureaucraticWords.has(key);
}

/** Adjectives by their endings: "disastrous", "workable", "permanent" say how an agreement is, where "trade" and "nuclear" say what about. */
const isPraise = (key: string): boolean => key.length > 5 && (/(?:ous|ful|less|able|ible|ic(?:al)?ally)$/.test(key) || (/(?:ant|ent)$/.test(key) && !key.endsWith('ment')));

/** The subject words of a run of tokens, stemmed. */
export function subjectsOf(tokens: Tokens, first: number, end: number, skip: (i: number) => boolean = () => false): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) if (!skip(i) && isSubject(tokens, i)) words.push(stem(tokens.key(i)));
  return words;
}
