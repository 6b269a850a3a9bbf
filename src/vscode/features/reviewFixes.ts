import * as vscode from 'vscode';
import { replacementWords } from '../../present/findingWords';
import type { Finding } from '../../review/finding';
import { overlaps } from '../../text/span';
import { articleSelector } from '../articleDocuments';
import type { Articles } from '../articles';
import { reviewLevels } from '../reviewLevels';
import { words } from '../words';
import { diagnosticSource, rangeIn } from './diagnosticPlaces';

/** Quick fixes that replace words of the article: what a finding offers is done only on the writer's word, as one edit. */
export function registerReviewFixes(articles: Articles, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    articleSelector,
    {
      async provideCodeActions(document, range, context, token) {
        try {
          const annotated = await articles.of(document);
          if (!annotated || token.isCancellationRequested) return [];
          const levelOf = reviewLevels(document.uri);
          const wanted = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) + 1 };
          const here = annotated.findings().filter((finding) => overlaps({ ...finding, end: finding.end + 1 }, wanted) && levelOf(finding.code) !== 'off');
          const rangeOf = rangeIn(annotated.article.text);
          return here.flatMap((finding) => fix(document.uri, finding, rangeOf(finding), context.diagnostics));
        } catch (error) {
          log.error('the quick fixes failed', error instanceof Error ? error : String(error));
          return [];
        }
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function fix(uri: vscode.Uri, finding: Finding, range: vscode.Range, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  const title = replacementWords(finding, words);
  if (title === undefined || finding.replacement === undefined) return [];
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(uri, range, finding.replacement);
  action.diagnostics = diagnostics.filter(({ source, code, range: marked }) => source === diagnosticSource && code === finding.code && marked.isEqual(range));
  return [action];
}
