import * as vscode from 'vscode';
import { noteMarkdown, noteWriter } from '../../present/noteWords';
import { oneLine, shortened } from '../../text/plainText';
import type { StandingDecision } from '../../workspace/articleDecisions';
import { notesOf } from '../../workspace/notes';
import type { Note } from '../../workspace/sidecar/decision';
import { isArticle } from '../articleDocuments';
import type { Articles } from '../articles';
import type { DecisionFiles } from '../decisions/decisionFiles';
import { rangeOf } from '../rangeIn';
import { upToDate, type View } from '../upToDate';

/** A note as the editor shows it. */
export interface ShownNote extends vscode.Comment {
  readonly thread: vscode.CommentThread;
  /** From 0. */
  readonly place: number;
}

interface Shown {
  readonly thread: vscode.CommentThread;
  /** What its comments were made of: while that stays, one that is being written to is left alone. */
  made: string;
}

export interface NoteThreads extends View {
  /** The threads in the gutter of a document. */
  of(uri: vscode.Uri): readonly vscode.CommentThread[];
  /** Id of the decision whose notes a thread shows; undefined of one that is not kept yet. */
  idOf(thread: vscode.CommentThread): string | undefined;
  /** Opens an empty thread to be written to, in the place of one that was begun before and never kept. */
  begin(uri: vscode.Uri, range: vscode.Range): void;
  /** Lets a thread that was begun show the notes of a decision from now on. */
  adopt(thread: vscode.CommentThread, id: string): void;
  /** Takes away a thread that was begun. */
  discard(thread: vscode.CommentThread): void;
  /** Shows what is kept of a thread again, whatever was being written in it. */
  refresh(thread: vscode.CommentThread): void;
}

/** The notes on every open article, as threads in the gutter: what the sidecars hold is shown, and nothing is kept here. */
export function registerNoteThreads(articles: Articles, decided: DecisionFiles, log: vscode.LogOutputChannel): NoteThreads {
  const controller = vscode.comments.createCommentController('policyAnnotator.notes', vscode.l10n.t('Notes on the Article'));
  controller.options = { prompt: vscode.l10n.t('Reply …'), placeHolder: vscode.l10n.t('A note, in Markdown; kept beside the article') };
  // No ranges for the plus sign in the gutter: with them VS Code asks about every document it loads, its own settings too, and loses
  // track of those that are being opened at that moment. Threads are begun by command.
  let begun: vscode.CommentThread | undefined;
  const shown = new Map<string, Shown>();
  const keyOf = (uri: vscode.Uri, id: string): string => `${uri.toString()}\n${id}`;

  const show = (document: vscode.TextDocument, { decision, start, end }: StandingDecision): string => {
    const key = keyOf(document.uri, decision.id);
    const range = rangeOf(document, { start, end });
    const known = shown.get(key);
    const one = known ?? { thread: controller.createCommentThread(document.uri, range, []), made: '' };
    shown.set(key, one);
    const { thread } = one;
    if (!thread.range?.isEqual(range)) thread.range = range;
    const notes = notesOf(decision);
    const made = JSON.stringify([notes, decision.resolved]);
    if (one.made === made) return key;
    one.made = made;
    thread.comments = notes.map((note, place) => shownNote(thread, note, place));
    thread.state = decision.resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    thread.contextValue = decision.resolved ? 'resolved' : 'open';
    const on = `“${shortened(oneLine(document.getText(range)), longestLabel)}”`;
    thread.label = decision.resolved ? vscode.l10n.t('{0}, resolved', on) : on;
    if (decision.resolved || !known) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    return key;
  };
  const view = upToDate('the notes', log, async () => {
    const documents = vscode.workspace.textDocuments.filter((document) => !document.isClosed && isArticle(document));
    const left = new Set(shown.keys());
    for (const document of documents) {
      const { standing } = await decided.of(document);
      for (const one of standing) if (one.decision.notes.length > 0) left.delete(show(document, one));
    }
    for (const key of left) {
      shown.get(key)!.thread.dispose();
      shown.delete(key);
    }
  });

  view.request();
  const subscription = vscode.Disposable.from(controller, articles.onDidChange(view.request), decided.onDidChange(view.request));
  return {
    of: (uri) => [...shown.values()].map(({ thread }) => thread).filter((thread) => thread.uri.toString() === uri.toString()),
    idOf: (thread) => [...shown].find(([, one]) => one.thread === thread)?.[0].split('\n')[1],
    begin: (uri, range) => {
      begun?.dispose();
      begun = controller.createCommentThread(uri, range, []);
      begun.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
      begun.contextValue = 'begun';
      begun.label = vscode.l10n.t('New note');
    },
    adopt: (thread, id) => {
      if (begun === thread) begun = undefined;
      shown.set(keyOf(thread.uri, id), { thread, made: '' });
    },
    discard: (thread) => {
      if (begun === thread) begun = undefined;
      thread.dispose();
    },
    refresh: (thread) => {
      for (const one of shown.values()) if (one.thread === thread) one.made = '';
      view.request();
    },
    settled: view.settled,
    dispose: () => subscription.dispose(),
  };
}

/** How much of the words on which a thread stands is told above it, in UTF-16 code units. */
const longestLabel = 60;

/** A note as text of a stranger: Markdown without trust, without HTML, and without images. */
function shownNote(thread: vscode.CommentThread, note: Note, place: number): ShownNote {
  const body = new vscode.MarkdownString(noteMarkdown(note.text));
  body.isTrusted = false;
  body.supportHtml = false;
  const timestamp = note.at === undefined ? undefined : new Date(note.at);
  const name = noteWriter(note) ?? (place === 0 ? vscode.l10n.t('Note') : vscode.l10n.t('Reply'));
  return { thread, place, body, mode: vscode.CommentMode.Preview, author: { name }, contextValue: 'note', ...(timestamp && !Number.isNaN(timestamp.getTime()) && { timestamp }) };
}
