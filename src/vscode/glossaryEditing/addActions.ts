import * as vscode from 'vscode';
import type { Span } from '../../text/span';
import { mentionAt } from '../../workspace/mentionAt';
import { cleanName, selectedAgreement, selectedOfficial } from '../../workspace/selectedName';
import { articleSelector } from '../articleDocuments';
import type { Articles } from '../articles';
import { longestName } from '../selectedPlace';

/** The light bulb in an article: on a name that the glossary does not hold, and, asked for, on whatever is selected. */
export function registerAddActions(articles: Articles): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    articleSelector,
    {
      async provideCodeActions(document, range, _context, token) {
        const annotated = await articles.of(document);
        if (!annotated || token.isCancellationRequested) return undefined;
        const selection = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        return selection.start === selection.end ? onMention(document, selection, annotated) : onSelection(document, selection);
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.Refactor] },
  );
}

type Annotated = NonNullable<Awaited<ReturnType<Articles['of']>>>;

function onMention(document: vscode.TextDocument, at: Span, { article, annotations }: Annotated): vscode.CodeAction[] {
  const mention = mentionAt(annotations, at.start);
  if (mention?.status !== 'unknown') return [];
  const isOfficial = mention.kind === 'official';
  const selected = (isOfficial ? selectedOfficial : selectedAgreement)(article.text, annotations, { start: mention.start, end: mention.end });
  if (!selected) return [];
  return [action(document, vscode.CodeActionKind.QuickFix, vscode.l10n.t('Add “{0}” to the Glossary', selected.name), isOfficial ? 'policyAnnotator.addOfficial' : 'policyAnnotator.addAgreement', mention)];
}

function onSelection(document: vscode.TextDocument, selection: Span): vscode.CodeAction[] {
  const name = cleanName(document.getText(new vscode.Range(document.positionAt(selection.start), document.positionAt(selection.end))));
  if (name === '' || name.length > longestName) return [];
  return [
    action(document, vscode.CodeActionKind.Refactor, vscode.l10n.t('Add to the Glossary as an Official'), 'policyAnnotator.addOfficial', selection),
    action(document, vscode.CodeActionKind.Refactor, vscode.l10n.t('Add to the Glossary as an Agreement'), 'policyAnnotator.addAgreement', selection),
    action(document, vscode.CodeActionKind.Refactor, vscode.l10n.t('Add to the Glossary as an Alias of …'), 'policyAnnotator.addAlias', selection),
  ];
}

function action({ uri }: vscode.TextDocument, kind: vscode.CodeActionKind, title: string, command: string, { start, end }: Span): vscode.CodeAction {
  const made = new vscode.CodeAction(title, kind);
  made.command = { command, title, arguments: [uri.toString(), start, end] };
  return made;
}
