import { determiners } from '../annotate/data/determiners';
import { weekdays } from '../annotate/data/weekdays';
import { yearAt } from '../annotate/agreements/dates';
import { nounAt } from '../annotate/agreements/nounPhrases';
import { months } from '../text/data/months';
import type { Sentence } from '../text/sentences';
import { kinds, type Tokens } from '../text/tokens';

/** The token of the year before a name, behind a determiner, or after it, behind "of": "the 1967 treaty", "the treaty of 1967". */
export function yearBeside(tokens: Tokens, first: number, end: number): number | undefined {
  const bound = (i: number): boolean => determiners.has(tokens.key(i)) || tokens.kind(i) === kinds.possessive;
  if (yearAt(tokens, first - 1) && bound(first - 2)) return first - 1;
  if (yearAt(tokens, first) && bound(first - 1)) return first;
  if (yearAt(tokens, first + 1) && bound(first)) return first + 1;
  return tokens.key(end) === 'of' && yearAt(tokens, end + 1) ? end + 1 : undefined;
}

/**
 * The token of the year in which a name is said to have been signed: "…, signed in 1967", "… was signed on Jan. 27, 1967". Not where another agreement
 * stands before it ("a protocol to …, signed in 2012"), and not of one signatory ("signed in 2012 by Peru").
 */
export function yearOfSigning(tokens: Tokens, first: number, end: number, sentence: Sentence): number | undefined {
  for (let i = sentence.firstToken; i < first; i++) if (nounAt(tokens, i)) return undefined;
  let at = end;
  while (at < sentence.endToken && (tokens.word(at) === ',' || leading.has(tokens.key(at)))) at++;
  if (tokens.key(at) !== 'signed') return undefined;
  for (let i = at + 1; i < sentence.endToken; i++) {
    if (yearAt(tokens, i)) return tokens.key(i + 1) === 'by' ? undefined : i;
    if (!isOfDate(tokens, i)) return undefined;
  }
  return undefined;
}

const leading = new Set(['that', 'was', 'were', 'which']);

const isOfDate = (tokens: Tokens, i: number): boolean => {
  const key = tokens.key(i);
  return key === 'in' || key === 'on' || key === ',' || key === '.' || months.has(key) || weekdays.has(key) || tokens.kind(i) === kinds.number;
};
