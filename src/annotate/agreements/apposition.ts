import type { Tokens } from '../../text/tokens';
import { adverbialOpeners, namers, predicateWords } from '../data/appositionWords';
import { phraseBreakers } from '../data/phraseBreakers';
import type { AgreementName } from './named';
import type { AgreementPhrase, Place } from './nounPhrases';
import type { Step } from './context';

const longestGap = 10;

/** The name that stands in apposition to the phrase, on either side: "the agreement itself, titled “…”", "with a similar name — …", "the JCPOA, the 2015 accord". */
export function apposedName(tokens: Tokens, phrase: AgreementPhrase, steps: readonly Step[], at: number): AgreementName | undefined {
  const next = steps[at + 1]?.name;
  if (next && leadsTo(tokens, phrase, next)) return next;
  const before = steps[at - 1]?.name;
  return before && follows(tokens, phrase, before) ? before : undefined;
}

function leadsTo(tokens: Tokens, phrase: AgreementPhrase, name: AgreementName): boolean {
  if (phrase.determiner === 'that' || phrase.determiner === 'none in particular' || isOpening(tokens, phrase.first, phrase.place)) return false;
  const gap = name.firstToken - phrase.end;
  if (gap < 1 || gap > longestGap || name.firstToken >= phrase.place.sentenceEnd) return false;
  let pause = false;
  let only = true;
  for (let i = phrase.end; i < name.firstToken; i++) {
    const word = tokens.word(i);
    const dash = word === '—' || word === '–' || word === ':' || (word === '-' && !tokens.isGlued(i));
    if (dash || word === ',' || word === '(') pause = true;
    else if (pause && !tokens.isMark(i) && !namers.has(tokens.key(i))) return false;
    else if (!pause && !namers.has(tokens.key(i)) && !tokens.isMark(i)) {
      only = false;
      if (predicateWords.has(tokens.key(i))) return false;
    }
  }
  const before = tokens.key(name.firstToken - 1);
  const told = ['called', 'dubbed', 'entitled', 'named', 'titled', 'as'].some((w) => before === w || (tokens.isMark(name.firstToken - 1) && tokens.key(name.firstToken - 2) === w) || (before === 'the' && tokens.key(name.firstToken - 2) === w));
  if (told) return true;
  // A comma joins only what is next to it; a dash or a colon may close a longer phrase.
  return pause && (only || !hasComma(tokens, phrase.end, name.firstToken));
}

/** "Like that accord, the INF treaty …", "Since the Oslo Accords, the deal …": the comma closes an adverbial. */
const isOpening = (tokens: Tokens, first: number, place: Place): boolean => [1, 2].some((back) => first - back === place.sentenceFirst && adverbialOpeners.has(tokens.key(first - back)));


const hasComma = (tokens: Tokens, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (tokens.word(i) === ',') return true;
  return false;
};

function follows(tokens: Tokens, phrase: AgreementPhrase, name: AgreementName): boolean {
  if (phrase.determiner === 'bare' || phrase.determiner === 'that' || phrase.determiner === 'none in particular') return false;
  if (phrase.proper || name.firstToken < phrase.place.sentenceFirst || isOpening(tokens, name.firstToken, phrase.place)) return false;
  let i = name.endToken;
  if (tokens.isMark(i)) i++;
  const pause = tokens.word(i);
  if (pause !== ',' && pause !== '—' && pause !== '–' && pause !== '-') return false;
  return i + 1 === phrase.first && !phraseBreakers.has(tokens.key(phrase.first));
}
