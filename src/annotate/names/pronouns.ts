import type { Pronouns } from '../../glossary/types';
import type { ArticleBlock } from '../../text/article';
import type { Sentence } from '../../text/sentences';
import type { Tokens } from '../../text/tokens';
import type { PersonMention, TokenSpan } from '../reading';

const forms = new Map<string, Pronouns>([['he', 'he'], ['him', 'he'], ['his', 'he'], ['himself', 'he'], ['she', 'she'], ['her', 'she'], ['hers', 'she'], ['herself', 'she']]);

/** A third-person singular pronoun: "he", "he’ll", "his". */
interface PronounUse extends TokenSpan {
  readonly gender: Pronouns;
}

export function pronounAt(tokens: Tokens, i: number): PronounUse | undefined {
  const key = tokens.key(i);
  const word = key.split("'", 1)[0]!;
  const gender = forms.get(word);
  if (!gender || !tokens.isWord(i)) return undefined;
  return { start: tokens.start(i), end: tokens.start(i) + word.length, firstToken: i, endToken: i + 1, gender };
}

/** Whether a mention of this gender may be what the pronoun refers to. */
const agrees = (mention: PersonMention, gender: Pronouns): boolean => mention.rivals.length === 0 && (mention.person.pronouns ?? gender) === gender;

/**
 * What a pronoun of the reporter's text refers to, after Hobbs and centering theory in their simplest form: the nearest subject before it in
 * its own sentence; else the subject of the sentence before; else whoever else is named there, if that is one person only.
 * `mentions` are those outside quotations up to the pronoun, in order; `sentences` those of the block.
 */
export function antecedentOf(tokens: Tokens, use: PronounUse, block: ArticleBlock, mentions: readonly PersonMention[]): PersonMention | undefined {
  const at = block.sentences.findIndex((s) => use.firstToken < s.endToken);
  const sentence = block.sentences[at];
  if (!sentence) return undefined;
  const here = mentionsIn(mentions, sentence, use);
  const inSentence = choose(tokens, here.filter((m) => m.endToken <= use.firstToken), use);
  if (inSentence) return inSentence;
  const cataphor = choose(tokens, here.filter((m) => m.firstToken > use.firstToken && isFronted(tokens, sentence, use, m)), use);
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const before = choose(tokens, mentionsIn(mentions, block.sentences[back]!, use), use);
    if (before) return before;
  }
  return cataphor;
}

const mentionsIn = (mentions: readonly PersonMention[], sentence: Sentence, use: PronounUse): PersonMention[] =>
  mentions.filter((m) => m.firstToken >= sentence.firstToken && m.endToken <= sentence.endToken && agrees(m, use.gender));

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
