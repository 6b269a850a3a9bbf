import { NameTrie } from '../../glossary/nameTrie';
import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import type { Article } from '../../text/article';
import type { Tokens } from '../../text/tokens';
import { agreementNouns } from '../data/agreementNouns';
import { phraseBreakers } from '../data/phraseBreakers';
import { determiners } from '../data/determiners';
import { wellKnownAgreements } from '../data/wellKnownAgreements';
import type { Evidence } from '../evidence';
import type { NamedMention } from '../reading';

/** An agreement named in the article by a name the glossary has for it, or a part of one; with no candidates, one that is known by a name the glossary lacks. */
export interface AgreementName {
  readonly firstToken: number;
  readonly endToken: number;
  readonly form: 'title' | 'short';
  readonly candidates: readonly string[];
  readonly why: readonly Evidence[];
  /** Whether an editor decided on it. */
  readonly byHand?: boolean;
}

/** The names found by the glossary's trie and the formal titles that are printed only in part, in order, none overlapping. */
export function namesOfAgreements(article: Article, glossary: GlossaryIndex, names: readonly NamedMention[]): AgreementName[] {
  const whole = names.filter((n) => n.kind === 'agreement').map((n): AgreementName => ({ firstToken: n.firstToken, endToken: n.endToken, form: n.form === 'title' ? 'title' : 'short', candidates: n.candidates, why: n.why, ...(n.byHand && { byHand: true }) }));
  const found = [...whole, ...partialTitles(article, glossary), ...wellKnown(article)].sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken || b.candidates.length - a.candidates.length);
  const kept: AgreementName[] = [];
  for (const name of found) {
    const last = kept.at(-1);
    if (!last || name.firstToken >= last.endToken) kept.push(name);
    else if (last.byHand) continue;
    else if (name.byHand || name.endToken - name.firstToken > last.endToken - last.firstToken) kept[kept.length - 1] = name;
  }
  return kept;
}

const known = trieOf(wellKnownAgreements);

function trieOf(names: readonly string[]): NameTrie {
  const trie = new NameTrie('loose');
  for (const text of names) trie.add({ entry: text, text, role: text === text.toUpperCase() ? 'short' : 'name', anyCase: false });
  return trie;
}

/** "NAFTA", "the Trans-Pacific Partnership": seen in any article, and linked only where the glossary has the name, too. */
function wellKnown({ tokens, blocks }: Article): AgreementName[] {
  const found: AgreementName[] = [];
  for (const block of blocks) {
    if (block.kind === 'contact' || block.kind === 'credit') continue;
    for (let i = block.firstToken; i < block.endToken; i++) {
      const match = tokens.isCapitalized(i) ? known.match(tokens, i, block.endToken) : undefined;
      if (!match) continue;
      found.push({ firstToken: i, endToken: match.endToken, form: match.names[0]!.role === 'name' ? 'title' : 'short', candidates: [], why: [{ code: 'not-in-glossary' }] });
      i = match.endToken - 1;
    }
  }
  return found;
}

/** "Framework Agreement Between the Government of Japan …" cut short: the beginning of a long title, where only one entry's begins so. */
function partialTitles(article: Article, glossary: GlossaryIndex): AgreementName[] {
  const { tokens } = article;
  const found: AgreementName[] = [];
  for (const block of article.blocks) {
    for (let i = block.firstToken; i < block.endToken; i++) {
      if (!tokens.isCapitalized(i)) continue;
      const beginning = glossary.agreementNames.beginning(tokens, i, block.endToken);
      if (!beginning || goesOnOtherwise(tokens, beginning.endToken, block.endToken)) continue;
      const end = withoutLooseEnd(tokens, i, beginning.endToken);
      const title = glossary.entry(beginning.entry);
      if (title?.kind !== 'agreement' || weight(tokens, i, end) < leastWords) continue;
      found.push({ firstToken: i, endToken: end, form: 'title', candidates: [beginning.entry], why: [{ code: 'partial-title', name: title.title }] });
      i = end - 1;
    }
  }
  return found;
}

/** "… the Government of Canada" where the title has Japan: another title that begins alike, not this one cut short. */
const goesOnOtherwise = (tokens: Tokens, end: number, stop: number): boolean => end < stop && tokens.isCapitalized(end);

/** Content words a partial title must have, its head among them: "North American Free Trade" may go on as an area, too. */
const leastWords = 3;

function weight(tokens: Tokens, first: number, end: number): number {
  let words = 0;
  let headed = false;
  for (let i = first; i < end; i++) {
    if (tokens.isWord(i) && !isGrammar(tokens, i)) words++;
    headed ||= agreementNouns.has(tokens.key(i));
  }
  return headed ? words : 0;
}

function withoutLooseEnd(tokens: Tokens, first: number, end: number): number {
  let last = end;
  while (last > first && (!tokens.isWord(last - 1) || isGrammar(tokens, last - 1))) last--;
  return last;
}

const isGrammar = (tokens: Tokens, i: number): boolean => phraseBreakers.has(tokens.key(i)) || determiners.has(tokens.key(i));
