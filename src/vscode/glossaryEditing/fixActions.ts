import * as vscode from 'vscode';
import { fixOf } from '../../glossary/edit/fixes';
import type { GlossaryProblem } from '../../glossary/problem';
import { fixWords } from '../../present/glossaryEditWords';
import { overlaps } from '../../text/span';
import { diagnosticSource, rangeIn } from '../features/diagnosticPlaces';
import { workspaceEdit } from '../glossaryEdits';
import type { GlossaryFiles } from '../glossaryFiles';
import { words } from '../words';

/** Quick fixes of what is wrong with a glossary. */
export function registerGlossaryFixes(glossaries: GlossaryFiles): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: 'yaml' },
    {
      async provideCodeActions(document, range, context, token) {
        if (!glossaries.isGlossary(document)) return undefined;
        const file = document.uri.toString();
        const problems = await glossaries.problemsOf(file);
        const text = document.getText();
        if (token.isCancellationRequested || glossaries.known.textOf(file) !== text) return undefined;
        const wanted = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) + 1 };
        const here = problems.filter((problem) => overlaps({ ...problem, end: problem.end + 1 }, wanted));
        if (here.length === 0) return undefined;
        const { glossary } = await glossaries.indexFor(document.uri);
        return here.flatMap((problem) => {
          const fix = fixOf(problem, { file, text, glossary });
          if (!fix) return [];
          const action = new vscode.CodeAction(fixWords(fix, words), vscode.CodeActionKind.QuickFix);
          action.edit = workspaceEdit(document, fix.edits);
          action.isPreferred = fix.code !== 'remove';
          action.diagnostics = shownFor(problem, rangeIn(text)(problem), context.diagnostics);
          return [action];
        });
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

const shownFor = ({ code }: GlossaryProblem, range: vscode.Range, diagnostics: readonly vscode.Diagnostic[]): vscode.Diagnostic[] => diagnostics.filter((shown) => shown.source === diagnosticSource && shown.code === code && shown.range.isEqual(range));
