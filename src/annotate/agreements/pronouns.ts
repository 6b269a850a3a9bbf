import type { Article } from '../../text/article';
import type { Tokens } from '../../text/tokens';
import { treatyVerbs } from '../data/treatyVerbs';
import { placesOf, type Place } from './nounPhrases';

/** An "it" that is signed, joined, ratified, implemented or withdrawn from: the token, and where it stands. */
export interface AgreementPronoun {
  readonly token: number;
  readonly place: Place;
}

const passives = new Set(['is', 'was', 'be', 'been', 'being']);
const auxiliaries = new Set(['be', 'been', 'had', 'has', 'have', 'is', 'was', 'will', 'would', 'being', 'to', 'must', 'may']);

/** Every "it" that may mean an agreement, in order. Which one, if any, the discourse tells. */
export function findPronouns(article: Article): AgreementPronoun[] {
  const { tokens } = article;
  return placesOf(article).flatMap((place) => {
    const found: AgreementPronoun[] = [];
    for (let i = place.sentenceFirst; i < place.sentenceEnd; i++) if (tokens.key(i) === 'it' && (isObject(tokens, i, place) || isSubject(tokens, i, place))) found.push({ token: i, place });
    return found;
  });
}

/** "ratify it", "withdraw from it". */
function isObject(tokens: Tokens, i: number, place: Place): boolean {
  for (let back = 1; back <= 3 && i - back >= place.sentenceFirst; back++) {
    const after = treatyVerbs.get(tokens.key(i - back));
    if (after) return after.length === back - 1 && after.every((word, k) => tokens.key(i - back + 1 + k) === word);
  }
  return false;
}

/** "It was signed", "it has yet to be ratified". */
function isSubject(tokens: Tokens, i: number, place: Place): boolean {
  for (let k = i + 1; k < Math.min(place.sentenceEnd, i + 6); k++) {
    const key = tokens.key(k);
    if (treatyVerbs.get(key)?.length === 0) return key.endsWith('ed') && passives.has(tokens.key(k - 1));
    if (!auxiliaries.has(key) && key !== 'yet' && !key.endsWith('ly')) return false;
  }
  return false;
}
