import * as vscode from 'vscode';
import { entryCard } from '../../../present/hoverCard';
import { inlayHints } from '../../../present/inlayHints';
import { articleSelector } from '../../articleDocuments';
import type { Articles } from '../../articles';
import type { Pause } from '../../pause';
import { affects, setting } from '../../settings';
import { today } from '../../today';
import { words } from '../../words';

const enabled = 'inlayHints.enabled';

/** After “the agreement”, which one; after a quotation without a speaker beside it, who says it. Off until they are switched on. */
export function registerInlayHints(articles: Articles, pause: Pause): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    async provideInlayHints(document, range, token) {
      if (pause.isOn || !setting(enabled, false, document.uri)) return [];
      const annotated = await articles.of(document);
      if (!annotated || token.isCancellationRequested) return [];
      const { glossary, annotations } = annotated;
      const dates = { today: today(), ...(annotations.date && { article: annotations.date }) };
      return inlayHints(annotated, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }).map(({ at, label, entry: id }) => {
        const hint = new vscode.InlayHint(document.positionAt(at), label);
        const entry = id === undefined ? undefined : glossary.entry(id);
        hint.paddingLeft = true;
        if (entry) hint.tooltip = new vscode.MarkdownString(entryCard(entry, glossary, dates, words).join('\n\n'));
        return hint;
      });
    },
  };
  const toggle = async (): Promise<void> => {
    await vscode.workspace.getConfiguration('policyAnnotator').update(enabled, !setting(enabled, false), vscode.ConfigurationTarget.Global);
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider(articleSelector, provider),
    vscode.commands.registerCommand('policyAnnotator.toggleInlayHints', toggle),
    articles.onDidChange(() => changed.fire()),
    pause.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (affects(event, enabled)) changed.fire();
    }),
  );
}
