import { nameSuffixes } from '../data/nameSuffixes';
import { lowerParticles } from './data/lowerParticles';
import { hasCapitals, properCase } from './properCase';

export interface PersonName {
  readonly name: string;
  readonly familyName?: string;
  readonly aliases: readonly string[];
  /** What stood in brackets and is no name: "Ret.", "acting". */
  readonly note?: string;
}

const bracketed = /\s*\(([^)]*)\)?/;
const quoted = /\s*["“”]([^"“”]+)["“”]/;
const alsoKnownAs = /^a\.?k\.?a\.?\s+/i;
const romanNumeral = /^(?:I{2,3}|I?V|VI{1,3}|I?X)$/;

/**
 * Reads a name of a list that prints the name by which a person is called in capitals: "Nicolas MADURO Moros", "XI Jinping".
 * A nickname in quotes or brackets makes an alias, and so does the name as far as the family name, which is how newspapers print it.
 * @param capitalsTell false in a list where all names are in capitals
 */
export function readPersonName(text: string, capitalsTell: boolean): PersonName {
  const aside = bracketed.exec(text)?.[1]?.trim();
  const nickname = quoted.exec(text)?.[1] ?? (aside && isNickname(aside) ? aside : undefined);
  const words = text.replace(bracketed, '').replace(quoted, ' ').trim().split(/\s+/);
  const last = words.length - 1;
  const isCalled = (word: string, i: number): boolean => hasCapitals(word) && !(i > 0 && i === last && romanNumeral.test(word)) && !isSuffix(word);
  const first = words.findIndex(isCalled);
  const after = first < 0 ? first : words.findIndex((word, i) => i > first && !(isCalled(word, i) || isInitialWithin(words, i, isCalled)));
  const end = after < 0 ? words.length : after;
  const cased = words.map((word, i) => (i === last && romanNumeral.test(word) ? word : inRun(word, i, first, end)));

  const name = cased.join(' ');
  const familyName = first >= 0 && capitalsTell ? cased.slice(first, end).join(' ').replace(/,$/, '') : undefined;
  const more = new Set<string>();
  if (familyName && first > 0 && cased.slice(end).some((word) => !isSuffix(word))) more.add(cased.slice(0, end).join(' '));
  if (nickname) more.add([properWords(nickname), familyName].filter(Boolean).join(' '));
  if (aside && alsoKnownAs.test(aside)) more.add(properWords(aside.replace(alsoKnownAs, '')));
  more.delete(name);
  const isName = aside === undefined || isNickname(aside) || alsoKnownAs.test(aside);
  return { name, aliases: [...more], ...(familyName && { familyName }), ...(!isName && { note: aside }) };
}

/** A particle keeps its small letter inside a family name that follows a given name, and is a word of the name at its end: "DE JONGE", "Isaac DE". */
function inRun(word: string, i: number, first: number, end: number): string {
  const lower = word.toLowerCase();
  const inside = first > 0 && i >= first && i < end - 1;
  return inside && (lowerParticles.has(lower) || (lower === 'la' && i > first)) ? lower : properCase(word);
}

/** "CORREIA E SILVA": one letter between two words of the family name. */
const isInitialWithin = (words: readonly string[], i: number, isCalled: (word: string, i: number) => boolean): boolean =>
  /^[EIY]$/.test(words[i]!) && words[i + 1] !== undefined && isCalled(words[i + 1]!, i + 1);

const isNickname = (aside: string): boolean => /^\p{Lu}\p{L}+$/u.test(aside) && !/^acting$/i.test(aside);
const isSuffix = (word: string): boolean => nameSuffixes.has(word.toLowerCase().replace(/\.$/, ''));
const properWords = (text: string): string => text.trim().split(/\s+/).map(properCase).join(' ');
