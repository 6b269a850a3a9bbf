import * as vscode from 'vscode';
import type { Severity } from '../../glossary/problem';
import { Lines } from '../../text/lines';
import type { Span } from '../../text/span';

/** Who says it, in the list of problems. */
export const diagnosticSource = 'Policy Annotator';

export const diagnosticSeverities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** The ranges of spans in a text that need not be open in an editor. */
export function rangeIn(text: string): (span: Span) => vscode.Range {
  const lines = new Lines(text);
  const position = (offset: number): vscode.Position => new vscode.Position(lines.lineOf(offset) - 1, lines.columnOf(offset) - 1);
  return ({ start, end }) => new vscode.Range(position(start), position(end));
}

interface Problem extends Span {
  readonly code: string;
  readonly severity: Severity;
}

/** Problems in a text that need not be open in an editor: no document is opened for them. */
export function diagnosticsOf<P extends Problem>(text: string, problems: readonly P[], message: (problem: P) => string): vscode.Diagnostic[] {
  if (problems.length === 0) return [];
  const rangeOf = rangeIn(text);
  return problems.map((problem) => {
    const item = new vscode.Diagnostic(rangeOf(problem), message(problem), diagnosticSeverities[problem.severity]);
    item.source = diagnosticSource;
    item.code = problem.code;
    return item;
  });
}
