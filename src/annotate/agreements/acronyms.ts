import { isAllCaps } from '../../text/characters';
import type { Tokens } from '../../text/tokens';
import type { Acronym, Step } from './context';

/** Every place of an acronym that the article itself gives to an agreement: "the Joint Comprehensive Plan of Action (JCPOA)", ", or J.C.P.O.A.,". */
export function findAcronyms(tokens: Tokens, steps: readonly Step[]): Acronym[] {
  const given = new Map<string, number>();
  for (const { name, phrase, place } of steps) {
    const [first, end] = name ? [name.firstToken, name.endToken] : phrase ? [phrase.modifiers, phrase.end] : [0, 0];
    const token = end > first ? acronymAfter(tokens, first, end, place.sentenceEnd) : undefined;
    if (token !== undefined && !given.has(plain(tokens, token))) given.set(plain(tokens, token), first);
  }
  if (given.size === 0) return [];
  const named = new Set(steps.flatMap(({ name }) => (name ? [name.firstToken] : [])));
  const found: Acronym[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const of = isCapitals(tokens, i) && !named.has(i) ? given.get(plain(tokens, i)) : undefined;
    if (of !== undefined && i > of) found.push({ token: i, of });
  }
  return found;
}

const plain = (tokens: Tokens, i: number): string => tokens.word(i).replaceAll('.', '');
/** "JCPOA", "J.C.P.O.A.", "MoU". */
const isCapitals = (tokens: Tokens, i: number): boolean => tokens.isCapitalized(i) && (isAllCaps(tokens.word(i)) || /^[A-Z](?:[a-z]?[A-Z])+$/.test(tokens.word(i)));

/** The token of the acronym that follows a name in brackets or after "or". */
function acronymAfter(tokens: Tokens, first: number, end: number, stop: number): number | undefined {
  let i = tokens.isMark(end) ? end + 1 : end;
  const opening = tokens.word(i);
  if (opening === '(' || opening === '[') i++;
  else if (opening === ',' && tokens.key(i + 1) === 'or') i += 2;
  else return undefined;
  if (tokens.key(i) === 'the' || tokens.isMark(i)) i++;
  return i < stop && isCapitals(tokens, i) && isAcronymOf(plain(tokens, i), tokens, first, end) ? i : undefined;
}

/** Its letters are initials of the name's words, in order; one may be missing. */
function isAcronymOf(acronym: string, tokens: Tokens, first: number, end: number): boolean {
  let at = 0;
  for (let i = first; i < end && at < acronym.length; i++) {
    if (tokens.isWord(i) && tokens.word(i)[0]?.toUpperCase() === acronym[at]?.toUpperCase()) at++;
  }
  return at >= 2 && at >= acronym.length - 1;
}
