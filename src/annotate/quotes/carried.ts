import type { Article, ArticleBlock } from '../../text/article';
import type { Tokens } from '../../text/tokens';
import type { ReadRun } from './attribution';
import { cueVerbAt } from './clause';
import type { PeopleIndex, SpeakerPhrase } from './nounPhrases';
import { sentenceAt } from './sentenceAt';
import { firstSubject } from './subjects';

/** What a paragraph hands on to the next one. */
export interface Carried {
  readonly speaker?: SpeakerPhrase;
  /** The paragraph ends inside a quotation that the next one goes on with. */
  readonly open: boolean;
}

/** The speaker that a paragraph leaves behind: the subject of its last sentence if that may speak, else whoever it quoted last. */
export function carryOver(article: Article, people: PeopleIndex, block: ArticleBlock, read: readonly ReadRun[]): Carried {
  const { tokens } = article;
  const last = read.findLast((r) => r.kind !== 'not-speech');
  const open = last !== undefined && !last.run.closed && last.run.endToken === block.endToken;
  if (block.kind !== 'paragraph') return { open };
  const sentence = block.sentences.at(-1);
  const narrated = sentence && (!last || last.run.endToken <= sentence.firstToken) ? firstSubject(tokens, people, sentence.firstToken, sentence.endToken) : undefined;
  const introduces = tokens.word(block.endToken - 1) === ':';
  const speaker = narrated && (introduces || mayGoOn(tokens, people, narrated)) ? narrated : last?.attribution?.speaker;
  return { open, ...(speaker && { speaker }) };
}

/** The subject of the reporter's sentence right before a quotation that stands alone, if it may speak; none where that sentence quotes. */
export function subjectBetween(tokens: Tokens, people: PeopleIndex, block: ArticleBlock, quotedUpTo: number, first: number): SpeakerPhrase | undefined {
  const own = sentenceAt(block, first);
  const last = own && sentenceAt(block, own.firstToken - 1);
  if (!last || last.firstToken < quotedUpTo) return undefined;
  const subject = firstSubject(tokens, people, last.firstToken, last.endToken);
  return subject && mayGoOn(tokens, people, subject) ? subject : undefined;
}

/** A person, "he" and "she" may go on to speak, and so may a body that the sentence has just reported of; a thing may not. */
const mayGoOn = (tokens: Tokens, people: PeopleIndex, subject: SpeakerPhrase): boolean =>
  people.endingAt(subject.endToken) !== undefined || /^s?he$/.test(tokens.key(subject.firstToken)) || cueVerbAt(tokens, subject.endToken, subject.firstToken) !== undefined;
