import { agreementNouns } from '../annotate/data/agreementNouns';
import { officeNouns } from '../annotate/data/officeNouns';
import { weekdays } from '../annotate/data/weekdays';
import { isGivenName } from '../annotate/names/givenName';
import { findStates } from '../annotate/parties';
import { commonWords } from '../glossary/data/commonWords';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { bare } from '../glossary/nameWords';
import { months } from '../text/data/months';
import { sentenceStarters } from '../text/data/sentenceStarters';
import { fold } from '../text/fold';
import type { Tokens } from '../text/tokens';

/** Whether a word is known to be spelt as it is meant: an ordinary word, a given name, a country's, or a part of any name in the glossary. */
export function isKnownWord(glossary: GlossaryIndex, tokens: Tokens, i: number): boolean {
  const key = bare(tokens.key(i));
  const ordinary = commonWords.has(key) || sentenceStarters.has(key) || officeNouns.has(key) || agreementNouns.has(key) || months.has(key) || weekdays.has(key);
  return ordinary || isGivenName(key) || findStates(tokens, i, i + 1).length > 0 || glossary.table(wordsOfAllNames).has(key);
}

/** Formal titles are left out: they are made of ordinary words, and thousands of them would take long to read. */
function wordsOfAllNames({ glossary: { officials, agreements, others } }: GlossaryIndex): ReadonlySet<string> {
  const words = new Set<string>();
  for (const entry of [...officials, ...agreements, ...others]) {
    const names = [...entry.aliases, ...entry.never, ...(entry.kind === 'agreement' ? [entry.short ?? ''] : [entry.name]), ...(entry.kind === 'official' ? [entry.familyName] : [])];
    for (const word of fold(names.join(' ')).split(separators)) words.add(word);
  }
  return words;
}

const separators = /[^\p{L}\p{N}’']+/u;
