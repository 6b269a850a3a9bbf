import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import type { Name, NameTrie } from '../../glossary/nameTrie';
import type { Entry } from '../../glossary/types';
import { nameOf } from '../../glossary/types';
import { isAllCaps } from '../../text/characters';
import { bySpan } from '../../text/span';
import type { Article } from '../../text/article';
import type { Evidence } from '../evidence';
import type { NamedMention } from '../reading';
import type { MentionForm } from '../types';

/**
 * Every place where a name of the glossary stands in the article, longest match first. Agreements are looked for apart from the rest:
 * an organization named inside an agreement's title is found too, while two names of one sort never overlap.
 * A name that two entries share is `ambiguous`; a string that an entry lists under `never` is not its mention.
 */
export function findGlossaryNames(article: Article, glossary: GlossaryIndex): NamedMention[] {
  return [glossary.names, glossary.agreementNames].flatMap((trie) => findNames(article, glossary, trie)).sort(bySpan);
}

function findNames(article: Article, glossary: GlossaryIndex, trie: NameTrie): NamedMention[] {
  const { tokens } = article;
  const found: NamedMention[] = [];
  for (const block of article.blocks) {
    for (let i = block.firstToken; i < block.endToken; ) {
      const match = trie.match(tokens, i, block.endToken);
      const names = match?.names.filter((n) => !isNever(article, glossary, n, i, match.endToken)) ?? [];
      if (match && names.length > 0) found.push(mention(article, glossary, names, i, match.endToken));
      i = match?.endToken ?? i + 1;
    }
  }
  return found;
}

/** A `never` may be longer than the name: "Blinken Moving Company" forbids the "Blinken" in it. */
function isNever(article: Article, glossary: GlossaryIndex, name: Name, first: number, end: number): boolean {
  const never = glossary.entry(name.entry)?.never ?? [];
  if (never.length === 0) return false;
  const { tokens, text } = article;
  const [start, stop] = [tokens.start(first), tokens.end(end - 1)];
  return never.some((phrase) => {
    const from = Math.max(0, start - phrase.length);
    const at = text.slice(from, stop + phrase.length).indexOf(phrase);
    return at >= 0 && from + at <= start && from + at + phrase.length >= stop;
  });
}

function mention(article: Article, glossary: GlossaryIndex, names: readonly Name[], firstToken: number, endToken: number): NamedMention {
  const { tokens } = article;
  const span = tokens.span(firstToken, endToken);
  const entries = [...new Set(names.map((n) => n.entry))];
  const entry = glossary.entry(names[0]!.entry)!;
  const linked = entries.length === 1;
  return {
    ...span,
    firstToken,
    endToken,
    text: article.text.slice(span.start, span.end),
    kind: entry.kind,
    form: formOf(entry, names[0]!),
    entry: linked ? entry.id : null,
    status: linked ? 'linked' : 'ambiguous',
    candidates: entries,
    why: [evidence(entry, names[0]!)],
  };
}

function formOf(entry: Entry, name: Name): MentionForm {
  if (entry.kind === 'agreement') return name.role === 'name' ? 'title' : 'short';
  return entry.kind !== 'official' && isAllCaps(name.text) && !/\s/.test(name.text) ? 'short' : 'full';
}

function evidence(entry: Entry, name: Name): Evidence {
  if (entry.kind === 'agreement' && name.role === 'name') return { code: 'formal-title' };
  if (name.role === 'short') return { code: 'short-name' };
  return name.role === 'alias' ? { code: 'alias-in-glossary', alias: name.text, name: nameOf(entry) } : { code: 'name-in-glossary', name: name.text };
}
