import type { Annotations, Mention, Quote } from '../annotate/types';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { rolesAt } from '../glossary/roles';
import type { Entry } from '../glossary/types';
import type { Article } from '../text/article';
import { Lines } from '../text/lines';
import { oneLine, shortened } from '../text/plainText';
import { articleProblemWords } from './articleProblemWords';
import { officeLine } from './officeLine';
import { shownName } from './shownName';
import type { Words } from './words';

/** How much of a mention or a quotation is shown, in UTF-16 code units: its place tells where the rest is. */
const longestMention = 70;
const longestQuote = 300;

/** What a person reads at the command line: who is named, which agreements, who said what, and what is open. Plain text: no colour, and nothing out of the article or the glossary that could steer a terminal. */
export function textReport(path: string, article: Article, annotations: Annotations, glossary: GlossaryIndex, words: Words): string {
  const lines = new Lines(article.text);
  const place = (offset: number): string => `${lines.lineOf(offset)}:${lines.columnOf(offset)}`;
  const of = (kind: Mention['kind']): Mention[] => annotations.mentions.filter((m) => m.kind === kind);
  const sections = [
    section(words('Officials'), grouped(of('official'), glossary, (entry) => officeOf(entry, annotations.date, glossary), place, words)),
    section(words('Agreements'), grouped(of('agreement'), glossary, (entry) => signedOn(entry, words), place, words)),
    section(words('Organizations, programs and places'), grouped([...of('organization'), ...of('program'), ...of('place')], glossary, () => undefined, place, words)),
    section(words('Quotes'), annotations.quotes.filter((q) => q.kind !== 'not-speech').map((q) => [quoteLine(q, article, glossary, place, words)])),
    section(words('Problems'), annotations.problems.map((p) => [`  ${place(p.start).padEnd(8)}${articleProblemWords(p, words)}`])),
  ];
  const heading = annotations.date ? words('{0} ({1})', path, annotations.date) : path;
  return [oneLine(heading), ...sections.filter((s) => s !== ''), ''].join('\n');
}

/** A heading with the number of its items, and their rows; nothing when there is none. */
const section = (title: string, items: readonly (readonly string[])[]): string => (items.length === 0 ? '' : `\n${title} (${items.length})\n${items.flat().join('\n')}`);

/** The rows of each entry that is mentioned, in order of appearance; the open mentions go by their own words. */
function grouped(mentions: readonly Mention[], glossary: GlossaryIndex, detail: (entry: Entry) => string | undefined, place: (offset: number) => string, words: Words): string[][] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = mention.entry ?? mention.chain ?? [mention.text, ...mention.candidates].join('|');
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].map((group) => {
    const first = group[0]!;
    const entry = first.entry ? glossary.entry(first.entry) : undefined;
    const note = entry ? detail(entry) : statusOf(first, glossary, words);
    const name = entry ? shownName(entry) : `“${first.text}”`;
    return [`  ${oneLine(note ? `${name} — ${note}` : name)}`, ...group.map((m) => `    ${place(m.start).padEnd(8)}${shortened(oneLine(m.text), longestMention)}`)];
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
  const said = quote.segments.map((s) => article.text.slice(s.start, s.end)).join(' … ');
  return `  ${place(quote.segments[0]?.start ?? 0).padEnd(8)}${oneLine(speakers.join(', ') || words('nobody named'))}: ${shortened(oneLine(said), longestQuote)}`;
}
