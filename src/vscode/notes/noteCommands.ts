import * as vscode from 'vscode';
import type { DecisionNode } from '../../present/decisions/nodes';
import type { Span } from '../../text/span';
import { mentionAt } from '../../workspace/mentionAt';
import type { Verdict } from '../../workspace/articleDecisions';
import { withNoteText, withoutNote, withReply, withResolved } from '../../workspace/notes';
import type { Decision } from '../../workspace/sidecar/decision';
import type { Articles } from '../articles';
import { idOfNow, settle } from '../decisions/decide';
import type { DecisionFiles } from '../decisions/decisionFiles';
import { rangeOf } from '../rangeIn';
import type { NoteThreads, ShownNote } from './noteThreads';

/** The commands on notes. Those of a thread get it, or one of its notes, from its menus; or a row of the sidebar. */
export function registerNoteCommands(articles: Articles, files: DecisionFiles, threads: NoteThreads): vscode.Disposable {
  /** Writes a decision anew with other notes; without it where nothing is left. */
  const change = async (uri: vscode.Uri, id: string | undefined, changed: (decision: Decision) => Verdict | undefined): Promise<void> => {
    if (id === undefined) return;
    const document = await vscode.workspace.openTextDocument(uri);
    const decisions = await files.fresh(document);
    const decision = decisions.standing.find((one) => one.decision.id === id)?.decision;
    if (!decision) return;
    const verdict = changed(decision);
    await settle(files, document, [verdict ? decisions.change(id, verdict, document.getText()) : decisions.remove(id, document.getText())]);
  };
  const ofThread = (thread: vscode.CommentThread, changed: (decision: Decision) => Verdict | undefined): Promise<void> => change(thread.uri, threads.idOf(thread), changed);
  const resolve = (isResolved: boolean) => async (of?: vscode.CommentThread | DecisionNode): Promise<void> => {
    if (!of) return;
    if ('kind' in of) await change(vscode.Uri.parse(of.uri), of.note, (decision) => withResolved(decision, isResolved));
    else await ofThread(of, (decision) => withResolved(decision, isResolved));
  };
  const add = async (document: vscode.TextDocument, span: Span, text: string, thread?: vscode.CommentThread): Promise<void> => {
    const decisions = await files.fresh(document);
    const id = idOfNow();
    const refusal = decisions.put(id, { notes: [{ text }], at: new Date().toISOString() }, span, document.getText());
    if (!refusal && thread) threads.adopt(thread, id);
    await settle(files, document, [refusal]);
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyAnnotator.addNote', async (uri?: unknown, start?: unknown, end?: unknown, text?: unknown) => {
      const isGiven = typeof uri === 'string' && typeof start === 'number' && typeof end === 'number';
      const document = isGiven ? await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)) : vscode.window.activeTextEditor?.document;
      if (!document || !(await articles.of(document))) return;
      if (isGiven && typeof text === 'string') return void (await add(document, { start, end }, text));
      const editor = await vscode.window.showTextDocument(document);
      const span = isGiven ? { start, end } : await mentionAtCursor(articles, editor);
      const range = span ? rangeOf(document, span) : new vscode.Range(editor.selection.start, editor.selection.end);
      editor.selection = new vscode.Selection(range.start, range.end);
      threads.begin(document.uri, range);
    }),
    vscode.commands.registerCommand('policyAnnotator.discardNote', ({ thread }: vscode.CommentReply) => threads.discard(thread)),
    vscode.commands.registerCommand('policyAnnotator.keepNote', async ({ thread, text }: vscode.CommentReply) => {
      const document = await vscode.workspace.openTextDocument(thread.uri);
      const span = text.trim() === '' ? undefined : wordsIn(document, thread.range);
      if (span) await add(document, span, text.trim(), thread);
      else vscode.window.setStatusBarMessage(vscode.l10n.t('A note needs some words, and words to stand on.'), 4000);
    }),
    vscode.commands.registerCommand('policyAnnotator.replyToNote', async ({ thread, text }: vscode.CommentReply) => {
      if (text.trim() !== '') await ofThread(thread, (decision) => withReply(decision, { text: text.trim(), at: new Date().toISOString() }));
    }),
    vscode.commands.registerCommand('policyAnnotator.resolveNote', resolve(true)),
    vscode.commands.registerCommand('policyAnnotator.reopenNote', resolve(false)),
    vscode.commands.registerCommand('policyAnnotator.deleteNotes', async (thread?: vscode.CommentThread) => {
      if (thread) await ofThread(thread, (decision) => withoutNotes(decision));
    }),
    vscode.commands.registerCommand('policyAnnotator.deleteNote', async (note?: ShownNote) => {
      if (note) await ofThread(note.thread, (decision) => withoutNote(decision, note.place));
    }),
    vscode.commands.registerCommand('policyAnnotator.editNote', async (note?: ShownNote) => {
      const written = note && (await noteTextOf(note));
      // As plain text: what is edited is what was written, and not what is shown of it.
      if (note && written !== undefined) show(note, written, vscode.CommentMode.Editing);
    }),
    vscode.commands.registerCommand('policyAnnotator.saveNote', async (note?: ShownNote) => {
      if (!note) return;
      const text = (typeof note.body === 'string' ? note.body : note.body.value).trim();
      if (text === '' || text === (await noteTextOf(note))) threads.refresh(note.thread);
      else await ofThread(note.thread, (decision) => withNoteText(decision, note.place, text));
    }),
    vscode.commands.registerCommand('policyAnnotator.cancelNote', (note?: ShownNote) => {
      if (note) threads.refresh(note.thread);
    }),
  );

  async function noteTextOf({ thread, place }: ShownNote): Promise<string | undefined> {
    const document = await vscode.workspace.openTextDocument(thread.uri);
    const id = threads.idOf(thread);
    return (await files.of(document)).standing.find(({ decision }) => decision.id === id)?.decision.notes[place]?.text;
  }
}

function show({ thread, place }: ShownNote, body: string, mode: vscode.CommentMode): void {
  thread.comments = thread.comments.map((comment, n) => (n === place ? { ...comment, body, mode } : comment));
}

/** Without any note; what else was decided stays. */
function withoutNotes(decision: Decision): Verdict | undefined {
  return decision.notes.reduce<Decision | undefined>((left) => {
    const verdict = left && withoutNote(left, left.notes.length - 1);
    return verdict && { ...verdict, id: decision.id, target: decision.target };
  }, decision);
}

/** What a thread stands on: what was selected, else what is written on its line. */
function wordsIn(document: vscode.TextDocument, range: vscode.Range | undefined): Span | undefined {
  if (!range) return undefined;
  const whole = range.isEmpty ? document.lineAt(range.start.line).range : range;
  const [from, text] = [document.offsetAt(whole.start), document.getText(whole)];
  const start = from + text.length - text.trimStart().length;
  return text.trim() === '' ? undefined : { start, end: start + text.trim().length };
}

/** The mention at the cursor, where nothing is selected. */
async function mentionAtCursor(articles: Articles, { document, selection }: vscode.TextEditor): Promise<Span | undefined> {
  const annotated = selection.isEmpty ? await articles.of(document) : undefined;
  return annotated && mentionAt(annotated.annotations, document.offsetAt(selection.active));
}
