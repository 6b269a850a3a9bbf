import * as vscode from 'vscode';
import type { Entry } from '../../../glossary/types';
import { rangeOf } from '../../rangeIn';
import type { WorkspaceArticles } from '../../workspaceArticles';
import { placesOf } from '../navigation/mentionPlaces';
import { glossarySelector, type GlossaryDocuments } from './glossaryDocuments';

/** Above an entry that articles of the workspace mention: how often, and the way there. */
class EntryLens extends vscode.CodeLens {
  readonly entry: Entry;

  constructor(range: vscode.Range, entry: Entry) {
    super(range);
    this.entry = entry;
  }
}

/** "12 mentions in 4 articles" above the entries of an open glossary. Above those that no article mentions stands nothing. */
export function registerMentionLenses(documents: GlossaryDocuments, workspace: WorkspaceArticles): vscode.Disposable {
  const provider: vscode.CodeLensProvider<EntryLens> = {
    onDidChangeCodeLenses: workspace.onDidChange,
    async provideCodeLenses(document, token) {
      if (!documents.glossaries.isGlossary(document)) return [];
      workspace.start();
      // Numbers that grow while the articles are being read would only make the lines jump.
      if (workspace.progress) return [];
      const { glossary } = await documents.glossaries.indexFor(document.uri);
      if (token.isCancellationRequested) return [];
      const file = document.uri.toString();
      const entries = [...glossary.officials, ...glossary.agreements, ...glossary.others].filter(({ source }) => source?.file === file);
      return entries.filter((entry) => workspace.index.mentionsOf(entry).length > 0).map((entry) => new EntryLens(rangeOf(document, entry.source!.range), entry));
    },
    resolveCodeLens(lens) {
      const articles = workspace.index.mentionsOf(lens.entry);
      const count = articles.reduce((sum, { mentions }) => sum + mentions.length, 0);
      const { file } = lens.entry.source!;
      lens.command = { command: 'editor.action.showReferences', title: title(count, articles.length), arguments: [vscode.Uri.parse(file), lens.range.start, placesOf(workspace, [lens.entry])] };
      return lens;
    },
  };
  return vscode.languages.registerCodeLensProvider(glossarySelector, provider);
}

function title(mentions: number, articles: number): string {
  if (articles > 1) return vscode.l10n.t('{0} mentions in {1} articles', mentions, articles);
  return mentions > 1 ? vscode.l10n.t('{0} mentions in one article', mentions) : vscode.l10n.t('1 mention in one article');
}
