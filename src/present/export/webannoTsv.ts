import type { Speaker } from '../../annotate/types';
import { bySpan, type Span } from '../../text/span';
import { entryIri, linkedEntry, type ExportedArticle } from './exportedArticle';
import { unitsCovered, unitsOf, type Unit } from './webannoUnits';

const entityLayer = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';

/** The layers with their features, a column each; a slot takes two, for its roles and for what fills them. */
const layers = {
  entity: { name: entityLayer, columns: ['identifier', 'value'] },
  quote: { name: 'webanno.custom.Quote', columns: ['kind', 'utterance', 'ROLE_webanno.custom.Quote:speakers_webanno.custom.QuoteSpeakersLink', entityLayer] },
  cue: { name: 'webanno.custom.Cue', columns: ['utterance'] },
} as const;

type Layer = keyof typeof layers;

/** An annotation in the making: the cells are made when all have their numbers. */
interface Marked {
  readonly layer: Layer;
  readonly span: Span;
  readonly features: readonly (string | null)[];
  /** Filled in a slot after the features. */
  readonly speakers?: readonly Marked[];
}

/** A mark on its units, with the number that tells it from others where that is needed. */
interface Placed {
  readonly units: readonly Unit[];
  number?: number;
}

/**
 * An article as WebAnno TSV 3.2, which WebAnno, INCEpTION and DKPro Core read (the format's description is an appendix of INCEpTION's
 * user guide). Offsets count UTF-16 code units. Mentions are named entities with the entry's IRI; each part of a quote is an annotation, and parts of one utterance have its number, as has its
 * cue. What stands between sentences, front matter included, is left out: readers put blanks there, and the offsets stay.
 */
export function webannoTsv(exported: ExportedArticle): string {
  const marks = marksOf(exported);
  const sentences = unitsOf(exported.article, marks.map(({ span }) => span));
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const placed = new Map(marks.map((mark): [Marked, Placed] => [mark, { units: unitsCovered(tokens, mark.span) }]));
  const stacks = stacksOf(placed);
  number(placed, stacks);
  const row = (unit: Unit): string => {
    const cells = Object.keys(layers).flatMap((layer) => cellsOf(layer as Layer, stacks.get(unit.id) ?? [], placed));
    return `${[unit.id, `${unit.start}-${unit.end}`, exported.article.text.slice(unit.start, unit.end), ...cells].join('\t')}\t\n`;
  };
  const header = Object.values(layers).map(({ name, columns }) => `#T_SP=${[name, ...columns].join('|')}\n`);
  const body = sentences.map(({ start, end, tokens: own }) => {
    const lines = exported.article.text.slice(start, end).split('\n').map((line) => `#Text=${escapeText(line)}\n`);
    return ['\n', ...lines, ...own.flatMap((token) => [token, ...token.parts].map(row))].join('');
  });
  return ['#FORMAT=WebAnno TSV 3.2\n', ...header, '\n', ...body].join('');
}

function marksOf(exported: ExportedArticle): Marked[] {
  const { mentions, quotes } = exported.annotations;
  const entity = (span: Span, entry: string | null, value: string): Marked => {
    const linked = linkedEntry({ entry }, exported);
    return { layer: 'entity', span, features: [linked ? entryIri(linked, exported) : null, value] };
  };
  const marks = mentions.map((mention) => entity(mention, mention.entry, mention.kind));
  const entities = new Map(marks.map((mark) => [placeKey(mark.span), mark]));
  const entityOf = (speaker: Speaker): Marked => {
    const known = entities.get(placeKey(speaker)) ?? entity(speaker, speaker.entry, 'speaker');
    if (!entities.has(placeKey(speaker))) marks.push(known);
    entities.set(placeKey(speaker), known);
    return known;
  };
  quotes.forEach(({ kind, segments, cue, speakers }, i) => {
    const utterance = String(i + 1);
    const speaking = speakers.map(entityOf);
    marks.push(...segments.map((span): Marked => ({ layer: 'quote', span, features: [kind, utterance], speakers: speaking })));
    if (cue) marks.push({ layer: 'cue', span: cue, features: [utterance] });
  });
  return marks.sort((a, b) => bySpan(a.span, b.span));
}

const placeKey = ({ start, end }: Span): string => `${start}-${end}`;

/** The marks on each unit. */
function stacksOf(placed: ReadonlyMap<Marked, Placed>): Map<string, Marked[]> {
  const stacks = new Map<string, Marked[]>();
  for (const [mark, { units }] of placed) for (const { id } of units) stacks.set(id, [...(stacks.get(id) ?? []), mark]);
  return stacks;
}

/** A number tells which rows are one annotation: for what lies on several units, and for what shares a unit with another of its layer. */
function number(placed: ReadonlyMap<Marked, Placed>, stacks: ReadonlyMap<string, readonly Marked[]>): void {
  let last = 0;
  for (const [mark, place] of placed) {
    const isStacked = place.units.some(({ id }) => stacks.get(id)!.some((other) => other !== mark && other.layer === mark.layer));
    if (place.units.length > 1 || isStacked) place.number = ++last;
  }
}

/** The columns of a layer in the row of a unit, those marks stacked that lie on it. */
function cellsOf(layer: Layer, stack: readonly Marked[], placed: ReadonlyMap<Marked, Placed>): string[] {
  const own = stack.filter((mark) => mark.layer === layer);
  const suffix = (mark: Marked): string => (placed.get(mark)!.number === undefined ? '' : `[${placed.get(mark)!.number}]`);
  const perMark = own.map((mark) => {
    const features = mark.features.map((feature) => (feature === null || feature === '' ? '*' : escapeValue(feature)) + suffix(mark));
    if (!mark.speakers) return features;
    const targets = mark.speakers.flatMap((target) => (placed.get(target)!.units[0] ? `${placed.get(target)!.units[0]!.id}${suffix(target)}` : []));
    return [...features, (targets.length > 0 ? targets.map(() => 'speaker').join(';') : '_') + suffix(mark), targets.length > 0 ? targets.join(';') : '*'];
  });
  return layers[layer].columns.map((_, column) => (own.length > 0 ? perMark.map((cells) => cells[column]!).join('|') : '_'));
}

const escapeValue = (value: string): string => value.replace(/->|[\\[\]|_;*]/g, '\\$&').replace(/\t/g, '\\t').replace(/\n/g, '\\n');

const letters: Readonly<Record<string, string>> = { '\t': 't', '\f': 'f', '\r': 'r', '\b': 'b' };

/** As DKPro Core's writer does: those with a letter by it, other control characters and the backslash by themselves. */
// eslint-disable-next-line no-control-regex -- these are what is escaped
const escapeText = (line: string): string => line.replace(/[\\\x00-\x09\x0c-\x1f]/g, (found) => `\\${letters[found] ?? found}`);
