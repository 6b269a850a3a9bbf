import type { Annotations, Mention, Quote } from '../annotate/types';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { rolesAt } from '../glossary/roles';
import type { Entry } from '../glossary/types';
import type { Article } from '../text/article';
import { articleProblemWords } from './articleProblemWords';
import { Lines } from './lines';
import { officeLine } from './officeLine';
import { shownName } from './shownName';
import type { Words } from './words';

/** What a person reads at the command line: who is named, which agreements, who said what, and what is open. Plain text, no colour. */
export function textReport(path: string, article: Article, annotations: Annotations, glossary: GlossaryIndex, words: Words): string {
  const lines = new Lines(article.text);
  const place = (offset: number): string => `${lines.lineOf(offset)}:${lines.columnOf(offset)}`;
  const of = (kind: Mention['kind']): Mention[] => annotations.mentions.filter((m) => m.kind === kind);
  const sections = [
    section(words('Officials'), grouped(of('official'), glossary, (entry) => officeOf(entry, annotations.date, glossary), place, words)),
    section(words('Agreements'), grouped(of('agreement'), glossary, (entry) => signedOn(entry, words), place, words)),
    section(words('Organizations, programs and places'), grouped([...of('organization'), ...of('program'), ...of('place')], glossary, () => undefined, place, words)),
    section(words('Quotes'), annotations.quotes.filter((q) => q.kind !== 'not-speech').map((q) => quoteLine(q, article, glossary, place, words))),
    section(words('Problems'), annotations.problems.map((p) => `  ${place(p.start)}  ${articleProblemWords(p, words)}`)),
  ];
  const heading = annotations.date ? words('{0} ({1})', path, annotations.date) : path;
  return [heading, ...sections.filter((s) => s !== ''), ''].join('\n');
}

const section = (title: string, rows: readonly string[]): string => (rows.length === 0 ? '' : `\n${title}\n${rows.join('\n')}`);

/** Mentions by what they mean, in order of appearance; the open ones by their own words. */
function grouped(mentions: readonly Mention[], glossary: GlossaryIndex, detail: (entry: Entry) => string | undefined, place: (offset: number) => string, words: Words): string[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = mention.entry ?? mention.chain ?? mention.candidates.join('|');
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0]!;
    const entry = first.entry ? glossary.entry(first.entry) : undefined;
    const note = entry ? detail(entry) : statusOf(first, glossary, words);
    const name = entry ? shownName(entry) : `“${first.text.replace(/\s+/g, ' ')}”`;
    return [`  ${name}${note ? ` — ${note}` : ''}`, ...group.map((m) => `    ${place(m.start).padEnd(8)}${m.text.replace(/\s+/g, ' ')}`)];
  });
}

function statusOf(mention: Mention, glossary: GlossaryIndex, words: Words): string {
  if (mention.status === 'unknown') return words('not in the glossary');
  const names = mention.candidates.map((id) => glossary.entry(id)).map((e) => (e ? shownName(e) : ''));
  return words('ambiguous: {0}', names.join(' / '));
}

function officeOf(entry: Entry, date: string | undefined, glossary: GlossaryIndex): string | undefined {
  if (entry.kind !== 'official' || !date) return undefined;
  const [role] = rolesAt(entry, date);
  return role && officeLine(role, glossary);
}

const signedOn = (entry: Entry, words: Words): string | undefined => (entry.kind === 'agreement' && entry.signed ? words('signed {0}', entry.signed) : undefined);

function quoteLine(quote: Quote, article: Article, glossary: GlossaryIndex, place: (offset: number) => string, words: Words): string {
  const speakers = quote.speakers.map((s) => {
    const entry = s.entry ? glossary.entry(s.entry) : undefined;
    return entry ? shownName(entry) : s.text;
  });
  const said = quote.segments.map((s) => article.text.slice(s.start, s.end).replace(/\s+/g, ' ')).join(' … ');
  return `  ${place(quote.segments[0]?.start ?? 0).padEnd(8)}${speakers.join(', ') || words('nobody named')}: ${said}`;
}
