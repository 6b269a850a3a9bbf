import type { ArticleBlock } from '../../text/article';
import { kinds, type Tokens } from '../../text/tokens';
import { singularOffices } from '../data/singularOffices';
import { titleModifiers } from '../data/titleModifiers';
import type { PersonMention, Reading, TokenSpan } from '../reading';
import { appositiveAfter } from './titles';
import type { RosterPerson } from './roster';
import { TitleBook } from './titleBook';

/** How many paragraphs back an unqualified title reaches: further on a reader needs the name again. */
const reach = 6;

/**
 * Titles without a name, resolved through the titles that the article gave its people before, and through the offices that the
 * glossary says they held. The latest bearer whose title agrees to the word is preferred to one whose longer title contains it.
 */
export class TitleReader {
  readonly #reading: Reading;
  readonly #book = new TitleBook();
  readonly #met = new Set<number>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The title mentions of a block. Blocks come in the article's order, each with the people named in it. */
  read(block: ArticleBlock, index: number, named: readonly PersonMention[]): PersonMention[] {
    const { tokens } = this.#reading.article;
    const found: PersonMention[] = [];
    let next = 0;
    for (let i = block.firstToken; i < block.endToken; i++) {
      for (; next < named.length && named[next]!.firstToken <= i; next++) this.#note(named[next]!, index, block.endToken);
      const phrase = titlePhraseAt(tokens, i, block.endToken);
      if (!phrase) continue;
      i = phrase.endToken - 1;
      const mention = isAppositive(tokens, phrase, named) ? undefined : this.#resolve(phrase, index);
      if (mention) found.push(mention);
    }
    return found;
  }

  #note({ person, rivals, title, endToken }: PersonMention, index: number, blockEnd: number): void {
    const { article, glossary, date } = this.#reading;
    const known = person as RosterPerson;
    if (rivals.length > 0) return;
    if (!this.#met.has(person.id)) this.#book.addRoles(glossary, known, date, index);
    this.#met.add(person.id);
    this.#book.seen(known, index);
    const after = appositiveAfter(article.tokens, endToken, blockEnd);
    for (const given of [title, after]) if (given) this.#book.add(article.tokens, known, given, index);
  }

  #resolve(phrase: TokenSpan, index: number): PersonMention | undefined {
    const { tokens, text } = this.#reading.article;
    const { start, end, firstToken, endToken } = phrase;
    const [person, ...rivals] = this.#book.bearersOf(tokens, firstToken, endToken, index - reach);
    if (!person) return undefined;
    return { start, end, firstToken, endToken, form: 'title', person, rivals, why: [{ code: 'title-given', title: text.slice(start, end), name: person.name, at: tokens.start(person.introducedAt) }] };
  }
}

/** "the" or a possessor, modifiers, an office noun; "the president of Peru" is a description, not a reference back. */
function titlePhraseAt(tokens: Tokens, i: number, blockEnd: number): TokenSpan | undefined {
  if (tokens.key(i) !== 'the') return undefined;
  let head = -1;
  for (let at = i + 1; at < Math.min(blockEnd, i + 8); at++) {
    const key = tokens.key(at);
    if (singularOffices.has(key)) head = at;
    else if (head >= 0 || !(tokens.isCapitalized(at) || titleModifiers.has(key) || tokens.kind(at) === kinds.possessive || tokens.word(at) === '-')) break;
  }
  if (head < 0 || tokens.isCapitalized(head + 1) || tokens.key(head + 1) === 'of' || tokens.key(head + 1) === 'for') return undefined;
  if (tokens.kind(head + 1) === kinds.word && followsAsHead(tokens.key(head + 1))) return undefined;
  return { ...tokens.span(i, head + 1), firstToken: i, endToken: head + 1 };
}

/** "the president pro tempore", "the chief negotiator", "the director general": the office goes on. */
const followsAsHead = (key: string): boolean => key === 'pro' || key === 'elect' || key === 'emeritus' || key === 'candidate' || key === 'office' || key === 'race' || titleModifiers.has(key);

/** "Omar Paganini, the foreign minister," and "the foreign minister, Omar Paganini": the name beside it is the mention. */
function isAppositive(tokens: Tokens, phrase: TokenSpan, named: readonly TokenSpan[]): boolean {
  const comma = tokens.key(phrase.firstToken - 1) === 'then' ? phrase.firstToken - 2 : phrase.firstToken - 1;
  const before = tokens.word(comma) === ',' && named.some((n) => n.endToken === comma);
  return before || (tokens.word(phrase.endToken) === ',' && named.some((n) => n.firstToken === phrase.endToken + 1 || (n.firstToken > phrase.endToken && n.firstToken <= phrase.endToken + 3)));
}
