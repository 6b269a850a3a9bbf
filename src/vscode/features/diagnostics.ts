import * as vscode from 'vscode';
import { mergeGlossaries, problemsInScope } from '../../glossary/mergeGlossaries';
import type { Severity } from '../../glossary/problem';
import { articleProblemWords } from '../../present/articleProblemWords';
import { glossaryProblemWords } from '../../present/glossaryProblemWords';
import type { ArticleAnnotations } from '../articleAnnotations';
import type { GlossaryFiles } from '../glossaryFiles';
import { words } from '../words';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** What is wrong with the glossary files, and what an article's own text leaves open, each at its place. */
export function registerDiagnostics(articles: ArticleAnnotations, glossaries: GlossaryFiles): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('policy-annotator');
  let turn = 0;
  const update = async (): Promise<void> => {
    const mine = ++turn;
    const found: [vscode.Uri, vscode.Diagnostic[]][] = [];
    for (const document of vscode.workspace.textDocuments.filter((d) => !d.isClosed)) {
      const annotated = await articles.of(document);
      if (annotated) found.push([document.uri, annotated.annotations.problems.map((p) => diagnostic(document, p, p.severity, articleProblemWords(p, words), p.code))]);
    }
    for (const { uri, result } of await glossaries.all()) {
      const document = await vscode.workspace.openTextDocument(uri);
      const scope = mergeGlossaries((await glossaries.filesFor(uri)).map((file) => file.serving)).glossary;
      found.push([uri, problemsInScope(result.problems, scope).map((p) => diagnostic(document, p, p.severity, glossaryProblemWords(p, words), p.code))]);
    }
    if (mine !== turn) return;
    collection.clear();
    collection.set(found);
  };
  const updateSafely = (): void => void update().catch(() => collection.clear());
  updateSafely();
  return vscode.Disposable.from(collection, articles.onDidChange(updateSafely));
}

function diagnostic(document: vscode.TextDocument, span: { readonly start: number; readonly end: number }, severity: Severity, message: string, code: string): vscode.Diagnostic {
  const item = new vscode.Diagnostic(new vscode.Range(document.positionAt(span.start), document.positionAt(span.end)), message, severities[severity]);
  item.source = 'Policy Annotator';
  item.code = code;
  return item;
}
