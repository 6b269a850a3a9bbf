import { kinds, type Tokens } from '../../text/tokens';
import { agreementNouns } from '../data/agreementNouns';
import { bureaucraticWords } from '../data/bureaucraticWords';
import { determiners } from '../data/determiners';
import { kindWords } from '../data/kindWords';
import { phraseBreakers } from '../data/phraseBreakers';
import { treatySubjects } from '../data/treatySubjects';
import type { AgreementTraits } from './traits';
import { stem } from './words';

/** Whether a title is no more than a subject and a kind of paper: "Trade Agreement", "Convention on Fisheries". Many bear it, and any paper may be called so. */
export function isGenericTitle(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (tokens.kind(i) === kinds.number) return false;
    if (tokens.isWord(i) && !isGenericWord(tokens.key(i))) return false;
  }
  return true;
}

const isGenericWord = (key: string): boolean =>
  agreementNouns.has(key) || treatySubjects.has(stem(key)) || kindWords.has(key) || bureaucraticWords.has(key) || phraseBreakers.has(key) || determiners.has(key);

/** Whether the article names two of the parties, or all there are: among them a generic title means theirs. */
export function isAmongParties({ parties }: AgreementTraits, present: ReadonlySet<string>): boolean {
  const named = [...parties.keys()].filter((party) => present.has(party));
  return named.length >= Math.min(2, parties.size);
}
