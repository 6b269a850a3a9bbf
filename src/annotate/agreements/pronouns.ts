import type { Tokens } from '../../text/tokens';
import { treatyVerbs } from '../data/treatyVerbs';
import type { Place } from './nounPhrases';

/** An "it" that is signed, joined, ratified, implemented or withdrawn from, or a paper that is: its tokens, and where it stands. */
export interface AgreementPronoun {
  readonly firstToken: number;
  readonly endToken: number;
  readonly place: Place;
}

const passives = new Set(['is', 'was', 'be', 'been', 'being']);
const auxiliaries = new Set(['be', 'been', 'had', 'has', 'have', 'is', 'was', 'will', 'would', 'being', 'to', 'must', 'may']);

/** Every "it" and every paper that may mean an agreement, in order. Which one, if any, the discourse tells. */
export function findPronouns(tokens: Tokens, places: readonly Place[]): AgreementPronoun[] {
  return places.flatMap((place) => {
    const found: AgreementPronoun[] = [];
    for (let i = place.sentenceFirst; i < place.sentenceEnd; i++) {
      const end = tokens.key(i) === 'it' ? i + 1 : endOfPaper(tokens, i);
      if (end && (isObject(tokens, i, place) || isSubject(tokens, end, place) || tokens.key(end - 2) === 'page')) found.push({ firstToken: i, endToken: end, place });
    }
    return found;
  });
}

const articles = new Set(['that', 'the', 'this']);
const papers = new Set(['document', 'text']);

/** The end of "the document", "the 31-page text"; "the text of the speech" is another's. */
function endOfPaper(tokens: Tokens, i: number): number | undefined {
  if (!articles.has(tokens.key(i))) return undefined;
  const head = tokens.word(i + 2) === '-' && tokens.key(i + 3) === 'page' ? i + 4 : i + 1;
  return papers.has(tokens.key(head)) && tokens.key(head + 1) !== 'of' ? head + 1 : undefined;
}

/** "ratify it", "withdraw from it". */
function isObject(tokens: Tokens, i: number, place: Place): boolean {
  for (let back = 1; back <= 3 && i - back >= place.sentenceFirst; back++) {
    const after = treatyVerbs.get(tokens.key(i - back));
    if (after) return after.length === back - 1 && after.every((word, k) => tokens.key(i - back + 1 + k) === word);
  }
  return false;
}

/** "It was signed", "it has yet to be ratified": from the verb group on. */
function isSubject(tokens: Tokens, from: number, place: Place): boolean {
  for (let k = from; k < Math.min(place.sentenceEnd, from + 5); k++) {
    const key = tokens.key(k);
    if (treatyVerbs.get(key)?.length === 0) return key.endsWith('ed') && passives.has(tokens.key(k - 1));
    if (!auxiliaries.has(key) && key !== 'yet' && !key.endsWith('ly')) return false;
  }
  return false;
}
