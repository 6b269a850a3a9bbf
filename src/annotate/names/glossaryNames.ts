import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import { matchKey, type Name, type NameTrie } from '../../glossary/nameTrie';
import type { Entry } from '../../glossary/types';
import { nameOf } from '../../glossary/types';
import { isAllCaps } from '../../text/characters';
import { bySpan } from '../../text/span';
import type { Article } from '../../text/article';
import type { Evidence } from '../evidence';
import type { NamedMention } from '../reading';
import type { MentionForm } from '../types';
import { isNever } from './never';

/**
 * Every place where a name of the glossary stands in the article, longest match first. Agreements are looked for apart from the rest:
 * an organization named inside an agreement's title is found too, while two names of one sort never overlap.
 * A name that two entries share is `ambiguous`; a string that an entry lists under `never` is not its mention.
 */
export function findGlossaryNames(article: Article, glossary: GlossaryIndex): NamedMention[] {
  const places = startsOf(article, glossary);
  return [glossary.names, glossary.agreementNames].flatMap((trie) => findNames(article, glossary, trie, places)).sort(bySpan);
}

/** A token at which a name may begin, and the end of its block. */
type Start = readonly [token: number, blockEnd: number];

function startsOf({ tokens, blocks }: Article, glossary: GlossaryIndex): Start[] {
  const starts: Start[] = [];
  for (const { firstToken, endToken } of blocks) for (let i = firstToken; i < endToken; i++) if (glossary.mayBegin(matchKey(tokens, i))) starts.push([i, endToken]);
  return starts;
}

function findNames(article: Article, glossary: GlossaryIndex, trie: NameTrie, starts: readonly Start[]): NamedMention[] {
  const { tokens } = article;
  const found: NamedMention[] = [];
  let from = 0;
  for (const [i, blockEnd] of starts) {
    const match = i < from ? undefined : trie.match(tokens, i, blockEnd);
    if (!match) continue;
    const names = match.names.filter((n) => !isNever(glossary, n.entry, tokens, i, match.endToken));
    if (names.length > 0) found.push(mention(article, glossary, names, i, match.endToken));
    from = match.endToken;
  }
  return found;
}

function mention(article: Article, glossary: GlossaryIndex, names: readonly Name[], firstToken: number, endToken: number): NamedMention {
  const { tokens } = article;
  const span = tokens.span(firstToken, endToken);
  const best = names.find((n) => n.role === 'name') ?? names[0]!;
  const entries = [...new Set([best, ...names].map((n) => n.entry))];
  const entry = glossary.entry(best.entry)!;
  const linked = entries.length === 1;
  return {
    ...span,
    firstToken,
    endToken,
    text: article.text.slice(span.start, span.end),
    kind: entry.kind,
    form: formOf(entry, best),
    entry: linked ? entry.id : null,
    status: linked ? 'linked' : 'ambiguous',
    candidates: entries,
    why: [evidence(entry, best)],
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
