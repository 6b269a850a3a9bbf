import { kinds, type Tokens } from '../../text/tokens';
import { reportingVerbs } from '../data/reportingVerbs';

/** A reporting verb in the reporter's own text. */
export interface CueVerb {
  /** The verb's token; of "according to" its first one. */
  readonly token: number;
  readonly endToken: number;
  readonly kind: 'verb' | 'according-to';
}

const be = new Set(['am', 'are', 'be', 'been', 'being', 'get', 'gets', 'got', 'is', 'was', 'were', "wasn't", "weren't", "isn't"]);
/** Words that may stand between a subject and its verb. */
const auxiliaries = new Set(['also', 'always', 'again', 'angrily', 'bluntly', 'can', 'could', 'did', "didn't", 'does', 'even', 'famously', 'first', 'further', 'had', 'has', 'have', 'immediately', 'in', 'instead', 'just', 'later', 'long', 'may', 'might', 'never', 'not', 'now', 'once', 'often', 'only', 'previously', 'publicly', 'quickly', 'recently', 'reportedly', 'repeatedly', 'simply', 'since', 'sometimes', 'soon', 'still', 'then', 'though', 'too', 'would', 'will']);

/** Verbs that report only together with their particle: "put it", "fired back", "went on". */
const phrasalVerbs: ReadonlyMap<string, string> = new Map([
  ['chimed', 'in'], ['chimes', 'in'], ['fired', 'back'], ['fires', 'back'], ['goes', 'on'], ['hit', 'back'], ['hits', 'back'], ['made', 'clear'], ['makes', 'clear'], ['put', 'it'], ['puts', 'it'],
  ['pushed', 'back'], ['pushes', 'back'], ['shoots', 'back'], ['shot', 'back'], ['struck', 'back'], ['weighed', 'in'], ['weighs', 'in'], ['went', 'on'],
]);

const subjectPronouns = new Set(['he', 'it', 'she', 'who', 'that']);

/** Nouns and adjectives that look like forms of reporting verbs, where a determiner or a preposition goes before them. */
const nounLike = new Set(['address', 'fear', 'fears', 'find', 'finds', 'note', 'reason', 'reasons', 'rule', 'rules', 'signal', 'signals', 'share', 'shares', 'show', 'shows', 'answer', 'call', 'calls', 'challenge', 'charge', 'charges', 'claim', 'claims', 'comment', 'comments', 'demand', 'demands', 'hint', 'hope', 'hopes', 'laugh', 'mention', 'note', 'notes', 'object', 'offer', 'offers', 'plead', 'pledge', 'pledges', 'point', 'points', 'attack', 'attacks', 'brand', 'label', 'labels', 'welcome', 'post', 'posts', 'praise', 'press', 'promise', 'promises', 'protest', 'protests', 'quote', 'quotes', 'remark', 'remarks', 'report', 'reports', 'rant', 'say', 'state', 'states', 'stress', 'tout', 'tweet', 'tweets', 'voice', 'voices', 'volunteer', 'volunteers', 'warning', 'writing', 'yell', 'beginning', 'offering', 'meaning', 'lecture', 'joke', 'jokes', 'echo']);
const determiners = new Set(['a', 'an', 'each', 'every', 'her', 'his', 'its', 'my', 'one', 'our', 'that', 'the', 'their', 'this', 'your']);
const clauseSubjects = new Set(['he', 'i', 'it', 'she', 'that', 'they', 'we', 'which', 'who', 'you']);

/** An auxiliary, or an adverb of manner or time; "’s" and "’d" after a pronoun are auxiliaries too. */
export const isAuxiliary = (tokens: Tokens, i: number): boolean => auxiliaries.has(tokens.key(i)) || (tokens.kind(i) === kinds.possessive && subjectPronouns.has(tokens.key(i - 1))) || (tokens.isWord(i) && tokens.key(i).endsWith('ly') && !tokens.isCapitalized(i));

/** The reporting verb at a token, if one stands there: no passive ("was told"), no noun ("a report"), no infinitive of purpose. */
export function cueVerbAt(tokens: Tokens, i: number, from: number, verbs: ReadonlySet<string> = reportingVerbs): CueVerb | undefined {
  const preposition = accordingTo(tokens, i);
  if (preposition > 0) return { token: i, endToken: i + preposition, kind: 'according-to' };
  const key = tokens.key(i);
  if (tokens.isWord(i) && phrasalVerbs.has(key) && phrasalVerbs.get(key) === tokens.key(i + 1)) return { token: i, endToken: i + 2, kind: 'verb' };
  if (!tokens.isWord(i) || !verbs.has(key) || (tokens.isCapitalized(i) && i > from)) return undefined;
  // "so-called", "self-described"
  if (tokens.isGlued(i) && /^[-‐‑]$/.test(tokens.word(i - 1))) return undefined;
  let before = i - 1;
  while (before >= from && isAuxiliary(tokens, before)) before--;
  if (isPassive(tokens, i, from)) return undefined;
  if (nounLike.has(key) && !followsSubject(tokens, before, from)) return undefined;
  return { token: i, endToken: i + 1, kind: 'verb' };
}

export const isBe = (tokens: Tokens, i: number): boolean => be.has(tokens.key(i));

/** "according to", "in the words of": how many tokens it has; 0 for anything else. */
function accordingTo(tokens: Tokens, i: number): number {
  if (tokens.key(i) === 'according' && tokens.key(i + 1) === 'to') return 2;
  return tokens.key(i) === 'in' && tokens.key(i + 1) === 'the' && tokens.key(i + 2) === 'words' && tokens.key(i + 3) === 'of' ? 4 : 0;
}

/** "was told", "has been called": what the subject did not say itself. */
export function isPassive(tokens: Tokens, i: number, from: number): boolean {
  let before = i - 1;
  while (before >= from && isAuxiliary(tokens, before)) before--;
  return before >= from && isBe(tokens, before) && !tokens.key(i).endsWith('ing');
}

/** Whether a word that may be a noun too stands after a subject: a pronoun, a name, or a noun with its determiner ("the report notes", not "key states"). */
function followsSubject(tokens: Tokens, before: number, from: number): boolean {
  if (before < from) return true;
  const word = tokens.word(before);
  if (tokens.kind(before) === kinds.possessive || determiners.has(tokens.key(before))) return clauseSubjects.has(tokens.key(before)) && tokens.key(before) !== 'that';
  if (clauseSubjects.has(tokens.key(before)) || tokens.isCapitalized(before) || word === ',' || word === ')') return true;
  // "… and calls people names": a second verb, after the comma that parts it from the first.
  if (tokens.key(before) === 'and' && tokens.key(before + 1).endsWith('s') && tokens.word(before - 1) === ',') return true;
  // "critics claim", "polls show": a bare plural.
  if (!tokens.key(before + 1).endsWith('s') && tokens.isWord(before) && /[^s]s$/.test(tokens.key(before))) return true;
  return before - 1 >= from && tokens.isWord(before) && !clauseSubjects.has(tokens.key(before - 1)) && (determiners.has(tokens.key(before - 1)) || tokens.isCapitalized(before - 1));
}
