import type { EntryKind } from '../../glossary/types';
import type { Mention, Quote } from '../../annotate/types';
import { nameOf } from '../../glossary/types';
import { Lines } from '../../text/lines';
import { oneLine } from '../../text/plainText';
import type { Span } from '../../text/span';
import { evidenceWords } from '../evidenceWords';
import type { Words } from '../words';
import { CodePoints } from './codePoints';
import { linkedEntry, type ExportedArticle } from './exportedArticle';

const types: Readonly<Record<EntryKind, string>> = { official: 'Official', agreement: 'Agreement', organization: 'Organization', program: 'Program', place: 'Place' };

/** White space that may hold a break. */
// eslint-disable-next-line no-control-regex -- these are what a span is cut at
const gaps = /[ \t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/g;
/** What would end a line or a field of the file, for brat or for the Python it is written in: a span goes around it, in fragments. */
const hasBreak = /[^ ]/;

/**
 * An article's annotations in brat's standoff format (https://brat.nlplab.org/standoff.html), to stand beside its text in a `.txt`
 * that is exactly the one read. Offsets count code points. T: mentions, titles, quotes (with a fragment for each part), cues,
 * speakers; R: who speaks, through which cue, whose title; A: form, status, kind; N: the entry; # the evidence.
 */
export function bratStandoff(exported: ExportedArticle, words: Words): string {
  const { annotations } = exported;
  const file = new Standoff(exported.article.text, words);
  const mentions = new Map(annotations.mentions.map((mention) => [placeKey(mention), writeMention(file, mention, exported)]));
  for (const quote of annotations.quotes) writeQuote(file, quote, mentions);
  return file.text;
}

const placeKey = ({ start, end }: Span): string => `${start}-${end}`;

function writeMention(file: Standoff, mention: Mention, exported: ExportedArticle): string {
  const id = file.span(types[mention.kind], [mention]);
  file.line('A', `Form ${id} ${mention.form}`);
  file.line('A', `Status ${id} ${mention.status}`);
  const entry = linkedEntry(mention, exported);
  if (entry) file.line('N', `Reference ${id} Glossary:${entry.id.replace(/\s/g, '_')}`, oneLine(nameOf(entry)));
  if (mention.title) file.line('R', `TitleOf Arg1:${file.span('Title', [mention.title])} Arg2:${id}`);
  if (mention.status === 'ambiguous') file.note(id, mention.candidates.join(' / '));
  file.evidence(id, mention.why);
  return id;
}

function writeQuote(file: Standoff, { kind, segments, cue, speakers, why }: Quote, mentions: ReadonlyMap<string, string>): void {
  if (segments.length === 0) return;
  const id = file.span('Quote', segments);
  file.line('A', `Kind ${id} ${kind}`);
  if (cue) file.line('R', `Cue Arg1:${id} Arg2:${file.span('Cue', [cue])}`);
  for (const speaker of speakers) file.line('R', `Speaker Arg1:${id} Arg2:${mentions.get(placeKey(speaker)) ?? file.span('Speaker', [speaker])}`);
  file.evidence(id, why);
}

/** The lines of a `.ann` file in the making, numbered by their kind. */
class Standoff {
  readonly #source: string;
  readonly #words: Words;
  readonly #points: CodePoints;
  readonly #lines: Lines;
  readonly #written: string[] = [];
  readonly #counts = new Map<string, number>();

  constructor(source: string, words: Words) {
    this.#source = source;
    this.#words = words;
    this.#points = new CodePoints(source);
    this.#lines = new Lines(source);
  }

  get text(): string {
    return this.#written.map((line) => `${line}\n`).join('');
  }

  /** Answers with the line's id. */
  line(kind: 'T' | 'R' | 'A' | 'N' | '#', ...fields: string[]): string {
    const id = `${kind}${(this.#counts.get(kind) ?? 0) + 1}`;
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    this.#written.push([id, ...fields].join('\t'));
    return id;
  }

  /** A text-bound annotation; answers with its id. */
  span(type: string, spans: readonly Span[]): string {
    const fragments = spans.flatMap((span) => this.#fragments(span));
    const places = fragments.map((fragment) => this.#points.span(fragment)).map(({ start, end }) => `${start} ${end}`);
    return this.line('T', `${type} ${places.join(';')}`, fragments.map(({ start, end }) => this.#source.slice(start, end)).join(' '));
  }

  note(id: string, text: string): void {
    this.line('#', `AnnotatorNotes ${id}`, oneLine(text));
  }

  evidence(id: string, why: Quote['why']): void {
    if (why.length > 0) this.note(id, why.map((step) => evidenceWords(step, this.#words, (at) => this.#lines.lineOf(at))).join('; '));
  }

  #fragments({ start, end }: Span): Span[] {
    const fragments: Span[] = [];
    let from = start;
    for (const { 0: found, index } of this.#source.slice(start, end).matchAll(gaps)) {
      if (!hasBreak.test(found)) continue;
      if (start + index > from) fragments.push({ start: from, end: start + index });
      from = start + index + found.length;
    }
    if (from < end) fragments.push({ start: from, end });
    return fragments;
  }
}

/** `annotation.conf` for a folder of exports: tells brat the types, so that it shows and edits them. */
export const bratConfiguration = `[entities]
Official
Agreement
Organization
Program
Place
Title
Quote
Cue
Speaker

[relations]
Speaker	Arg1:Quote, Arg2:Official|Agreement|Organization|Program|Place|Speaker
Cue	Arg1:Quote, Arg2:Cue
TitleOf	Arg1:Title, Arg2:Official
<OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Form	Arg:Official|Agreement|Organization|Program|Place, Value:full|surname|short|title|pronoun|descriptive|anaphor
Status	Arg:Official|Agreement|Organization|Program|Place, Value:linked|ambiguous|unknown
Kind	Arg:Quote, Value:direct|mixed|indirect|not-speech
`;
