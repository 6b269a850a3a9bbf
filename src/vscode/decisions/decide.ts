import * as vscode from 'vscode';
import type { Span } from '../../text/span';
import { notesAlone, settlesAnything } from '../../workspace/notes';
import { newId } from '../../workspace/newId';
import type { Verdict, WriteRefusal } from '../../workspace/articleDecisions';
import { sidecarUri } from './sidecarFile';
import type { DecisionFiles } from './decisionFiles';

/** A verdict on a span of an article. */
export interface Ruling extends Span {
  readonly verdict: Omit<Verdict, 'notes'> & Partial<Pick<Verdict, 'notes'>>;
}

/** Takes decisions on an open article, and keeps them; tells why where it can't. */
export async function decide(files: DecisionFiles, document: vscode.TextDocument, rulings: readonly Ruling[]): Promise<void> {
  const decisions = await files.fresh(document);
  const at = new Date().toISOString();
  const refusals = rulings.map(({ start, end, verdict }) => decisions.put(idOfNow(), { notes: [], ...verdict, at }, { start, end }, document.getText()));
  await settle(files, document, refusals);
}

/** Takes decisions back; their notes stay. */
export async function takeBack(files: DecisionFiles, document: vscode.TextDocument, ids: readonly string[]): Promise<void> {
  const decisions = await files.fresh(document);
  const text = document.getText();
  await settle(files, document, ids.map((id) => {
    const standing = decisions.standing.find(({ decision }) => decision.id === id);
    const left = standing && settlesAnything(standing.decision) ? notesAlone(standing.decision) : undefined;
    return left ? decisions.change(id, left, text) : decisions.remove(id, text);
  }));
}

/** Keeps what was done, or says why it was not. */
export async function settle(files: DecisionFiles, document: vscode.TextDocument, refusals: readonly (WriteRefusal | undefined)[]): Promise<void> {
  const refusal = refusals.find((one) => one !== undefined);
  await files.keep(document);
  const uri = sidecarUri(document.uri);
  if (!refusal || !uri) return;
  const message =
    refusal === 'sidecar-has-errors'
      ? vscode.l10n.t('{0} has errors: mend them first, lest a decision be lost.', vscode.workspace.asRelativePath(uri))
      : vscode.l10n.t('{0} lists its decisions in one line: write each on lines of its own first.', vscode.workspace.asRelativePath(uri));
  const open = vscode.l10n.t('Open It');
  if ((await vscode.window.showErrorMessage(message, open)) === open) await vscode.window.showTextDocument(uri);
}

/** An id for what is decided now. */
export const idOfNow = (): string => newId(Date.now(), random());

const random = (): number[] => Array.from({ length: 16 }, () => Math.floor(Math.random() * 256));
