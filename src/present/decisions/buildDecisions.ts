import { groupBy } from '../../text/groupBy';
import { oneLine } from '../../text/plainText';
import type { Span } from '../../text/span';
import type { ArticleSummary, PlacedMention, PlacedQuote } from '../../workspace/articleSummary';
import type { Note } from '../../workspace/sidecar/decision';
import { shownName } from '../shownName';
import type { Words } from '../words';
import type { DecisionGroup, DecisionGroupKind, DecisionNode, DecisionTree } from './nodes';

/** Something that a check found in the article, in words. */
export interface CheckedPlace extends Span {
  readonly code: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly message: string;
}

/** A decision that was taken and has no place any more, with about where it stood. */
export interface OrphanedDecision extends Span {
  readonly id: string;
  /** From 1. */
  readonly line: number;
  /** Its words, and those that stood around them. */
  readonly text: string;
  readonly context: string;
}

/** A thread of notes that is not resolved. */
export interface OpenNote extends Span {
  readonly id: string;
  /** From 1. */
  readonly line: number;
  /** The words on which it stands. */
  readonly text: string;
  readonly notes: readonly Note[];
}

/** All that waits for a decision in an article: decisions that have lost their place, what is ambiguous and what the glossary does not hold, once each, quotes of nobody, what checks found, and notes that are open. */
export function buildDecisions(article: ArticleSummary, checked: readonly CheckedPlace[], orphans: readonly OrphanedDecision[], notes: readonly OpenNote[], words: Words): DecisionTree {
  const group = (id: DecisionGroupKind, label: string, items: readonly Omit<DecisionNode, 'kind' | 'id' | 'of' | 'uri'>[]): DecisionGroup[] =>
    items.length > 0 ? [{ kind: 'group', id, label, decisions: items.map((item, n) => ({ kind: 'decision', id: `${id}#${n}`, of: id, uri: article.uri, ...item })) }] : [];
  const ambiguous = article.mentions.filter(({ status }) => status === 'ambiguous');
  const unknown = article.mentions.filter(({ status }) => status === 'unknown');
  return [
    ...group('orphan', words('Lost their place'), orphans.map((lost) => ({ ...placed(lost), label: `“${oneLine(lost.text)}”`, detail: oneLine(lost.context), orphan: lost.id }))),
    ...group('ambiguous', words('Ambiguous'), once(ambiguous, words, ({ candidates }) => candidates.join('|'), (mention) => candidatesOf(mention, article))),
    ...group('unknown', words('Not in the glossary'), once(unknown, words, ({ kind, chain, text }) => chain ?? `${kind} ${text}`, () => '')),
    ...group('no-speaker', words('Quotes without a speaker'), article.quotes.filter(({ speakers }) => speakers.length === 0).map((quote) => ({ ...placed(quote), label: quote.beginning, detail: '' }))),
    ...group('to-check', words('To check'), checked.map((place) => ({ ...placed(place), label: oneLine(place.text), detail: place.message }))),
    ...group('note', words('Open notes'), notes.map((note) => ({ ...placed(note), label: `“${oneLine(note.text)}”`, detail: note.notes.map(({ text }) => oneLine(text)).join(' ↵ '), note: note.id }))),
  ];
}

const placed = ({ start, end, line }: PlacedMention | PlacedQuote | CheckedPlace | OrphanedDecision | OpenNote): Pick<DecisionNode, 'span' | 'line'> => ({ span: { start, end }, line });

/** A decision on all mentions that go together, at the first of them. */
function once(mentions: readonly PlacedMention[], words: Words, keyOf: (mention: PlacedMention) => string, detailOf: (mention: PlacedMention) => string): Pick<DecisionNode, 'span' | 'line' | 'label' | 'detail'>[] {
  return [...groupBy(mentions, keyOf).values()].map((together) => {
    const first = together[0]!;
    const count = together.length > 1 ? words('{0} mentions', together.length) : '';
    return { ...placed(first), label: `“${oneLine(first.text)}”`, detail: [detailOf(first), count].filter(Boolean).join(' · ') };
  });
}

function candidatesOf({ candidates }: PlacedMention, { glossary }: ArticleSummary): string {
  const entries = candidates.map((id) => glossary.entry(id)).filter((entry) => entry !== undefined);
  return entries.map((entry) => oneLine(shownName(entry))).join(' / ');
}
