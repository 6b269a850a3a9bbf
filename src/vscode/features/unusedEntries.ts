import * as vscode from 'vscode';
import { findingWords } from '../../present/findingWords';
import type { RuleLevel } from '../../review/rule';
import { findUnused } from '../../review/unusedEntry';
import type { GlossaryFiles } from '../glossaryFiles';
import { reviewLevels } from '../reviewLevels';
import { affects } from '../settings';
import { upToDate, type View } from '../upToDate';
import { words } from '../words';
import type { WorkspaceArticles } from '../workspaceArticles';
import { diagnosticSeverities, diagnosticSource, rangeIn } from './diagnosticPlaces';

/**
 * The entries of glossaries that no article of the workspace mentions, where a setting asks for them. Nothing is said before every
 * article is read: until then, any entry may be used.
 */
export function registerUnusedEntries(glossaries: GlossaryFiles, workspace: WorkspaceArticles, log: vscode.LogOutputChannel): View {
  const collection = vscode.languages.createDiagnosticCollection('policy-annotator-usage');
  const view = upToDate('looking for unused entries', log, async () => {
    const wanted = glossaries.known.files().flatMap((file) => {
      const level = reviewLevels(vscode.Uri.parse(file))('unused-entry');
      return level === 'off' ? [] : [{ file, level }];
    });
    if (wanted.length > 0) workspace.start();
    const isRead = wanted.length > 0 && workspace.progress === undefined && workspace.index.all().length > 0;
    const found = await Promise.all(isRead ? wanted.map(({ file, level }) => unusedIn(file, level, glossaries, workspace)) : []);
    collection.clear();
    collection.set(found);
  });
  const subscription = vscode.Disposable.from(
    collection,
    workspace.onDidChange(view.request),
    glossaries.onDidChange(view.request),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (affects(event, 'review.rules')) view.request();
    }),
  );
  return { settled: view.settled, dispose: () => subscription.dispose() };
}

async function unusedIn(file: string, level: Exclude<RuleLevel, 'off'>, glossaries: GlossaryFiles, workspace: WorkspaceArticles): Promise<[vscode.Uri, vscode.Diagnostic[]]> {
  const uri = vscode.Uri.parse(file);
  const { officials, agreements, others } = (await glossaries.indexFor(uri)).glossary;
  const own = [...officials, ...agreements, ...others].filter(({ source }) => source?.file === file);
  const rangeOf = rangeIn(glossaries.known.textOf(file));
  const unused = findUnused(own, (entry) => workspace.index.mentionsOf(entry).length > 0);
  const items = unused.map((finding) => {
    const item = new vscode.Diagnostic(rangeOf(finding), findingWords(finding, words), diagnosticSeverities[level]);
    item.source = diagnosticSource;
    item.code = finding.code;
    item.tags = [vscode.DiagnosticTag.Unnecessary];
    return item;
  });
  return [uri, items];
}
