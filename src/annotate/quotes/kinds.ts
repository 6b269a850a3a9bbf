import { isCapitalized } from '../../text/characters';
import { kinds, type Tokens } from '../../text/tokens';
import { titlingWords } from '../data/titlingWords';
import type { QuotedRun } from '../reading';
import type { QuoteKind } from '../types';

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
  const named = titlingWords.has(tokens.key(at)) || (tokens.key(at) === 'called' && followsNoun(tokens, at));
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

/** `Jack “2fish” Fischer`: a run between two parts of a name. */
export const isNickname = (tokens: Tokens, run: QuotedRun): boolean =>
  run.endToken - run.firstToken <= 5 && tokens.isCapitalized(run.firstToken - 1) && tokens.isCapitalized(run.endToken) && !/^[,.!?]$/.test(tokens.word(run.endToken - 2));
