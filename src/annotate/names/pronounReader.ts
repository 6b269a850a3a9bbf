import type { Article, ArticleBlock } from '../../text/article';
import { bySpan, indexFrom } from '../../text/span';
import type { PersonMention, QuotedRun } from '../reading';
import { antecedentOf, pronounAt, type PronounUse } from './pronouns';

/** Reads the pronouns of the reporter's own text, block by block in the article's order. */
export class PronounReader {
  readonly #article: Article;
  readonly #runs: readonly QuotedRun[];
  #nextRun = 0;
  #previous: { readonly block: ArticleBlock; readonly mentions: readonly PersonMention[] } | undefined;

  constructor(article: Article, runs: readonly QuotedRun[]) {
    this.#article = article;
    this.#runs = runs.filter((r) => r.depth === 0);
  }

  /** The mentions of a block and the pronouns among them, in order. */
  read(block: ArticleBlock, mentions: readonly PersonMention[]): PersonMention[] {
    const { tokens } = this.#article;
    const quoted = this.#runsOf(block);
    const isQuoted = (i: number): boolean => {
      const run = quoted[indexFrom(quoted, tokens.start(i) + 1) - 1];
      return run !== undefined && i < run.endToken;
    };
    const narrated = mentions.filter((m) => !isQuoted(m.firstToken));
    const known = [...narrated];
    const pronouns: PersonMention[] = [];
    for (let i = block.firstToken; i < block.endToken; i++) {
      const use = pronounAt(tokens, i);
      if (!use || isQuoted(i)) continue;
      const antecedent = antecedentOf(tokens, use, block, known) ?? this.#fromPreviousBlock(block, use);
      if (!antecedent) continue;
      const { person } = antecedent;
      const { start, end, firstToken, endToken } = use;
      const pronoun: PersonMention = { start, end, firstToken, endToken, form: 'pronoun', person, rivals: [], why: [{ code: 'pronoun-of', name: person.name, at: antecedent.start }] };
      pronouns.push(pronoun);
      known.splice(indexFrom(known, start), 0, pronoun);
    }
    if (block.kind === 'paragraph') this.#previous = { block, mentions: known };
    return [...mentions, ...pronouns].sort(bySpan);
  }

  /** The first sentence of a paragraph goes on from the paragraph before; the pronoun is asked as if it closed that one. */
  #fromPreviousBlock(block: ArticleBlock, use: PronounUse): PersonMention | undefined {
    const before = this.#previous;
    if (!before || block.kind !== 'paragraph') return undefined;
    const { end, endToken } = before.block;
    return antecedentOf(this.#article.tokens, { ...use, role: 'subject', start: end - 1, end, firstToken: endToken - 1, endToken }, before.block, before.mentions);
  }

  #runsOf(block: ArticleBlock): QuotedRun[] {
    while (this.#nextRun < this.#runs.length && this.#runs[this.#nextRun]!.endToken <= block.firstToken) this.#nextRun++;
    const found: QuotedRun[] = [];
    for (let r = this.#nextRun; r < this.#runs.length && this.#runs[r]!.firstToken < block.endToken; r++) found.push(this.#runs[r]!);
    return found;
  }
}
