import { nameSuffixes } from '../../glossary/data/nameSuffixes';
import { bare, nameWords, withoutSuffix } from '../../glossary/nameWords';
import { isAllCaps } from '../../text/characters';
import type { ArticleBlock } from '../../text/article';
import { sentenceStarters } from '../../text/data/sentenceStarters';
import { kinds, type Tokens } from '../../text/tokens';
import { findStates } from '../parties';
import { longerNameNouns } from '../data/longerNameNouns';
import type { NamedMention, Reading, TokenSpan } from '../reading';
import { isCallingAfter, isSpeechAfter } from './context';
import { glossaryVariants } from './glossaryVariants';
import { isGivenName } from './givenName';
import { endOfNameRun, isInitial } from './nameShape';
import { isPartOfName } from './mononyms';
import { isNever } from './never';
import { honorificBefore, isOfficeNoun, titleBefore } from './titles';

/** A person's name in full, as it stands in the article: the first and last name at the least. */
export interface FullName extends TokenSpan {
  /** Folded words, without initials' points and generational suffixes. */
  readonly words: readonly string[];
  readonly title?: TokenSpan;
  /** Glossary ids; none when the glossary does not hold the person. */
  readonly candidates: readonly string[];
}

/**
 * Every full name in a block, from left to right. `listed` are the glossary's names found in it; `eponyms` takes the last words of those that
 * only name a thing ("the James Webb Space Telescope"), by which the article will call that thing.
 */
export function findFullNames(reading: Reading, block: ArticleBlock, listed: readonly NamedMention[], eponyms: Set<string>): FullName[] {
  const { tokens } = reading.article;
  const names = listed.filter((name) => name.kind !== 'official' || !isPartOfName(reading.glossary, tokens, block, name));
  const found: FullName[] = [];
  let from = block.firstToken;
  let next = 0;
  for (let i = block.firstToken; i < block.endToken; ) {
    while (next < names.length && names[next]!.firstToken < i) next++;
    const name = names[next];
    const here = name?.firstToken === i;
    if (here && name.kind !== 'official') {
      i = name.endToken;
      continue;
    }
    const full = here ? fromGlossary(tokens, name, from, block.endToken) : fromText(reading, block, i, from, name?.firstToken ?? block.endToken);
    if (full) found.push(full);
    else if (here) eponyms.add(bare(tokens.key(name.endToken - 1)));
    i = Math.max(full?.endToken ?? 0, here ? name.endToken : 0, i + 1);
    if (full) from = i;
  }
  return found;
}

function fromGlossary(tokens: Tokens, name: NamedMention, from: number, end: number): FullName | undefined {
  if (isInsideLongerName(tokens, name.firstToken, name.endToken, end)) return undefined;
  const words = withoutSuffix(nameWords(tokens, name.firstToken, name.endToken));
  const title = titleBefore(tokens, name.firstToken, from);
  return { ...tokens.span(name.firstToken, name.endToken), firstToken: name.firstToken, endToken: name.endToken, words, candidates: name.candidates, ...(title && { title }) };
}

function fromText(reading: Reading, block: ArticleBlock, first: number, from: number, end: number, isAfterOffice = false): FullName | undefined {
  const { tokens } = reading.article;
  if (!tokens.isCapitalized(first) || isOfficeNoun(tokens, first) || sentenceStarters.has(tokens.key(first))) return undefined;
  const officeEnd = endOfOfficesState(tokens, first, end);
  if (officeEnd !== undefined) return fromText(reading, block, officeEnd, from, end, true);
  const runEnd = endOfNameRun(tokens, first, end);
  const words = withoutSuffix(nameWords(tokens, first, runEnd));
  if (words.length < 2 || words.length > 5 || isInsideLongerName(tokens, first, runEnd, block.endToken)) return undefined;
  const candidates = glossaryVariants(reading.glossary, words).filter((entry) => !isNever(reading.glossary, entry, tokens, first, runEnd));
  const title = titleBefore(tokens, first, from);
  if (candidates.length === 0 && !isAfterOffice && !looksLikePerson(tokens, first, runEnd, block)) return undefined;
  return { ...tokens.span(first, runEnd), firstToken: first, endToken: runEnd, words, candidates, ...(title && { title }) };
}

const officePrepositions = new Set(['for', 'in', 'of', 'to']);

/** "Ambassador to Japan Rahm Emanuel", "Prime Minister of Estonia Kaja Kallas": where the state that belongs to the office ends. */
function endOfOfficesState(tokens: Tokens, first: number, end: number): number | undefined {
  if (!officePrepositions.has(tokens.key(first - 1)) || !isOfficeNoun(tokens, first - 2)) return undefined;
  const [state] = findStates(tokens, first, end);
  return state?.first === first && state.way === 'name' && state.end < end && tokens.isCapitalized(state.end) ? state.end : undefined;
}

/** A given name begins it, an office stands right before it, or speech, an age or an office after it. */
function looksLikePerson(tokens: Tokens, first: number, end: number, block: ArticleBlock): boolean {
  if (isGivenName(tokens.key(first))) return !hasAcronym(tokens, first, end);
  if (block.kind === 'headline' || hasAcronym(tokens, first, end)) return false;
  // "… Robotic Exploration Daniel Roth": the name begins later in the run.
  for (let i = first + 1; i < end - 1; i++) if (tokens.isCapitalized(i) && isGivenName(tokens.key(i))) return false;
  const honorific = honorificBefore(tokens, first, block.firstToken);
  // "Mr. Peña Nieto": a courtesy title goes before a surname, which may have two words.
  if (honorific && courtesy.has(bare(tokens.key(honorific.firstToken)))) return false;
  // "Chief Cabinet Secretary", "U.S. Secretary of State": a title goes on, or begins with initials that are a state's.
  if (isOfficeNoun(tokens, end - 1) && (isOfficeNoun(tokens, first - 1) || findStates(tokens, first, first + 1).length > 0)) return false;
  // "Greece’s foreign minister, Giorgos Gerapetritis"
  const office = tokens.word(first - 1) === ',' ? first - 2 : first - 1;
  if (isInitial(tokens.word(first)) || isOfficeNoun(tokens, office) || honorific) return true;
  return isCallingAfter(tokens, end, block.endToken) || isSpeechAfter(tokens, end, block.endToken);
}

/** "NASA Goddard", "GOP Senate": no person, unless everything is in capitals. */
function hasAcronym(tokens: Tokens, first: number, end: number): boolean {
  const shouts = (i: number): boolean => tokens.word(i).length > 1 && isAllCaps(tokens.word(i)) && !isInitial(tokens.word(i)) && !nameSuffixes.has(bare(tokens.key(i)));
  return !shouts(first) && Array.from({ length: end - first - 1 }, (_, k) => first + 1 + k).some(shouts);
}

/** "Kennedy Space Center", "the Nelson Mandela Foundation", "the Mary W. Jackson building". */
function isInsideLongerName(tokens: Tokens, first: number, end: number, blockEnd: number): boolean {
  for (let i = first + 1; i < end; i++) if (tokens.isCapitalized(i) && longerNameNouns.has(tokens.key(i))) return true;
  // "the Nancy Grace Roman Coronagraph": no article goes before a person's name unless a noun follows it.
  const article = tokens.key(first - 1) === 'the' && tokens.isCapitalized(end) && end < blockEnd;
  return article || longerNameEnd(tokens, end, blockEnd) !== undefined;
}

/** The end of the longer name that the words after a name make of it, if they do. A possessive, a comma or a verb ends the run. */
export function longerNameEnd(tokens: Tokens, at: number, blockEnd: number): number | undefined {
  // "the James Webb and Hubble Space Telescopes"
  const joint = tokens.key(at) === 'and' && tokens.isCapitalized(at + 1);
  for (let i = joint ? at + 1 : at; i < blockEnd && i < at + 6 && tokens.kind(i) === kinds.word; i++) {
    if (joint && tokens.isCapitalized(i) && tokens.key(i).endsWith('s') && longerNameNouns.has(tokens.key(i).slice(0, -1))) return i + 1;
    if (!joint && longerNameNouns.has(tokens.key(i)) && (tokens.isCapitalized(i) || lowerCaseHeads.has(tokens.key(i)))) return i + 1;
    if (!tokens.isCapitalized(i)) return undefined;
  }
  return undefined;
}

const courtesy = new Set(['mr', 'mrs', 'ms', 'miss', 'mx']);

/** Heads that stay in lower case in many house styles and still make a longer name. */
const lowerCaseHeads = new Set(['building', 'mission', 'rover', 'spacecraft', 'telescope', 'bridge', 'airport', 'museum', 'stadium', 'school', 'library', 'hospital', 'family', 'foundation', 'doctrine', 'prize', 'award']);
