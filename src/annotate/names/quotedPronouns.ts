import type { Article } from '../../text/article';
import { bySpan, contains, indexFrom, startingIn, type Span } from '../../text/span';
import type { PersonMention } from '../reading';
import type { Quote } from '../types';
import { namesStranger, pronounAt, type PronounUse } from './pronouns';

/** How many paragraphs before its own a quotation may speak of somebody without a name. */
const reach = 2;

/**
 * The third person in somebody's speech: never the speaker. Somebody named earlier in the same speech, else somebody whom the reporter
 * spoke of right before, nearest paragraph first, if that is one person only.
 */
export function quotedPronouns(article: Article, people: readonly PersonMention[], quotes: readonly Quote[]): PersonMention[] {
  const { tokens } = article;
  const found: PersonMention[] = [];
  const speech = quotes.filter((q) => q.kind === 'direct' || q.kind === 'mixed');
  for (const quote of speech) {
    const speakers = new Set(quote.speakers.flatMap((s) => startingIn(people, s)).map((m) => m.person.id));
    for (const segment of quote.segments) {
      for (let i = tokens.at(segment.start); i < tokens.length && tokens.end(i) <= segment.end; i++) {
        const use = pronounAt(tokens, i);
        if (!use || namesStranger(tokens, between(people, segment.start, use.start), tokens.at(segment.start), use)) continue;
        const block = blockOf(article, use.start);
        const from = Math.min(quote.segments[0]!.start, article.blocks[Math.max(0, block - reach)]?.start ?? 0);
        const known = [...between(people, from, use.start), ...between(found, from, use.start)].sort(bySpan);
        const antecedent = antecedentIn(article, known, quote, use, speakers, block);
        if (!antecedent) continue;
        const { start, end, firstToken, endToken } = use;
        found.push({ start, end, firstToken, endToken, form: 'pronoun', person: antecedent.person, rivals: [], why: [{ code: 'pronoun-of', name: antecedent.person.name, at: antecedent.start }] });
      }
    }
  }
  return found;
}

function antecedentIn(article: Article, known: readonly PersonMention[], quote: Quote, use: PronounUse, speakers: ReadonlySet<number>, at: number): PersonMention | undefined {
  const fitting = known.filter((m) => m.rivals.length === 0 && m.person.pronouns === use.gender && !speakers.has(m.person.id));
  const own = fitting.filter((m) => quote.segments.some((s) => contains(s, m)));
  if (own.length > 0) return only(own);
  for (let back = at; back >= Math.max(0, at - reach); back--) {
    const block: Span | undefined = article.blocks[back];
    const here = block ? fitting.filter((m) => contains(block, m)) : [];
    if (here.length > 0) return only(here);
  }
  return undefined;
}

/** The last mention, if all are of one person. */
const only = (mentions: readonly PersonMention[]): PersonMention | undefined => (mentions.every((m) => m.person.id === mentions[0]!.person.id) ? mentions.at(-1) : undefined);

const between = (mentions: readonly PersonMention[], start: number, end: number): PersonMention[] => startingIn(mentions, { start, end });

const blockOf = (article: Article, offset: number): number => indexFrom(article.blocks, offset + 1) - 1;
