import type { ArticleBlock } from '../../text/article';
import { isCapitalized } from '../../text/characters';
import { kinds, type Tokens } from '../../text/tokens';
import { reportingVerbs } from '../data/reportingVerbs';
import { titlingWords } from '../data/titlingWords';
import type { QuotedRun } from '../reading';
import { cueVerbAt } from './clause';
import type { QuoteKind } from '../types';

/** Scare quotes are short: a longer run that nothing ascribes to anybody is still somebody's words. */
export const longestScareQuote = 3;

/** Words inside the marks. */
export function wordCount(tokens: Tokens, run: QuotedRun): number {
  let count = 0;
  for (let i = run.firstToken + 1; i < run.endToken; i++) if (tokens.kind(i) === kinds.word || tokens.kind(i) === kinds.number) count++;
  return count;
}

/** Direct speech opens like a sentence; anything else is a fragment built into the reporter's own. */
export function speechKind(tokens: Tokens, run: QuotedRun, before: number): QuoteKind {
  const opens = isCapitalized(tokens.word(run.firstToken + 1)) || /^[[…\d.]/.test(tokens.word(run.firstToken + 1));
  const free = before < 0 || /^[:,—–.!?;]$/.test(tokens.word(before)) || /^[.!?]/.test(tokens.word(before));
  return opens && (free || wordCount(tokens, run) > 6) && wordCount(tokens, run) > 1 ? 'direct' : 'mixed';
}

/** "titled “…”", "a film called “…”": a name in marks. With a title word before it, capitals throughout tell. */
export function isTitle(tokens: Tokens, run: QuotedRun, from: number): boolean {
  let at = run.firstToken - 1;
  while (at >= from && (tokens.word(at) === ',' || tokens.word(at) === ':' || tokens.key(at) === 'the' || tokens.key(at) === 'a')) at--;
  if (at < from) return false;
  // "a technique known as the “outflow method”": a term, in whatever case.
  if (tokens.key(at) === 'as' && /^(?:known|to)$/.test(tokens.key(at - 1)) && wordCount(tokens, run) <= 4) return true;
  const named = titlingWords.has(tokens.key(at)) || (tokens.key(at) === 'called' && (at === run.firstToken - 1 || followsNoun(tokens, at)));
  return named && isTitleCase(tokens, run) && !/[a-z]/.test(tokens.text[tokens.start(run.firstToken + 1)] ?? '');
}

/** "a program called", where "Trump called" would need an object between verb and quotation. */
const followsNoun = (tokens: Tokens, at: number): boolean => !tokens.isCapitalized(at - 1) && tokens.kind(at - 1) === kinds.word && !['he', 'she', 'they', 'it', 'who', 'also', 'has', 'have', 'once'].includes(tokens.key(at - 1));

/** Every long word capitalised, as in a title. */
export function isTitleCase(tokens: Tokens, run: QuotedRun): boolean {
  for (let i = run.firstToken + 1; i < run.endToken - 1; i++) {
    if (tokens.kind(i) === kinds.word && tokens.word(i).length > 4 && !isCapitalized(tokens.word(i))) return false;
  }
  return true;
}

/** "CNN’s “State of the Union”", "On “Face the Nation,”": a name of two words or more, in capitals throughout, that a preposition or a possessor introduces. */
export function isNamedWork(tokens: Tokens, run: QuotedRun, from: number): boolean {
  const before = run.firstToken - 1;
  if (before < from || !tokens.isWord(before) && tokens.kind(before) !== kinds.possessive) return false;
  // "He called the winner “Miss Piggy”": names that somebody is called are said.
  for (let i = Math.max(from, before - farthestCaller); i < before; i++) if (callingVerbs.has(tokens.key(i)) && cueVerbAt(tokens, i, from)) return false;
  const words = wordCount(tokens, run);
  return words >= 2 && words <= 9 && isTitleCase(tokens, run) && tokens.isCapitalized(run.firstToken + 1) && !reportingVerbs.has(tokens.key(before)) && endsCapitalized(tokens, run);
}

/** Most tokens between the verb and the name: "called the winner of last year’s pageant". */
const farthestCaller = 20;
const callingVerbs = new Set(['branded', 'call', 'called', 'calling', 'calls', 'labeled', 'labelled']);

/** The last word of a title is capitalised, however short. */
function endsCapitalized(tokens: Tokens, run: QuotedRun): boolean {
  for (let i = run.endToken - 1; i > run.firstToken; i--) if (tokens.kind(i) === kinds.word) return tokens.isCapitalized(i);
  return false;
}

/** `(CROSSTALK)`, `(Applause.)` inside marks of a transcript. */
export const isStageDirection = (tokens: Tokens, run: QuotedRun): boolean => tokens.word(run.firstToken + 1) === '(' && wordCount(tokens, run) <= 3;

/** `Jack “2fish” Fischer`: a run between two parts of a name. */
export const isNickname = (tokens: Tokens, run: QuotedRun): boolean =>
  run.endToken - run.firstToken <= 5 && tokens.isCapitalized(run.firstToken - 1) && tokens.isCapitalized(run.endToken) && !/^[,.!?]$/.test(tokens.word(run.endToken - 2));

/** Marks in a headline echo what the text quotes in full, and so does a short line in capitals of its own. */
export function isHeading(tokens: Tokens, block: ArticleBlock, run: QuotedRun): boolean {
  if (block.kind === 'headline' || block.kind === 'heading') return true;
  const words = wordCount(tokens, run);
  return run.firstToken === block.firstToken && run.endToken === block.endToken && words <= 8 && words > 1 && isTitleCase(tokens, run) && endsCapitalized(tokens, run);
}
