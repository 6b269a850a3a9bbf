import { months } from '../../text/data/months';
import { kinds, type Tokens } from '../../text/tokens';
import { givers, idiomModifiers, pointers } from '../data/idioms';
import { innerJoiners } from '../data/nameJoiners';
import { treatyWords } from '../data/treatyWords';
import { determiners } from '../data/determiners';
import { phraseBreakers } from '../data/phraseBreakers';
import { weekdays } from '../data/weekdays';
import type { AgreementPhrase } from './nounPhrases';

/** Whether a capitalised phrase is an agreement's name. Of the nouns that are mostly something else (a party's convention, a security protocol) the sentence must speak of treaties. */
export function isProperName(tokens: Tokens, phrase: AgreementPhrase): boolean {
  if (!phrase.proper || isIdiom(tokens, phrase)) return false;
  // "Jonathan Deal" is a person: the shortest nouns need an article before them.
  if (phrase.determiner === 'bare' && (tokens.key(phrase.head) === 'deal' || tokens.key(phrase.head) === 'pact')) return false;
  if (!phrase.noun.named) return !phrase.noun.plural || phrase.noun.lemma === 'accord' || phrase.noun.lemma === 'treaty';
  return phrase.noun.family === 'treaty' && speaksOfTreaties(tokens, phrase);
}

export function isIdiom(tokens: Tokens, phrase: AgreementPhrase): boolean {
  if (tokens.key(phrase.first - 1) === 'of' && tokens.key(phrase.first - 2) === 'art') return true;
  if (phrase.determiner === 'possessive' && givers.has(tokens.key(phrase.first - 1))) return true;
  if (phrase.determiner === 'the' && tokens.kind(phrase.first - 1) === kinds.possessive && pointers.has(tokens.key(phrase.first - 2))) return true;
  // "A great deal of", but "the great deal with Iran"; and "the New Deal".
  const vague = phrase.determiner === 'indefinite' || phrase.determiner === 'bare' || phrase.determiner === 'none in particular';
  if (!vague && !phrase.proper && !ownIdioms.has(tokens.key(phrase.head))) return false;
  return idiomModifiers.get(tokens.key(phrase.head))?.has(tokens.key(phrase.head - 1)) ?? false;
}

const ownIdioms = new Set(['accord', 'agreement', 'convention', 'conventions']);

function speaksOfTreaties(tokens: Tokens, { place, first, end, head }: AgreementPhrase): boolean {
  const next = tokens.key(end);
  if ((next === 'on' || next === 'against' || next === 'relating' || next === 'concerning') && tokens.key(head) !== 'declaration') return true;
  for (let i = place.sentenceFirst; i < place.sentenceEnd; i++) if ((i < first || i >= end) && treatyWords.has(tokens.key(i))) return true;
  return false;
}

/** The end of a name that goes on after its head: "Agreement on the Rescue of Astronauts", "Protocol Relating to the Status", "Treaty of Versailles". */
export function endOfProperName(tokens: Tokens, phrase: AgreementPhrase): number {
  let end = phrase.end;
  for (let i = phrase.end; i < phrase.place.sentenceEnd; i++) {
    if (weekdays.has(tokens.key(i)) || months.has(tokens.key(i))) break;
    if (tokens.isCapitalized(i)) end = i + 1;
    else if (!innerJoiners.has(tokens.key(i))) break;
    if (i === phrase.end && !innerJoiners.has(tokens.key(i))) break;
  }
  if (end > phrase.end + 1 && tokens.key(phrase.end) === 'of' && tokens.isCapitalized(phrase.end + 1) && phrase.noun.lemma === 'treaty') return end;
  // "in Washington" and "for Mr. Trump" go on with the sentence, not with the name.
  return end > phrase.end && ['on', 'against', 'between', 'relating', 'concerning', 'regarding'].includes(tokens.key(phrase.end)) ? end : phrase.end;
}

/** The words by which two places are seen to carry the same name. */
export function keyOfTokens(tokens: Tokens, first: number, end: number): string {
  const words: string[] = [];
  for (let i = first; i < end; i++) if (tokens.isWord(i) && !determiners.has(tokens.key(i)) && !phraseBreakers.has(tokens.key(i))) words.push(tokens.key(i));
  return words.join(' ');
}
