import * as vscode from 'vscode';
import type { GlossaryProblem } from '../../glossary/problem';
import { glossaryProblemWords } from '../../present/glossaryProblemWords';
import { namingProblemWords } from '../../present/namingProblemWords';
import type { Articles } from '../articles';
import type { GlossaryFiles } from '../glossaryFiles';
import type { Pause } from '../pause';
import { affects } from '../settings';
import { upToDate, type View } from '../upToDate';
import { words } from '../words';
import { findingDiagnostics } from './findingDiagnostics';
import { diagnosticsOf } from './diagnosticPlaces';

/** What is wrong with the glossary files, and what an article's own text leaves open, each at its place. */
export function registerDiagnostics(articles: Articles, glossaries: GlossaryFiles, pause: Pause, log: vscode.LogOutputChannel): View {
  const collection = vscode.languages.createDiagnosticCollection('policy-annotator');
  /** Of large glossaries the diagnostics are many: they are made when the problems have changed. */
  const shown = new Map<string, readonly GlossaryProblem[]>();

  const view = upToDate('checking', log, async () => {
    const found = new Map<string, vscode.Diagnostic[]>();
    for (const document of vscode.workspace.textDocuments) {
      if (glossaries.isGlossary(document)) await glossaries.storeFor(document.uri);
      // The old side of a comparison can't be mended.
      const annotated = pause.isOn || vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false ? undefined : await articles.of(document);
      if (!annotated) continue;
      const { text } = annotated.article;
      const naming = diagnosticsOf(text, await articles.namingProblems(document), (p) => namingProblemWords(p, words));
      found.set(document.uri.toString(), [...naming, ...findingDiagnostics(document.uri, annotated, glossaries.known)]);
    }
    const store = glossaries.known;
    for (const uri of store.files()) {
      const problems = await glossaries.problemsOf(uri);
      if (shown.get(uri) === problems) continue;
      shown.set(uri, problems);
      found.set(uri, diagnosticsOf(store.textOf(uri), problems, (p) => glossaryProblemWords(p, words)));
    }
    const gone: vscode.Uri[] = [];
    collection.forEach((uri) => {
      if (!found.has(uri.toString()) && !store.has(uri.toString())) gone.push(uri);
    });
    for (const uri of shown.keys()) if (!store.has(uri)) shown.delete(uri);
    for (const uri of gone) collection.delete(uri);
    for (const [uri, items] of found) collection.set(vscode.Uri.parse(uri), items);
  });

  view.request();
  const subscription = vscode.Disposable.from(
    collection,
    articles.onDidChange(view.request),
    pause.onDidChange(view.request),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (affects(event, 'review.rules')) view.request();
    }),
  );
  return { settled: view.settled, dispose: () => subscription.dispose() };
}
