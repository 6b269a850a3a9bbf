import { fold } from '../../text/fold';
import { countOf, type AgreementGroup, type AgreementNode, type AgreementTree, type ArticleNode, type ReferenceNode } from './nodes';

export const orders = ['appearance', 'name', 'count'] as const;

/** By first reference, by name, or the one with most references first. */
export type Order = (typeof orders)[number];

/** The agreements in another order, in the groups as well. */
export function orderTree(tree: AgreementTree, order: Order): AgreementTree {
  if (order === 'appearance') return tree;
  const compare = order === 'name' ? byName : byCount;
  const agreements = (nodes: readonly AgreementNode[]): AgreementNode[] => nodes.toSorted(compare);
  const groups = tree.filter((node) => node.kind === 'group').map((group) => ({ ...group, agreements: agreements(group.agreements) }));
  return [...agreements(tree.filter((node) => node.kind !== 'group')), ...groups];
}

// Names of all languages mingle: one order for every editor, whatever the language of the machine.
const collator = new Intl.Collator('en', { numeric: true });
const byName = (a: AgreementNode, b: AgreementNode): number => collator.compare(nameOf(a), nameOf(b));
const byCount = (a: AgreementNode, b: AgreementNode): number => countOf(b) - countOf(a) || byName(a, b);
const nameOf = ({ label }: AgreementNode): string => label.replace(/^“/, '');

/**
 * The part of a tree in which all words of a query are found, in any case and as parts of words: agreements by their names, with
 * all their references; else the articles by the path of the file and the references by their context.
 */
export function filterTree(tree: AgreementTree, query: string): AgreementTree {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return tree;
  const matches = (...texts: readonly string[]): boolean => {
    const text = fold(texts.join('\n'));
    return wanted.every((word) => text.includes(word));
  };
  const reference = (node: ReferenceNode): boolean => matches(node.before + node.words + node.after);
  const article = (node: ArticleNode): ArticleNode[] => {
    if (matches(node.path)) return [node];
    const references = node.references.filter(reference);
    return references.length > 0 ? [{ ...node, references }] : [];
  };
  const agreement = (node: AgreementNode): AgreementNode[] => {
    if (matches(node.label, node.detail ?? '', ...node.aliases)) return [node];
    const children = node.children.flatMap((child): (ArticleNode | ReferenceNode)[] => (child.kind === 'article' ? article(child) : reference(child) ? [child] : []));
    return children.length > 0 ? [{ ...node, children: children as AgreementNode['children'] }] : [];
  };
  return tree.flatMap((node): (AgreementGroup | AgreementNode)[] => {
    if (node.kind !== 'group') return agreement(node);
    const agreements = node.agreements.flatMap(agreement);
    return agreements.length > 0 ? [{ ...node, agreements }] : [];
  });
}
