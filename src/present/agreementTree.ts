import type { Annotations, Mention, MentionForm, MentionStatus } from '../annotate/types';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import type { Agreement } from '../glossary/types';
import { contextOf } from '../text/context';
import { Lines } from '../text/lines';
import { oneLine } from '../text/plainText';
import type { Span } from '../text/span';
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

/** An agreement with its references: one of the glossary, one that it does not hold, or one of several that it may be. */
export interface AgreementNode {
  readonly kind: 'agreement' | 'unknown' | 'ambiguous';
  readonly id: string;
  readonly label: string;
  /** The formal title where the label is a shorter name; the candidates of an ambiguous one. */
  readonly detail?: string;
  readonly references: readonly ReferenceNode[];
}

/** What the glossary does not settle, kept apart from what it does. */
export interface AgreementGroup {
  readonly kind: 'group';
  readonly of: 'unknown' | 'ambiguous';
  readonly id: string;
  readonly label: string;
  readonly agreements: readonly AgreementNode[];
}

export type AgreementTreeNode = AgreementGroup | AgreementNode | ReferenceNode;
export type AgreementTree = readonly (AgreementGroup | AgreementNode)[];

/** The agreements of one article in order of appearance, then those that the glossary does not hold, then the ambiguous ones. */
export function agreementTree(text: string, annotations: Annotations, glossary: GlossaryIndex, words: Words): AgreementTree {
  const lines = new Lines(text);
  const byKey = new Map<string, Mention[]>();
  for (const mention of annotations.mentions) {
    if (mention.kind !== 'agreement') continue;
    const key = `${mention.status}:${mention.entry ?? mention.chain ?? mention.candidates.join('|')}`;
    const known = byKey.get(key);
    if (known) known.push(mention);
    else byKey.set(key, [mention]);
  }
  const nodesOf = (status: MentionStatus): AgreementNode[] =>
    [...byKey].filter(([, [first]]) => first?.status === status).map(([id, mentions]) => ({
      id,
      references: mentions.map((mention, n): ReferenceNode => reference(`${id}#${n}`, mention, text, lines)),
      ...heading(mentions[0]!, glossary, words),
    }));
  const group = (of: 'unknown' | 'ambiguous', label: string): AgreementGroup[] => {
    const agreements = nodesOf(of);
    return agreements.length > 0 ? [{ kind: 'group', of, id: of, label, agreements }] : [];
  };
  return [...nodesOf('linked'), ...group('unknown', words('Not in the glossary')), ...group('ambiguous', words('Ambiguous'))];
}

/** The nodes right below a node. */
export function childrenOf(node: AgreementTreeNode): readonly AgreementTreeNode[] {
  return node.kind === 'group' ? node.agreements : node.kind === 'reference' ? [] : node.references;
}

/** How many references stand below a node; a reference counts as one. */
export const countOf = (node: AgreementTreeNode): number => (node.kind === 'reference' ? 1 : childrenOf(node).reduce((sum, child) => sum + countOf(child), 0));

function heading(mention: Mention, glossary: GlossaryIndex, words: Words): Pick<AgreementNode, 'kind' | 'label' | 'detail'> {
  const entry = mention.entry === null ? undefined : glossary.entry(mention.entry);
  if (entry?.kind === 'agreement') return { kind: 'agreement', label: oneLine(entry.short ?? entry.title), ...(entry.short && { detail: oneLine(entry.title) }) };
  const label = `“${oneLine(mention.text)}”`;
  if (mention.status !== 'ambiguous') return { kind: 'unknown', label };
  const candidates = mention.candidates.map((id) => glossary.entry(id)).filter((e): e is Agreement => e?.kind === 'agreement');
  return { kind: 'ambiguous', label, detail: words('one of: {0}', candidates.map((e) => oneLine(e.short ?? e.title)).join(' / ')) };
}

function reference(id: string, { start, end, form }: Mention, text: string, lines: Lines): ReferenceNode {
  return { kind: 'reference', id, span: { start, end }, form, line: lines.lineOf(start), ...contextOf(text, { start, end }) };
}
