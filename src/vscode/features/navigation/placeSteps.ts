import * as vscode from 'vscode';
import type { Annotations } from '../../../annotate/types';
import type { Span } from '../../../text/span';
import { nextSpan, previousSpan } from '../../../workspace/nearSpan';
import type { Articles } from '../../articles';
import { rangeOf } from '../../rangeIn';

type Places = (annotations: Annotations) => readonly Span[];

const references: Places = ({ mentions }) => mentions.filter(({ kind }) => kind === 'agreement');
const mentions: Places = (annotations) => annotations.mentions;
/** Each by its first words: quotes are in order of those. */
const quotes: Places = (annotations) => annotations.quotes.filter(({ kind }) => kind !== 'not-speech').map(({ segments }) => segments[0]!);

/** The next and the previous reference, mention and quote in the article by key, around its end. */
export function registerPlaceSteps(articles: Articles): vscode.Disposable {
  const step = (places: Places, near: typeof nextSpan) => async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const annotated = editor && (await articles.of(editor.document));
    const found = annotated && near(places(annotated.annotations), editor.document.offsetAt(editor.selection.start));
    if (!found) return;
    const { start, end } = rangeOf(editor.document, found);
    editor.selection = new vscode.Selection(start, end);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyAnnotator.nextReference', step(references, nextSpan)),
    vscode.commands.registerCommand('policyAnnotator.previousReference', step(references, previousSpan)),
    vscode.commands.registerCommand('policyAnnotator.nextMention', step(mentions, nextSpan)),
    vscode.commands.registerCommand('policyAnnotator.previousMention', step(mentions, previousSpan)),
    vscode.commands.registerCommand('policyAnnotator.nextQuote', step(quotes, nextSpan)),
    vscode.commands.registerCommand('policyAnnotator.previousQuote', step(quotes, previousSpan)),
  );
}
