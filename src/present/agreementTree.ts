import type { Annotations, Mention, MentionForm } from '../annotate/types';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import type { Agreement } from '../glossary/types';
import type { Span } from '../text/span';
import { Lines } from './lines';
import type { Words } from './words';

/** One reference in the tree: where it stands, and a few words around it in which it is marked. */
export interface ReferenceNode {
  readonly kind: 'reference';
  /** The same for the same reference as long as those before it stand. */
  readonly id: string;
  readonly span: Span;
  readonly form: MentionForm;
  /** From 1. */
  readonly line: number;
  readonly context: string;
  /** The reference within `context`. */
  readonly highlight: Span;
}

/** An agreement, or a group of references that have none. */
export interface AgreementNode {
  readonly kind: 'agreement' | 'unknown' | 'ambiguous';
  readonly id: string;
  readonly label: string;
  /** The formal title where the label is a shorter name. */
  readonly detail?: string;
  readonly references: readonly ReferenceNode[];
}

export type AgreementTreeNode = AgreementNode | ReferenceNode;

const before = 16;
const after = 48;

/** The agreements of one article in order of appearance: the glossary's, then those it does not hold, then the ambiguous ones. */
export function agreementTree(text: string, annotations: Annotations, glossary: GlossaryIndex, words: Words): AgreementNode[] {
  const lines = new Lines(text);
  const groups = new Map<string, Mention[]>();
  for (const mention of annotations.mentions) {
    if (mention.kind !== 'agreement') continue;
    const key = `${mention.status}:${mention.entry ?? mention.chain ?? mention.candidates.join('|')}`;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  const nodes = [...groups].map(([id, mentions]): AgreementNode => {
    const references = mentions.map((mention, n) => reference(`${id}#${n}`, mention, text, lines));
    return { id, references, ...heading(mentions[0]!, glossary, words) };
  });
  const rank = { agreement: 0, unknown: 1, ambiguous: 2 };
  return nodes.sort((a, b) => rank[a.kind] - rank[b.kind]);
}

function heading(mention: Mention, glossary: GlossaryIndex, words: Words): Pick<AgreementNode, 'kind' | 'label' | 'detail'> {
  const entry = mention.entry ? glossary.entry(mention.entry) : undefined;
  if (entry?.kind === 'agreement') return { kind: 'agreement', label: entry.short ?? entry.title, ...(entry.short && { detail: entry.title }) };
  const label = `“${mention.text.replace(/\s+/g, ' ')}”`;
  if (mention.status !== 'ambiguous') return { kind: 'unknown', label };
  const names = mention.candidates.map((id) => glossary.entry(id)).filter((e): e is Agreement => e?.kind === 'agreement');
  return { kind: 'ambiguous', label, detail: words('one of: {0}', names.map((e) => e.short ?? e.title).join(' / ')) };
}

function reference(id: string, mention: Mention, text: string, lines: Lines): ReferenceNode {
  const line = lines.lineOf(mention.start);
  const from = startOfWords(text, Math.max(mention.start - before, mention.start - lines.columnOf(mention.start) + 1), mention.start);
  const lead = text.slice(from, mention.start).replace(/\s+/g, ' ');
  const name = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  const tail = text.slice(mention.end, mention.end + after).split(/[\r\n]/, 1)[0]!.replace(/[\ud800-\udbff]$/, '');
  return { kind: 'reference', id, span: { start: mention.start, end: mention.end }, form: mention.form, line, context: lead + name + tail, highlight: { start: lead.length, end: lead.length + name.length } };
}

/** Context begins with a whole word. */
function startOfWords(text: string, from: number, mention: number): number {
  if (from === 0 || /\s/.test(text[from - 1]!)) return from;
  const space = text.slice(from, mention).search(/\s/);
  return space < 0 ? mention : from + space + 1;
}
