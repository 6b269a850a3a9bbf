import { acronyms } from './data/acronyms';
import { placeJoiners } from './data/placeJoiners';

/** A part of a word that is written in capitals: two letters or more, so that an initial is none. */
const inCapitals = /^(?:\p{Lu}['’]?){2,}$/u;

/** Whether the word, or a part of it between hyphens, is in capitals: "al-MASRY". Initials such as "D.M." are not. */
export const hasCapitals = (word: string): boolean => word.split('-').some((part) => inCapitals.test(part.replace(/[,.]$/, '')));

/** The word with each part in capitals as names are printed: "KAITU'U" is "Kaitu'u", "O'CONNOR" "O'Connor", "MCCONNEY" "McConney". "MAC" is left: Macron, not MacRon. */
export const properCase = (word: string): string => word.split('-').map(properPart).join('-');

function properPart(part: string): string {
  const [word = '', mark = ''] = [part.replace(/[,.]$/, ''), /[,.]$/.exec(part)?.[0]];
  if (!inCapitals.test(word)) return part;
  const lower = word.charAt(0) + word.slice(1).toLowerCase();
  return lower.replace(/^(\p{Lu}['’]|Mc)(\p{Ll})/u, (_, prefix: string, letter: string) => prefix + letter.toUpperCase()) + mark;
}

const words = /[\p{L}'’.]+/gu;

/** A country, territory or organization as it is printed: one that is all in capitals with its own, and "Korea, North" the right way round. */
export function placeName(text: string): string {
  const cased = /\p{Ll}/u.test(text) ? text : text.replace(words, (word: string, at: number) => properPlaceWord(word, at, text));
  return rightWayRound(cased);
}

function properPlaceWord(word: string, at: number, text: string): string {
  if (acronyms.has(word) || text.charAt(at - 1) === '(' || word.length === 1) return word;
  if (at > 0 && placeJoiners.has(word.toLowerCase())) return word.toLowerCase();
  return at > 0 && word.startsWith("D'") ? `d'${properCase(word.slice(2))}` : properCase(word);
}

/** Lists put the word first under which they sort. */
function rightWayRound(name: string): string {
  const [, place = '', rest = ''] = /^([^,]+), ([^\s,]+|.* of(?: the)?)$/i.exec(name) ?? [];
  if (rest) return /^the$/i.test(rest) ? place : `${rest} ${place}`;
  return name.replace(/(?<=\S),? the$/i, '');
}
