import { kinds, type Tokens } from '../../text/tokens';
import { finiteWords } from '../data/finiteWords';
import { speechNouns } from '../data/speechNouns';
import { cueSpan, type Attribution } from './attribution';
import { isBe } from './clause';
import { phraseAt, phraseBefore, type PeopleIndex } from './nounPhrases';
import { firstSubject, lastVerb, subjectAfter, subjectBefore } from './subjects';

/**
 * The cue before a quotation: `he said: “…`, `the report called it “…`, `her remark that “…`, `Lee: “…`.
 * `from` is where the reporter's clause begins, `end` the opening mark. `sentenceStart` is where its sentence does.
 */
export function cueBefore(tokens: Tokens, people: PeopleIndex, from: number, end: number, sentenceStart: number): Attribution | undefined {
  if (from >= end) return undefined;
  const verb = lastVerb(tokens, from, end);
  if (verb) {
    const cue = cueSpan(tokens, verb.token, verb.endToken);
    if (verb.kind === 'according-to') {
      const speaker = subjectAfter(tokens, people, verb, end);
      return { cue, place: 'before', ...(speaker && { speaker }) };
    }
    const participle = tokens.key(verb.token).endsWith('ing');
    const near = subjectBefore(tokens, people, verb, from);
    // "…, adding that “…": the participle hangs on the subject of the whole sentence.
    const speaker = participle && !participleOwner(tokens, verb.token) ? firstSubject(tokens, people, sentenceStart, verb.token) : (near ?? inverted(tokens, people, verb.endToken, end, from, verb.token));
    return { cue, place: 'before', ...(speaker && { speaker }) };
  }
  return possessor(tokens, people, from, end) ?? label(tokens, people, from, end) ?? viewpoint(tokens, people, from, end);
}

/** "he was saying", "by calling": the word before names whose act it is; after a comma or "a statement" the sentence's subject acts. */
const participleOwner = (tokens: Tokens, verb: number): boolean => tokens.word(verb - 1) !== ',' && !speechNouns.has(tokens.key(verb - 1));

/** "Said Lee: “…": nothing stands before the verb. */
function inverted(tokens: Tokens, people: PeopleIndex, first: number, end: number, from: number, verb: number): Attribution['speaker'] {
  return verb === from ? subjectAfter(tokens, people, { token: verb, endToken: first, kind: 'verb' }, end) : undefined;
}

/** "Lee’s promise of “…": whose words they are. */
function possessor(tokens: Tokens, people: PeopleIndex, from: number, end: number): Attribution | undefined {
  for (let i = end - 1; i > from && i > end - 12; i--) {
    if (!speechNouns.has(tokens.key(i))) continue;
    for (let owner = i - 1; owner >= from && owner > i - 5; owner--) {
      const possessive = tokens.kind(owner) === kinds.possessive || tokens.key(owner) === "'" || tokens.word(owner) === '’';
      const pronoun = tokens.key(owner) === 'his' || tokens.key(owner) === 'her' || tokens.key(owner) === 'their' || tokens.key(owner) === 'its';
      const speaker = possessive ? phraseBefore(tokens, people, owner, from) : pronoun ? { ...cueSpan(tokens, owner, owner + 1), headEnd: owner + 1 } : undefined;
      if (speaker) return { cue: cueSpan(tokens, i, i + 1), speaker, place: 'before' };
    }
    // "The announcement that the bank was “…": the paper speaks for itself.
    const paper = tokens.key(i + 1) === 'that' && !finiteWords.has(tokens.key(i + 2)) ? phraseBefore(tokens, people, i + 1, from) : undefined;
    return paper && /^(?:an?|the|this)$/.test(tokens.key(paper.firstToken)) ? { cue: cueSpan(tokens, i, i + 1), speaker: paper, place: 'before' } : undefined;
  }
  return undefined;
}

/** "Lee: “…", "PENCE: …", as in interviews and debates. */
function label(tokens: Tokens, people: PeopleIndex, from: number, end: number): Attribution | undefined {
  if (tokens.word(end - 1) !== ':') return undefined;
  const speaker = phraseBefore(tokens, people, end - 1, from);
  return speaker && (people.endingAt(end - 1) ?? speaker.firstToken === from) ? { cue: cueSpan(tokens, end - 1, end), speaker, place: 'before' } : undefined;
}

/** "For Lee, the plan is “…", "To him, it was a “…": somebody's view, with the verb right before the marks. */
function viewpoint(tokens: Tokens, people: PeopleIndex, from: number, end: number): Attribution | undefined {
  if (tokens.key(from) !== 'for' && tokens.key(from) !== 'to') return undefined;
  const speaker = objectPronouns.has(tokens.key(from + 1)) ? { ...cueSpan(tokens, from + 1, from + 2), headEnd: from + 2 } : phraseAt(tokens, people, from + 1, end);
  const personal = speaker && (people.endingAt(speaker.endToken) !== undefined || tokens.isCapitalized(speaker.firstToken) || objectPronouns.has(tokens.key(speaker.firstToken)));
  const verb = /^(?:an?|the|not|just|simply|nothing)$/.test(tokens.key(end - 1)) ? end - 2 : end - 1;
  return personal && tokens.word(speaker.endToken) === ',' && isBe(tokens, verb) ? { cue: cueSpan(tokens, from, from + 1), speaker, place: 'before' } : undefined;
}

const objectPronouns = new Set(['her', 'him', 'me', 'them', 'us']);
