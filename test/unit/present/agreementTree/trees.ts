import { buildTree, type Scope } from '../../../../src/present/agreementTree/buildTree';
import { childrenOf, type AgreementTree, type AgreementTreeNode } from '../../../../src/present/agreementTree/nodes';
import { english } from '../../../../src/present/words';
import { summarize, type ArticleSummary } from '../../../../src/workspace/articleSummary';
import { read } from '../reading';

const glossary = `
agreements:
  - { id: ost, title: Treaty on Principles Governing the Exploration of Outer Space, short: Outer Space Treaty, type: treaty }
  - { id: moon, title: Moon Agreement, type: agreement, aliases: [Lunar Pact] }
`;

export const summary = (text: string, uri = 'file:///desk/news/a.article', yaml = glossary): ArticleSummary => summarize(uri, read(text, yaml));

/** The tree of some articles, by the names of their files; of one text when it is a text. */
export function tree(of: string | Readonly<Record<string, string>>): AgreementTree {
  const [articles, scope]: [ArticleSummary[], Scope] = typeof of === 'string' ? [[summary(of)], 'article'] : [Object.entries(of).map(([name, text]) => summary(text, `file:///desk/${name}`)), 'workspace'];
  return buildTree(articles, scope, english, (uri) => uri.replace('file:///desk/', ''));
}

/** The tree as lines, a level an indent: references with their line, and bars around them in their context. */
export function shown(nodes: readonly AgreementTreeNode[], indent = ''): string[] {
  return nodes.flatMap((node) => [indent + lineOf(node), ...shown(childrenOf(node), `${indent}  `)]);
}

function lineOf(node: AgreementTreeNode): string {
  if (node.kind === 'article') return node.path;
  if (node.kind !== 'reference') return node.label;
  return `${node.line}: ${node.before}|${node.words}|${node.after}`;
}
