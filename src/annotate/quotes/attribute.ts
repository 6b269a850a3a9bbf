import type { Article, ArticleBlock } from '../../text/article';
import { isAllCaps } from '../../text/characters';
import type { Tokens } from '../../text/tokens';
import type { QuotedRun } from '../reading';
import { cueAfter, lastInside } from './afterCue';
import { cueSpan, type Attribution, type ReadRun } from './attribution';
import { cueBefore } from './beforeCue';
import { subjectBetween, type Carried } from './carried';
import { longestScareQuote, wordCount } from './kinds';
import type { PeopleIndex } from './nounPhrases';
import { passiveCue } from './passiveCue';
import { sentenceAt } from './sentenceAt';
import { firstSubject } from './subjects';

/** A quoted run where it stands. */
export interface PlacedRun {
  readonly article: Article;
  readonly people: PeopleIndex;
  readonly block: ArticleBlock;
  readonly run: QuotedRun;
  /** The last run of the paragraph before it that is speech. */
  readonly previous: ReadRun | undefined;
  readonly following: QuotedRun | undefined;
  /** The first token of its sentence. */
  readonly sentenceStart: number;
  /** Where the reporter's own words before it begin: at the sentence's start, or behind the run before. */
  readonly from: number;
  readonly carried: Carried | undefined;
}

/** Most tokens between a cue before the quotation and its mark where a cue after it competes. */
const nearCue = 12;

/** Who says a quoted run: its own label, the cue before or after it, the sentence's speaker, the one who goes on. Undefined where nothing tells. */
export function attribute(place: PlacedRun): Attribution | undefined {
  const { article, people, block, run, previous, following, sentenceStart, from } = place;
  const { tokens } = article;
  const own = labelInside(tokens, run) ?? (previous && secondHalf(tokens, previous, run, sentenceStart));
  if (own) return own;
  const end = Math.min(following?.firstToken ?? block.endToken, endOfClause(tokens, block, run));
  const after = cueAfter(tokens, people, run.endToken, end) ?? signature(article, people, block, run);
  const before = run.firstToken > from ? nearer(cueBefore(tokens, people, from, run.firstToken, sentenceStart), passiveCue(tokens, people, from, run.firstToken, run.endToken, end)) : undefined;
  // A cue that runs right up to the quotation is nearer than one that a whole clause follows.
  if (before?.speaker && (!after || run.firstToken - (before.cue?.endToken ?? 0) <= nearCue)) return before;
  if (after) return after;
  const speaker = previous?.attribution?.speaker;
  if (before?.cue) return { ...before, ...(speaker && { speaker }) };
  if (speaker && previous.run.endToken > sentenceStart) return { speaker, place: 'shared' };
  return run.firstToken > from ? personOf(tokens, people, run, from) : carriedOn(place);
}

const nearer = (a: Attribution | undefined, b: Attribution | undefined): Attribution | undefined => ((b?.cue?.firstToken ?? -1) > (a?.cue?.firstToken ?? -1) ? b : a);

/** The speaker of a quotation that is a sentence of its own: the one quoted before it, unless the sentence between names another. */
function carriedOn({ article: { tokens }, people, block, run, previous, carried }: PlacedRun): Attribution | undefined {
  const quoted = previous?.attribution?.speaker;
  const goesOn = quoted !== undefined && opensSentence(block, run) && wordCount(tokens, run) > longestScareQuote;
  if (!goesOn && !standsAlone(tokens, block, run)) return undefined;
  const speaker = subjectBetween(tokens, people, block, quoted ? previous!.run.endToken : 0, run.firstToken) ?? quoted ?? carried?.speaker;
  return speaker && { speaker, place: 'carried' };
}

/** A longer fragment that no cue introduces is put to the person who is the subject of its clause, if there is one: "Reid has gone after him as a “…”". */
function personOf(tokens: Tokens, people: PeopleIndex, run: QuotedRun, from: number): Attribution | undefined {
  if (wordCount(tokens, run) <= longestScareQuote) return undefined;
  const speaker = firstSubject(tokens, people, from, run.firstToken);
  return speaker && people.endingAt(speaker.endToken) ? { speaker, place: 'carried' } : undefined;
}

/** A pull quotation signed on the next line or in the next paragraph: "— Emily Timko, engineer". */
function signature({ tokens, blocks }: Article, people: PeopleIndex, block: ArticleBlock, run: QuotedRun): Attribution | undefined {
  const next = blocks[run.block + 1];
  if (run.endToken !== block.endToken || next?.firstToken !== block.endToken || !isDash(tokens, next.firstToken)) return undefined;
  return cueAfter(tokens, people, next.firstToken, next.endToken);
}

const isDash = (tokens: Tokens, i: number): boolean => /^[—–―-]$/.test(tokens.word(i));

/** `“Every time you say that,” he said, pointing at it, “you lose”`: a sentence that its cue splits goes on in lower case after a comma. */
function secondHalf(tokens: Tokens, first: ReadRun, second: QuotedRun, sentenceStart: number): Attribution | undefined {
  const speaker = first.attribution?.place === 'after' ? first.attribution.speaker : undefined;
  const split = tokens.word(lastInside(tokens, first.run.endToken)) === ',' && tokens.word(second.firstToken - 1) === ',';
  return speaker && split && first.run.endToken > sentenceStart && !tokens.isCapitalized(second.firstToken + 1) ? { speaker, place: 'shared' } : undefined;
}

/** `“WALLACE: Let’s start …”`: a transcript's label within the marks. */
function labelInside(tokens: Tokens, run: QuotedRun): Attribution | undefined {
  const first = run.firstToken + 1;
  let i = first;
  while (i < run.endToken && i < first + 3 && tokens.isWord(i) && isAllCaps(tokens.word(i))) i++;
  if (i === first || tokens.word(i) !== ':') return undefined;
  return { cue: cueSpan(tokens, i, i + 1), speaker: { ...cueSpan(tokens, first, i), headEnd: i }, place: 'before' };
}

/** The end of the reporter's clause after a quotation: its sentence's; nothing where the quotation ended its own with a full stop. */
function endOfClause(tokens: Tokens, block: ArticleBlock, run: QuotedRun): number {
  // A line of its own goes on with something else.
  if (/[\r\n]/.test(tokens.text.slice(run.end, tokens.start(run.endToken))) && !isDash(tokens, run.endToken)) return run.endToken;
  const stopped = tokens.word(lastInside(tokens, run.endToken)) === '.' && tokens.isCapitalized(run.endToken);
  return stopped ? run.endToken : (sentenceAt(block, run.endToken)?.endToken ?? run.endToken);
}

const opensSentence = (block: ArticleBlock, run: QuotedRun): boolean => sentenceAt(block, run.firstToken)?.firstToken === run.firstToken;

/** A quotation that is a sentence, or several, of its own. */
export function standsAlone(tokens: Tokens, block: ArticleBlock, run: QuotedRun): boolean {
  const ends = run.endToken >= block.endToken || !run.closed || sentenceAt(block, run.endToken)?.firstToken === run.endToken;
  return ends && opensSentence(block, run) && wordCount(tokens, run) > 1 && block.kind === 'paragraph';
}
