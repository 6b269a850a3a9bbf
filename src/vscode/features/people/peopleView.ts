import * as vscode from 'vscode';
import { buildPeople } from '../../../present/peopleTree/buildPeople';
import { placeAt, type PeopleTree, type PeopleTreeNode } from '../../../present/peopleTree/nodes';
import { summarize } from '../../../workspace/articleSummary';
import { articleInView, onDidChangeArticleInView } from '../../articleInView';
import type { Articles } from '../../articles';
import { today } from '../../today';
import { upToDate, type View } from '../../upToDate';
import { words } from '../../words';
import { TreeProvider } from '../treeProvider';
import { peopleShape } from './peopleItems';

export interface PeopleView extends View {
  /** The tree as it stands in the sidebar. */
  tree(): PeopleTree;
  /** Selects what stands at an offset of the article in view. Answers whether anything does. */
  reveal(offset: number): Promise<boolean>;
}

/** The sidebar tree of the article in view: who is mentioned, and who says what. */
export function registerPeopleView(articles: Articles, log: vscode.LogOutputChannel): PeopleView {
  const provider = new TreeProvider<PeopleTreeNode>(peopleShape, undefined);
  const treeView = vscode.window.createTreeView('policyAnnotator.people', { treeDataProvider: provider, showCollapseAll: true });
  let tree: PeopleTree = [];

  const view = upToDate('the view of people', log, async () => {
    const document = articleInView();
    const annotated = document && (await articles.of(document));
    tree = annotated ? buildPeople(summarize(document.uri.toString(), annotated), today(), words) : [];
    provider.show(tree, undefined);
  });

  view.request();
  const subscription = vscode.Disposable.from(treeView, provider, articles.onDidChange(view.request), onDidChangeArticleInView(view.request));
  const reveal = async (offset: number): Promise<boolean> => {
    const found = placeAt(tree, offset);
    if (found) await treeView.reveal(found, { select: true, focus: true, expand: true });
    return found !== undefined;
  };
  return { tree: () => tree, reveal, settled: view.settled, dispose: () => subscription.dispose() };
}
