import { rolesAt } from '../glossary/roles';
import { nameOf, type Entry, type Glossary, type PartialDate } from '../glossary/types';
import { oneLine, shortened } from '../text/plainText';
import type { Span } from '../text/span';
import type { AnnotatedText } from '../workspace/articleSummary';
import { shownName } from './shownName';

/** A name that the article may go on with. */
export interface NameCompletion {
  readonly kind: Entry['kind'];
  /** What is put in. */
  readonly text: string;
  /** Who or what it is, where the text alone does not say. */
  readonly detail: string;
  readonly entry: string;
}

export interface NameCompletions {
  /** What is replaced: the word that is being written. */
  readonly range: Span;
  /** Best first. */
  readonly items: readonly NameCompletion[];
  /** Whether there are more, to be found by typing on. */
  readonly isPartial: boolean;
}

const most = 40;
/** In UTF-16 code units: the list shows a line. */
const longestDetail = 300;
const beingWritten = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.-]*$/u;

/**
 * The names, titles of office and titles of agreements that begin like the word being written, those of the article first: after a
 * full mention an official goes by the surname. None before a capital letter is typed, and none in the front matter.
 */
export function nameCompletions({ article, annotations, glossary }: AnnotatedText, offset: number, today: PartialDate): NameCompletions | undefined {
  const typed = beingWritten.exec(article.text.slice(Math.max(0, offset - 60), offset))?.[0] ?? '';
  if (!/^\p{Lu}/u.test(typed) || offset <= (article.frontMatter?.end ?? -1)) return undefined;
  const named = new Set(annotations.mentions.filter(({ entry, start }) => entry !== null && start < offset - typed.length).map(({ entry }) => entry!));
  const date = annotations.date ?? today;
  const wanted = typed.toLowerCase();
  const fitting = entriesOf(glossary.glossary).filter((entry) => startsAWord(entry, wanted, date));
  const ordered = [...fitting.filter(({ id }) => named.has(id)), ...fitting.filter(({ id }) => !named.has(id))];
  const items = ordered.flatMap((entry) => written(entry, named.has(entry.id), date));
  return { range: { start: offset - typed.length, end: offset }, items: items.slice(0, most), isPartial: items.length > most };
}

const entriesOf = ({ officials, agreements, others }: Glossary): readonly Entry[] => [...officials, ...agreements, ...others];

/** Whether a word of a name, or of the office held, begins so. */
function startsAWord(entry: Entry, wanted: string, date: PartialDate): boolean {
  const offices = entry.kind === 'official' && wanted.length > 1 ? rolesAt(entry, date).slice(0, 1).map(({ title }) => title) : [];
  return [...namesOf(entry), ...offices].some((name) => {
    const words = name.toLowerCase();
    return words.startsWith(wanted) || words.includes(` ${wanted}`);
  });
}

const namesOf = (entry: Entry): readonly string[] => [nameOf(entry), ...(entry.kind === 'agreement' && entry.short ? [entry.short] : []), ...entry.aliases];

function written(entry: Entry, isNamed: boolean, date: PartialDate): NameCompletion[] {
  const item = (text: string, detail = ''): NameCompletion => ({ kind: entry.kind, text: oneLine(text), detail: shortened(oneLine(detail), longestDetail), entry: entry.id });
  if (entry.kind === 'agreement') return entry.short ? [item(entry.short, entry.title), item(entry.title)] : [item(entry.title)];
  if (entry.kind !== 'official') return [item(entry.name)];
  const title = rolesAt(entry, date)[0]?.title;
  const full = [...(title ? [item(`${title} ${entry.name}`)] : []), item(entry.name, title)];
  return isNamed ? [item(entry.familyName, shownName(entry)), ...full] : full;
}
