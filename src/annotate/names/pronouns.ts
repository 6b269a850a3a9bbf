import type { Pronouns } from '../../glossary/types';
import type { ArticleBlock } from '../../text/article';
import type { Sentence } from '../../text/sentences';
import { indexFrom, startingIn } from '../../text/span';
import type { Tokens } from '../../text/tokens';
import { isGivenName, pronounsOfName } from './givenName';
import type { PersonMention, TokenSpan } from '../reading';

/** Reflexives are left out: their clause names whom they mean. */
const forms = new Map<string, Pronouns>([['he', 'he'], ['him', 'he'], ['his', 'he'], ['she', 'she'], ['her', 'she'], ['hers', 'she']]);

/** A third-person singular pronoun: "he", "he’ll", "his". */
export interface PronounUse extends TokenSpan {
  readonly gender: Pronouns;
  readonly role: 'subject' | 'object' | 'possessive';
}

/** "he" of "he'll". */
export function beforeApostrophe(key: string): string {
  const at = key.indexOf("'");
  return at < 0 ? key : key.slice(0, at);
}

export function pronounAt(tokens: Tokens, i: number): PronounUse | undefined {
  const key = tokens.key(i);
  const word = beforeApostrophe(key);
  const gender = forms.get(word);
  if (!gender || !tokens.isWord(i)) return undefined;
  return { start: tokens.start(i), end: tokens.start(i) + word.length, firstToken: i, endToken: i + 1, gender, role: roleOf(tokens, i, word) };
}

/** "her" is a possessive before a word that can be its noun, and an object before a stop, a preposition or the like. */
function roleOf(tokens: Tokens, i: number, word: string): PronounUse['role'] {
  if (word === 'he' || word === 'she') return 'subject';
  if (word === 'his' || word === 'hers') return 'possessive';
  return word === 'him' || !tokens.isWord(i + 1) || afterObject.has(tokens.key(i + 1)) ? 'object' : 'possessive';
}

const afterObject = new Set(['a', 'about', 'after', 'against', 'an', 'and', 'as', 'at', 'because', 'before', 'but', 'by', 'during', 'for', 'from', 'he', 'if', 'in', 'into', 'on', 'or', 'over', 'she', 'than', 'that', 'the', 'they', 'to', 'under', 'when', 'which', 'while', 'who', 'with', 'without']);

/**
 * Whether the sentence names somebody of that gender by a given name alone whom no mention covers ("I know Leslie will thrive in her role"):
 * the pronoun may well mean them.
 */
export function namesStranger(tokens: Tokens, mentions: readonly PersonMention[], from: number, use: PronounUse): boolean {
  for (let i = from; i < use.firstToken; i++) {
    const fits = tokens.isCapitalized(i) && isGivenName(tokens.key(i)) && (pronounsOfName(tokens.key(i)) ?? use.gender) === use.gender;
    if (fits && !mentions.some((m) => (m.title?.firstToken ?? m.firstToken) <= i && i < m.endToken)) return true;
  }
  return false;
}

/** Whether a mention of this gender may be what the pronoun refers to. */
const agrees = (mention: PersonMention, gender: Pronouns): boolean => mention.rivals.length === 0 && (mention.person.pronouns ?? gender) === gender;

/**
 * What a pronoun of the reporter's text refers to, after Hobbs and centering theory in their simplest form: the nearest subject before it in
 * its own sentence; else the subject of the sentence before; else whoever else is named there, if that is one person only.
 * `mentions` are those outside quotations up to the pronoun, in order; `sentences` those of the block.
 */
export function antecedentOf(tokens: Tokens, use: PronounUse, block: ArticleBlock, mentions: readonly PersonMention[]): PersonMention | undefined {
  const at = indexFrom(block.sentences, use.start + 1) - 1;
  const sentence = block.sentences[at];
  if (!sentence || namesStranger(tokens, startingIn(mentions, sentence), sentence.firstToken, use)) return undefined;
  const here = mentionsIn(mentions, sentence, use);
  const before = withoutOwnSubject(tokens, here.filter((m) => m.endToken <= use.firstToken), use);
  if (before.length > 0) return chooseInSentence(tokens, before, use);
  const cataphor = choose(tokens, here.filter((m) => m.firstToken > use.firstToken && isFronted(tokens, sentence, use, m)), use);
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const earlier = choose(tokens, mentionsIn(mentions, block.sentences[back]!, use), use);
    if (earlier) return earlier;
  }
  return cataphor;
}

const mentionsIn = (mentions: readonly PersonMention[], sentence: Sentence, use: PronounUse): PersonMention[] =>
  startingIn(mentions, sentence).filter((m) => m.endToken <= sentence.endToken && agrees(m, use.gender));

/**
 * An object is never the subject of its own clause ("Obama told him"): the nearest subject is left out unless a word that opens a
 * clause stands between.
 */
function withoutOwnSubject(tokens: Tokens, mentions: readonly PersonMention[], use: PronounUse): readonly PersonMention[] {
  if (use.role !== 'object') return mentions;
  const subject = mentions.findLast((m) => isSubject(tokens, m));
  if (!subject) return mentions;
  for (let i = subject.endToken; i < use.firstToken; i++) if (clauseOpeners.has(tokens.key(i)) || tokens.word(i) === ',') return mentions;
  return mentions.filter((m) => m.person.id !== subject.person.id);
}

const clauseOpeners = new Set(['after', 'although', 'and', 'because', 'before', 'but', 'if', 'since', 'that', 'though', 'until', 'when', 'where', 'whether', 'which', 'while', 'who', 'whom', 'whose']);

/** A possessive or an object with somebody else named between it and the subject may mean either: it is left open. */
function chooseInSentence(tokens: Tokens, mentions: readonly PersonMention[], use: PronounUse): PersonMention | undefined {
  const chosen = choose(tokens, mentions, use);
  if (!chosen || use.role === 'subject') return chosen;
  return mentions.some((m) => m.firstToken > chosen.firstToken && m.person.id !== chosen.person.id) ? undefined : chosen;
}

/** The subject where there is one, else the only person; two who are no subjects leave it open. */
function choose(tokens: Tokens, mentions: readonly PersonMention[], use: PronounUse): PersonMention | undefined {
  const certain = mentions.filter((m) => m.person.pronouns === use.gender);
  const fitting = certain.length > 0 ? certain : mentions;
  const subject = fitting.findLast((m) => isSubject(tokens, m));
  if (subject) return subject;
  const people = new Set(fitting.map((m) => m.person.id));
  return people.size === 1 ? fitting.at(-1) : undefined;
}

const objectMarkers = new Set(['with', 'by', 'to', 'of', 'for', 'from', 'at', 'on', 'in', 'against', 'about', 'between', 'like', 'than', 'including', 'and', 'or', 'under', 'through', 'via', 'behind', 'told', 'called', 'met', 'joined', 'asked', 'urged']);

/** A name is read as a subject unless a preposition or a verb that takes persons stands before it, or it is a possessor. */
function isSubject(tokens: Tokens, mention: PersonMention): boolean {
  const first = mention.title?.firstToken ?? mention.firstToken;
  const before = tokens.key(first - 1) === 'the' ? tokens.key(first - 2) : tokens.key(first - 1);
  return !objectMarkers.has(before) && !tokens.key(mention.endToken).match(/^['’]s?$/);
}

/** "In his remarks, Kerry said …": the pronoun stands in a phrase before the subject. */
function isFronted(tokens: Tokens, sentence: Sentence, use: PronounUse, mention: PersonMention): boolean {
  const opens = use.firstToken - sentence.firstToken <= 4;
  const first = mention.title?.firstToken ?? mention.firstToken;
  return opens && tokens.word(first - 1) === ',';
}
