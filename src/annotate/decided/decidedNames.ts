import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import { bySpan, overlaps } from '../../text/span';
import type { Article } from '../../text/article';
import type { NamedMention } from '../reading';
import { isLink, settlesMention, type Decided, type DecidedLink } from './decided';

/**
 * The names of an article with what was decided in the place of what was found: so that everything that goes back to a name goes back to
 * the one decided on. An official is a name only where the words are one: “he” and “the minister” are linked when all is read.
 */
export function withDecidedNames(names: readonly NamedMention[], article: Article, glossary: GlossaryIndex, decided: readonly Decided[]): readonly NamedMention[] {
  const settled = decided.filter(settlesMention);
  if (settled.length === 0) return names;
  const made = settled.filter(isLink).flatMap((link) => nameOf(link, article, glossary) ?? []);
  return [...names.filter((name) => !settled.some((span) => overlaps(span, name))), ...made].sort(bySpan);
}

function nameOf({ start, end, entry: id }: DecidedLink, { text, tokens }: Article, glossary: GlossaryIndex): NamedMention | undefined {
  const entry = glossary.entry(id);
  const [firstToken, endToken] = [tokens.at(start), tokens.at(end)];
  if (!entry || endToken <= firstToken) return undefined;
  if (entry.kind === 'official' && !namesSomebody(entry.familyName, text.slice(start, end))) return undefined;
  const form = entry.kind === 'agreement' ? 'short' : 'full';
  return { start, end, firstToken, endToken, text: text.slice(start, end), kind: entry.kind, form, entry: id, status: 'linked', candidates: [id], why: [{ code: 'linked-by-hand', at: start }], byHand: true };
}

const namesSomebody = (familyName: string, words: string): boolean => words.toLowerCase().includes(familyName.toLowerCase());
