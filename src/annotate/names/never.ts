import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import { isAllCaps, isCapitalized } from '../../text/characters';
import { tokenize, type Tokens } from '../../text/tokens';

/**
 * Whether these tokens stand inside a string that the entry lists under `never`: "Blinken Moving Company" forbids the "Blinken" in it.
 * White space, accents and the shape of apostrophes don't matter, capitals do, but for words that the text has all in capitals.
 */
export function isNever(glossary: GlossaryIndex, entry: string, tokens: Tokens, first: number, end: number): boolean {
  const phrases = glossary.table(phrasesOf).get(entry) ?? [];
  return phrases.some((phrase) => {
    for (let at = Math.max(0, end - phrase.length); at <= first; at++) if (standsAt(phrase, tokens, at)) return true;
    return false;
  });
}

function phrasesOf({ glossary }: GlossaryIndex): ReadonlyMap<string, readonly Tokens[]> {
  const entries = [...glossary.officials, ...glossary.agreements, ...glossary.others].filter((e) => e.never.length > 0);
  return new Map(entries.map((e) => [e.id, e.never.map(tokenize)]));
}

function standsAt(phrase: Tokens, tokens: Tokens, at: number): boolean {
  for (let k = 0; k < phrase.length; k++) {
    if (phrase.key(k) !== tokens.key(at + k)) return false;
    const word = tokens.word(at + k);
    if (isCapitalized(phrase.word(k)) !== isCapitalized(word) && !isAllCaps(word)) return false;
  }
  return phrase.length > 0;
}
