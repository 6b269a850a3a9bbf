import * as vscode from 'vscode';
import { Articles } from './articles';
import { registerCommands } from './commands';
import { registerAgreementsView } from './features/agreements/agreementsView';
import { registerDiagnostics } from './features/diagnostics';
import { registerHighlights } from './features/highlights';
import { registerHovers } from './features/hovers';
import { GlossaryFiles } from './glossaryFiles';
import type { TestApi } from './testApi';
import { WorkspaceArticles } from './workspaceArticles';

/**
 * One entry for the desktop, remote and web hosts: nothing here needs more than the `vscode` module.
 * Nothing is read before a document asks for it.
 */
export function activate(context: vscode.ExtensionContext): TestApi {
  const log = vscode.window.createOutputChannel('Policy Annotator', { log: true });
  const glossaries = new GlossaryFiles(log);
  const articles = new Articles(glossaries, log);
  const workspace = new WorkspaceArticles(articles, glossaries, log);
  const highlights = registerHighlights(articles, log);
  const agreements = registerAgreementsView(articles, workspace, context.workspaceState, log);
  const diagnostics = registerDiagnostics(articles, glossaries, log);
  context.subscriptions.push(log, glossaries, articles, workspace, highlights, agreements, diagnostics, registerHovers(articles, log), registerCommands(context, log));
  return {
    annotationsOf: (document) => articles.of(document),
    highlightsOf: (uri) => highlights.shown(uri),
    agreements: () => agreements.tree(),
    agreementsState: () => agreements.state(),
    settled: async () => {
      await articles.settled();
      await Promise.all([highlights, agreements, diagnostics].map((view) => view.settled()));
    },
  };
}
