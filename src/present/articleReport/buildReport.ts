import { entryKey } from '../../glossary/entryKey';
import { earliestDay } from '../../glossary/partialDate';
import type { Agreement, Entry, PartialDate } from '../../glossary/types';
import { fold } from '../../text/fold';
import { groupBy } from '../../text/groupBy';
import { oneLine, shortened } from '../../text/plainText';
import type { ArticleSummary, PlacedMention, PlacedQuote } from '../../workspace/articleSummary';
import { countWords } from '../quoteCard';
import { shownName } from '../shownName';
import type { Words } from '../words';
import type { AgreementStep, ArticleReport, OccurrenceMark, QuoteMark, ReportAgreement, ReportOccurrences, ReportPlace, ReportSpeaker } from './report';

/** The path of an article as people know it, by its URI. */
type PathOf = (uri: string) => string;

/** Longest names and beginnings that are told, in UTF-16 code units. */
const longest = 120;

interface Setting {
  readonly title: string;
  readonly today: PartialDate;
  readonly words: Words;
  readonly pathOf: PathOf;
}

/** The report of some articles, in the order in which they are given. */
export function buildReport(articles: readonly ArticleSummary[], setting: Setting): ArticleReport {
  const places: ReportPlace[] = [];
  const placeOf = ({ uri }: ArticleSummary, { start, end }: PlacedMention | PlacedQuote): number => places.push({ uri, span: { start, end } }) - 1;
  const where = ({ uri }: ArticleSummary, line: number): string => (articles.length > 1 ? setting.words('{0}, line {1}', shortened(oneLine(setting.pathOf(uri)), longest), line) : setting.words('line {0}', line));
  const told: Told = { placeOf, where, words: setting.words };
  return {
    title: oneLine(setting.title),
    articles: articles.length,
    speakers: speakersOf(articles, told),
    agreements: agreementsOf(articles, told),
    dates: articles.flatMap(({ date }) => date ?? []).sort((a, b) => compare(earliestDay(a), earliestDay(b))),
    today: setting.today,
    occurrences: occurrencesOf(articles, told),
    places,
  };
}

interface Told {
  readonly placeOf: (article: ArticleSummary, placed: PlacedMention | PlacedQuote) => number;
  readonly where: (article: ArticleSummary, line: number) => string;
  readonly words: Words;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const nameIn = (entry: Entry): string => shortened(oneLine(shownName(entry)), longest);
const entryOf = ({ glossary }: ArticleSummary, id: string | null): Entry | undefined => (id === null ? undefined : glossary.entry(id));

interface Spoken extends Pick<ReportSpeaker, 'label' | 'kind'> {
  readonly key: string;
  readonly mark: QuoteMark;
}

function speakersOf(articles: readonly ArticleSummary[], { placeOf, where, words }: Told): ReportSpeaker[] {
  const spoken = articles.flatMap((article) =>
    article.quotes.flatMap((quote): Spoken[] => {
      const mark: QuoteMark = {
        place: placeOf(article, quote),
        label: `${shortened(quote.beginning, longest)} (${[quote.kind === 'indirect' ? words('in other words') : countWords(quote.count, words), where(article, quote.line)].join(', ')})`,
        count: quote.count,
        isIndirect: quote.kind === 'indirect',
      };
      if (quote.speakers.length === 0) return [{ key: '', label: words('No speaker found'), kind: 'nobody', mark }];
      return quote.speakers.map(({ entry: id, text }) => {
        const entry = entryOf(article, id);
        return { key: entry ? `entry ${entryKey(entry)}` : `name ${fold(oneLine(text))}`, label: entry ? nameIn(entry) : `“${shortened(oneLine(text), longest)}”`, kind: entry?.kind, mark };
      });
    }),
  );
  const speakers = [...groupBy(spoken, ({ key }) => key).values()].map(([first, ...more]): ReportSpeaker => ({ label: first!.label, kind: first!.kind, quotes: [first!, ...more].map(({ mark }) => mark) }));
  return speakers.sort((a, b) => Number(a.kind === 'nobody') - Number(b.kind === 'nobody') || wordsQuoted(b) - wordsQuoted(a) || b.quotes.length - a.quotes.length);
}

/** How many words stand in the quote marks of a speaker. */
export const wordsQuoted = ({ quotes }: ReportSpeaker): number => quotes.reduce((sum, { count, isIndirect }) => sum + (isIndirect ? 0 : count), 0);

function agreementsOf(articles: readonly ArticleSummary[], { placeOf, where }: Told): ReportAgreement[] {
  const mentioned = articles.flatMap((article) =>
    article.mentions.flatMap((mention) => {
      const entry = entryOf(article, mention.entry);
      return entry?.kind === 'agreement' ? [{ key: entryKey(entry), entry, article, mention }] : [];
    }),
  );
  const agreements = [...groupBy(mentioned, ({ key }) => key).values()].map(([first]): ReportAgreement => {
    const { article, mention, entry } = first!;
    return { place: placeOf(article, mention), label: `${nameIn(entry)} (${where(article, mention.line)})`, name: nameIn(entry), steps: stepsOf(entry) };
  });
  return agreements.sort((a, b) => compare(firstDay(a), firstDay(b)));
}

function stepsOf({ signed, inForce, ended }: Agreement): ReportAgreement['steps'] {
  const dated: readonly (readonly [AgreementStep, PartialDate | undefined])[] = [['signed', signed], ['in-force', inForce], ['ended', ended]];
  return dated.flatMap(([step, date]) => (date === undefined ? [] : [{ step, date }]));
}

const firstDay = ({ steps: [first] }: ReportAgreement): string => (first ? earliestDay(first.date) : '~');

function occurrencesOf(articles: readonly ArticleSummary[], { placeOf, where, words }: Told): ReportOccurrences[] {
  const lengths = articles.map(({ length }) => Math.max(1, length));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  const found = articles.flatMap((article, n) => {
    const start = before;
    before += lengths[n]!;
    return article.mentions.flatMap((mention) => {
      const { kind, status, text, form, chain } = mention;
      if (kind !== 'official' && kind !== 'agreement') return [];
      const entry = entryOf(article, mention.entry);
      const name = `“${shortened(oneLine(text), longest)}”`;
      const mark: OccurrenceMark = { place: placeOf(article, mention), label: `${name} (${where(article, mention.line)})`, at: (start + mention.start) / all, isName: names.has(form) && (kind === 'agreement' || form !== 'title') };
      const open = entry ? undefined : status === 'ambiguous' ? words('ambiguous') : words('not in the glossary');
      return [{ key: entry ? entryKey(entry) : `${kind} ${status} ${chain === undefined ? fold(text) : `${article.uri} ${chain}`}`, kind, label: entry ? nameIn(entry) : name, open, mark }];
    });
  });
  const rows = [...groupBy(found, ({ key }) => key).values()].map(([first, ...more]): ReportOccurrences => ({ label: first!.label, kind: first!.kind, ...(first!.open && { open: first!.open }), marks: [first!, ...more].map(({ mark }) => mark) }));
  return rows.sort((a, b) => Number(a.kind === 'agreement') - Number(b.kind === 'agreement') || b.marks.length - a.marks.length);
}

const names: ReadonlySet<string> = new Set(['full', 'surname', 'short', 'title']);
