import * as vscode from 'vscode';
import { foldsOf, outlineOf, type OutlineKind, type OutlineNode } from '../../../present/outline';
import { relatedSpans } from '../../../workspace/namedAt';
import { selectionSteps } from '../../../workspace/selectionSteps';
import { articleSelector } from '../../articleDocuments';
import type { Articles } from '../../articles';
import { rangeOf } from '../../rangeIn';
import { words } from '../../words';

const kinds: Readonly<Record<OutlineKind, vscode.SymbolKind>> = {
  'front-matter': vscode.SymbolKind.Module,
  headline: vscode.SymbolKind.Namespace,
  section: vscode.SymbolKind.String,
  quote: vscode.SymbolKind.Event,
  official: vscode.SymbolKind.Variable,
  agreement: vscode.SymbolKind.File,
};

/** An article's outline, what folds in it, what the selection grows by, and what belongs to the words at the cursor. */
export function registerArticleParts(articles: Articles): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(articleSelector, {
      async provideDocumentSymbols(document) {
        const annotated = await articles.of(document);
        return annotated && outlineOf(annotated, words).map((node) => symbolOf(document, node));
      },
    }, { label: 'Policy Annotator' }),
    vscode.languages.registerFoldingRangeProvider(articleSelector, {
      async provideFoldingRanges(document) {
        const annotated = await articles.of(document);
        return annotated && foldsOf(annotated.article, annotated.annotations).map((span) => new vscode.FoldingRange(document.positionAt(span.start).line, document.positionAt(span.end).line));
      },
    }),
    vscode.languages.registerSelectionRangeProvider(articleSelector, {
      async provideSelectionRanges(document, positions) {
        const annotated = await articles.of(document);
        return annotated && positions.map((position) => {
          const steps = selectionSteps(annotated.article, annotated.annotations, document.offsetAt(position)).map((span) => rangeOf(document, span));
          return steps.reduceRight<vscode.SelectionRange | undefined>((parent, range) => new vscode.SelectionRange(range, parent), undefined)!;
        });
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(articleSelector, {
      async provideDocumentHighlights(document, position) {
        const annotated = await articles.of(document);
        if (!annotated) return undefined;
        const spans = relatedSpans(annotated.annotations, document.offsetAt(position));
        // Nothing of ours: VS Code then marks the same word elsewhere, as in any text.
        return spans.length > 0 ? spans.map((span) => new vscode.DocumentHighlight(rangeOf(document, span))) : undefined;
      },
    }),
  );
}

function symbolOf(document: vscode.TextDocument, { kind, label, detail, span, nameSpan, children }: OutlineNode): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(label, detail, kinds[kind], rangeOf(document, span), rangeOf(document, nameSpan));
  symbol.children = children.map((child) => symbolOf(document, child));
  return symbol;
}
