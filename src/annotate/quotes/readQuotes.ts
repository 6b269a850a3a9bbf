import type { Article, ArticleBlock } from '../../text/article';
import { isAllCaps } from '../../text/characters';
import { bySpan } from '../../text/span';
import type { Tokens } from '../../text/tokens';
import type { PersonMention, QuotedRun, Reading } from '../reading';
import type { Quote } from '../types';
import { cueAfter, lastInside } from './afterCue';
import { cueSpan, type Attribution } from './attribution';
import { cueBefore } from './beforeCue';
import { cueVerbAt } from './clause';
import { describe } from './describe';
import { readIndirect } from './indirect';
import { endsCapitalized, isNamedWork, isNickname, isStageDirection, isTitle, isTitleCase, speechKind, wordCount } from './kinds';
import { passiveCue } from './passiveCue';
import { indexPeople, type PeopleIndex, type SpeakerPhrase } from './nounPhrases';
import { firstSubject } from './subjects';

/** A quoted run with what was made of it. */
interface ReadRun {
  readonly run: QuotedRun;
  readonly kind: Quote['kind'];
  readonly attribution?: Attribution;
}

/** Scare quotes are short: a longer run that nothing ascribes to anybody is still somebody's words. */
const longestScareQuote = 3;

/**
 * The quotes of an article in order, without the entries of their speakers: each quoted run is ascribed by the cue after it, the cue
 * before it, or the speaker who goes on; runs that a cue splits, or that run on after it, are joined; then reported clauses without marks.
 */
export function readQuotes({ article }: Reading, runs: readonly QuotedRun[], people: readonly PersonMention[]): Quote[] {
  const top = runs.filter((r) => r.depth === 0);
  const index = indexPeople(people.filter((m) => !top.some((r) => r.firstToken < m.firstToken && m.firstToken < r.endToken)));
  const quotes: Quote[] = [];
  let carried: Carried | undefined;
  let next = 0;
  article.blocks.forEach((block, blockIndex) => {
    const own: QuotedRun[] = [];
    for (; next < top.length && top[next]!.block <= blockIndex; next++) if (top[next]!.block === blockIndex) own.push(top[next]!);
    if (block.kind === 'contact' || block.kind === 'credit' || block.kind === 'byline') return;
    const read = readBlock(article, index, block, own, carried);
    quotes.push(...join(article, read, quotes, carried));
    quotes.push(...readIndirect(article, index, block, read.filter((r) => r.kind !== 'not-speech').map((r) => r.run)));
    carried = carryOver(article, index, block, read);
  });
  return quotes.filter((q) => q.segments.length > 0).sort((a, b) => bySpan(a.segments[0]!, b.segments[0]!));
}

/** What a paragraph hands on to the next one. */
interface Carried {
  readonly speaker?: SpeakerPhrase;
  /** The paragraph ends in a colon: the next one is what was said. */
  readonly introduces: boolean;
  /** The paragraph ends inside a quotation that the next one goes on with. */
  readonly open: boolean;
  /** The paragraph was nothing but quotation. */
  readonly allQuoted: boolean;
}

function readBlock(article: Article, people: PeopleIndex, block: ArticleBlock, runs: readonly QuotedRun[], carried: Carried | undefined): ReadRun[] {
  const { tokens } = article;
  const read: ReadRun[] = [];
  runs.forEach((run, n) => {
    const previous = runs[n - 1];
    const sentence = block.sentences.findLast((s) => s.firstToken <= run.firstToken);
    const sentenceStart = sentence?.firstToken ?? block.firstToken;
    const from = Math.max(sentenceStart, previous?.endToken ?? block.firstToken);
    if (isNickname(tokens, run) || isTitle(tokens, run, from) || isNamedWork(tokens, run, sentenceStart) || isStageDirection(tokens, run) || isHeading(tokens, block, run)) {
      read.push({ run, kind: 'not-speech' });
      return;
    }
    const attribution = attribute(article, people, block, run, runs[n + 1], read.findLast((r) => r.kind !== 'not-speech'), from, sentenceStart, carried);
    const unsaid = !attribution?.speaker && !attribution?.cue && !standsAlone(article, block, run) && (wordCount(tokens, run) <= longestScareQuote || isTitleCase(tokens, run));
    read.push(unsaid ? { run, kind: 'not-speech' } : { run, kind: speechKind(tokens, run, run.firstToken - 1 >= block.firstToken ? run.firstToken - 1 : -1), ...(attribution && { attribution }) });
  });
  return read;
}

function attribute(article: Article, people: PeopleIndex, block: ArticleBlock, run: QuotedRun, following: QuotedRun | undefined, previous: ReadRun | undefined, from: number, sentenceStart: number, carried: Carried | undefined): Attribution | undefined {
  const { tokens } = article;
  const inside = labelInside(tokens, run) ?? (previous && secondHalf(tokens, previous, run, sentenceStart));
  if (inside) return inside;
  const end = Math.min(following?.firstToken ?? block.endToken, endOfClause(article, block, run));
  const after = cueAfter(tokens, people, run.endToken, end) ?? signature(article, people, block, run);
  const closeBefore = /^[:,]$/.test(tokens.word(run.firstToken - 1)) || run.firstToken > from;
  const before = closeBefore ? nearer(cueBefore(tokens, people, from, run.firstToken, sentenceStart), passiveCue(tokens, people, from, run.firstToken, run.endToken, end)) : undefined;
  // A cue that runs right up to the quotation is nearer than one that a whole clause follows.
  if (before?.speaker && (!after || run.firstToken - (before.cue?.endToken ?? 0) <= 12)) return before;
  if (after) return after;
  if (before?.cue) return before.speaker ? before : { ...before, ...(previous?.attribution?.speaker && { speaker: previous.attribution.speaker }) };
  const shared = previous?.attribution;
  if (shared?.speaker && previous && previous.run.endToken > sentenceStart) return { speaker: shared.speaker, place: 'shared' };
  if (run.firstToken > from) return personOf(article, people, run, from);
  const goesOn = shared?.speaker !== undefined && opensSentence(block, run) && wordCount(tokens, run) > longestScareQuote;
  if (!(goesOn || standsAlone(article, block, run))) return undefined;
  if (shared?.speaker) return { speaker: subjectBetween(article, people, block, previous!.run, run) ?? shared.speaker, place: 'carried' };
  const between = subjectBetween(article, people, block, undefined, run);
  if (between) return { speaker: between, place: 'carried' };
  return carried?.speaker ? { speaker: carried.speaker, place: 'carried' } : undefined;
}

const nearer = (a: Attribution | undefined, b: Attribution | undefined): Attribution | undefined => ((b?.cue?.firstToken ?? -1) > (a?.cue?.firstToken ?? -1) ? b : a);

/** A longer fragment that no cue introduces is put to the person who is the subject of its clause, if there is one: "Reid has gone after him as a “…”". */
function personOf(article: Article, people: PeopleIndex, run: QuotedRun, from: number): Attribution | undefined {
  if (wordCount(article.tokens, run) <= longestScareQuote) return undefined;
  const speaker = firstSubject(article.tokens, people, from, run.firstToken);
  return speaker && people.endingAt(speaker.endToken) ? { speaker, place: 'carried' } : undefined;
}

/** A pull quotation signed on the next line or in the next paragraph: "— Emily Timko, engineer". */
function signature(article: Article, people: PeopleIndex, block: ArticleBlock, run: QuotedRun): Attribution | undefined {
  const { tokens } = article;
  const next = article.blocks[run.block + 1];
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

/** A person who is the subject of the reporter's last sentence before a quotation that stands alone. */
function subjectBetween(article: Article, people: PeopleIndex, block: ArticleBlock, previous: QuotedRun | undefined, run: QuotedRun): SpeakerPhrase | undefined {
  const last = block.sentences.findLast((s) => s.endToken <= run.firstToken);
  if (!last || (previous && last.firstToken < previous.endToken)) return undefined;
  const subject = firstSubject(article.tokens, people, last.firstToken, last.endToken);
  return subject && (people.endingAt(subject.endToken) || maySpeak(article.tokens, subject)) ? subject : undefined;
}

/** "He" and "she" may go on to speak, and so may a body that the sentence has just reported of; a thing may not. */
const maySpeak = (tokens: Tokens, subject: SpeakerPhrase): boolean => /^s?he$/.test(tokens.key(subject.firstToken)) || cueVerbAt(tokens, subject.endToken, subject.firstToken) !== undefined;

/** The end of the reporter's clause after a quotation: its sentence's; nothing where the quotation ended its own with a full stop. */
function endOfClause(article: Article, block: ArticleBlock, run: QuotedRun): number {
  const { tokens } = article;
  const sentence = block.sentences.find((s) => s.endToken > run.endToken) ?? block.sentences.at(-1);
  // A line of its own goes on with something else.
  if (/[\r\n]/.test(tokens.text.slice(run.end, tokens.start(run.endToken))) && !isDash(tokens, run.endToken)) return run.endToken;
  const last = tokens.word(lastInside(tokens, run.endToken));
  const stopped = last === '.' && tokens.isCapitalized(run.endToken);
  return stopped || !sentence || run.endToken >= block.endToken ? run.endToken : sentence.endToken;
}

/** Marks in a headline echo what the text quotes in full, and so does a short line in capitals of its own. */
function isHeading(tokens: Tokens, block: ArticleBlock, run: QuotedRun): boolean {
  const whole = run.firstToken === block.firstToken && run.endToken === block.endToken;
  return block.kind === 'headline' || block.kind === 'heading' || (whole && wordCount(tokens, run) <= 8 && wordCount(tokens, run) > 1 && isTitleCase(tokens, run) && endsCapitalized(tokens, run));
}

const opensSentence = (block: ArticleBlock, run: QuotedRun): boolean => block.sentences.some((s) => s.firstToken === run.firstToken);

/** A quotation that is a sentence, or several, of its own. */
function standsAlone(article: Article, block: ArticleBlock, run: QuotedRun): boolean {
  const begins = opensSentence(block, run);
  const ends = run.endToken >= block.endToken || block.sentences.some((s) => s.firstToken === run.endToken) || !run.closed;
  return begins && ends && wordCount(article.tokens, run) > 1 && block.kind === 'paragraph';
}

/** Runs as quotes: those of one utterance together. */
function join(article: Article, read: readonly ReadRun[], before: Quote[], carried: Carried | undefined): Quote[] {
  const quotes: Quote[] = [];
  read.forEach(({ run, kind, attribution }, n) => {
    const previous = read.slice(0, n).findLast((r) => r.kind !== 'not-speech');
    const segment = { start: run.start, end: run.end };
    const goesOn = n === 0 ? carried?.open === true && kind !== 'not-speech' && attribution?.place !== 'before' : previous !== undefined && kind !== 'not-speech' && isOneUtterance(article, previous, { run, kind, ...(attribution && { attribution }) });
    const target = n === 0 ? before : quotes;
    const last = target.findLastIndex((q) => q.kind === 'direct' || q.kind === 'mixed');
    if (goesOn && last >= 0) {
      const quote = target[last]!;
      const own = quote.speakers.length === 0 && attribution ? describe(article, attribution) : {};
      target[last] = { ...quote, kind: quote.kind === 'direct' || kind === 'direct' ? 'direct' : quote.kind, segments: [...quote.segments, segment], ...own };
    } else quotes.push({ kind, segments: [segment], speakers: [], why: [{ code: 'no-cue' }], ...(attribution && kind !== 'not-speech' && describe(article, attribution)) });
  });
  return quotes;
}

/** The second run goes on where the first one left off: a cue splits a sentence, or the same speaker goes on right after the cue. */
function isOneUtterance(article: Article, first: ReadRun, second: ReadRun): boolean {
  const { tokens } = article;
  if (second.attribution?.place === 'carried') return second.attribution.speaker?.firstToken === first.attribution?.speaker?.firstToken;
  if (second.attribution?.place === 'shared') return tokens.word(second.run.firstToken - 1) === ',' || second.kind === 'mixed';
  return first.attribution?.place === 'after' && second.attribution?.cue?.firstToken === first.attribution.cue?.firstToken && second.attribution?.cue !== undefined;
}

function carryOver(article: Article, people: PeopleIndex, block: ArticleBlock, read: readonly ReadRun[]): Carried {
  const { tokens } = article;
  const last = read.findLast((r) => r.kind !== 'not-speech');
  const open = last !== undefined && !last.run.closed && last.run.endToken === block.endToken;
  const introduces = tokens.word(block.endToken - 1) === ':';
  const allQuoted = last !== undefined && read[0]!.run.firstToken === block.firstToken && last.run.endToken === block.endToken && read.length === 1;
  if (block.kind !== 'paragraph') return { introduces, open, allQuoted };
  const sentence = block.sentences.at(-1);
  const narrated = sentence && (!last || last.run.endToken <= sentence.firstToken) ? firstSubject(tokens, people, sentence.firstToken, sentence.endToken) : undefined;
  const known = narrated && (people.endingAt(narrated.endToken) || introduces || maySpeak(tokens, narrated)) ? narrated : undefined;
  const speaker = known ?? last?.attribution?.speaker;
  return { introduces, open, allQuoted, ...(speaker && { speaker }) };
}
