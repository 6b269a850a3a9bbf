import * as vscode from 'vscode';
import { foldsOf } from '../../../glossary/authoring/folds';
import { outlineOf, type OutlineNode } from '../../../glossary/authoring/outline';
import { rangeOf } from '../../rangeIn';
import { inTimeSlices } from '../../timeSlices';
import { glossarySelector, type GlossaryDocuments } from './glossaryDocuments';

const kinds: Readonly<Record<OutlineNode['kind'], vscode.SymbolKind>> = {
  section: vscode.SymbolKind.Namespace,
  official: vscode.SymbolKind.Class,
  role: vscode.SymbolKind.Field,
  agreement: vscode.SymbolKind.Interface,
  organization: vscode.SymbolKind.Module,
  program: vscode.SymbolKind.Package,
  place: vscode.SymbolKind.Object,
};

/** Sections, entries and roles in the outline, and what can be folded. */
export function registerGlossaryOutline(documents: GlossaryDocuments): vscode.Disposable {
  const symbols: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document, token) {
      if (!documents.glossaries.isGlossary(document)) return undefined;
      const { version } = document;
      const nodes = await inTimeSlices(outlineOf(document.getText()));
      return token.isCancellationRequested || document.version !== version ? undefined : nodes.map((node) => symbol(document, node));
    },
  };
  const folds: vscode.FoldingRangeProvider = {
    async provideFoldingRanges(document, _context, token) {
      if (!documents.glossaries.isGlossary(document)) return undefined;
      const { version } = document;
      const found = await inTimeSlices(foldsOf(document.getText()));
      if (token.isCancellationRequested || document.version !== version) return undefined;
      return found.map(({ kind, start, end }) => new vscode.FoldingRange(document.positionAt(start).line, document.positionAt(end).line, kind === 'comment' ? vscode.FoldingRangeKind.Comment : undefined));
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(glossarySelector, symbols, { label: 'Policy Annotator' }),
    vscode.languages.registerFoldingRangeProvider(glossarySelector, folds),
  );
}

function symbol(document: vscode.TextDocument, { kind, name, detail, range, nameRange, children }: OutlineNode): vscode.DocumentSymbol {
  const made = new vscode.DocumentSymbol(name, detail, kinds[kind], rangeOf(document, range), rangeOf(document, nameRange));
  made.children = children.map((child) => symbol(document, child));
  return made;
}
