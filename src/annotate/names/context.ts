import { kinds, type Tokens } from '../../text/tokens';
import { titleModifiers } from '../data/titleModifiers';
import { isOfficeNoun } from './titles';

/** Verbs of which only a person or a body is the subject, right after a name. The full list of reporting verbs serves the quotes; this short one tells a person. */
const speech = new Set(['said', 'says', 'told', 'added', 'tweeted', 'argued', 'argues', 'explained', 'replied', 'recalled', 'joked', 'insisted', 'testified']);
const determiners = new Set(['a', 'an', 'the', 'who', 'whose']);

/** "…, 45,", "…, the energy minister", "…, who": what follows tells a person. */
export function isCallingAfter(tokens: Tokens, at: number, end: number): boolean {
  if (at >= end || tokens.word(at) !== ',') return false;
  const next = at + 1;
  if (tokens.kind(next) === kinds.number && /^\d{2}$/.test(tokens.word(next)) && tokens.word(next + 1) === ',') return true;
  if (tokens.key(next) === 'who' || tokens.key(next) === 'whose') return true;
  for (let i = determiners.has(tokens.key(next)) ? next + 1 : next; i < Math.min(end, next + 7); i++) {
    if (isOfficeNoun(tokens, i)) return true;
    if (!tokens.isCapitalized(i) && tokens.kind(i) !== kinds.possessive && !titleModifiers.has(tokens.key(i)) && tokens.word(i) !== '-') return false;
  }
  return false;
}

/** "Grace Obi said", "…,” said Grace Obi". */
export function isSpeechAfter(tokens: Tokens, at: number, end: number): boolean {
  return at < end && tokens.isWord(at) && speech.has(tokens.key(at));
}
