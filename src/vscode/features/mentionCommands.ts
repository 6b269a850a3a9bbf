import * as vscode from 'vscode';
import type { Mention } from '../../annotate/types';
import { mentionAt } from '../../workspace/mentionAt';
import type { Articles } from '../articles';
import type { GlossaryFiles } from '../glossaryFiles';
import { rangeIn } from '../rangeIn';
import { findReferencesCommand, openEntryCommand, showInSidebarCommand } from './hover/cardLinks';

/** A view in which a place of the article can be selected. Answers whether it is there. */
export interface Revealing {
  reveal(offset: number): Promise<boolean>;
}

interface Found {
  readonly document: vscode.TextDocument;
  readonly offset: number;
  readonly mention: Mention | undefined;
}

/** What can be done with a mention: from its card, which names the place, or from the palette at the cursor. */
export function registerMentionCommands(articles: Articles, glossaries: GlossaryFiles, agreements: Revealing, people: Revealing): vscode.Disposable {
  const find = async (uri: unknown, at: unknown): Promise<Found | undefined> => {
    const editor = vscode.window.activeTextEditor;
    const given = typeof uri === 'string' && typeof at === 'number';
    const document = given ? await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)) : editor?.document;
    const annotated = document && (await articles.of(document));
    if (!annotated) return undefined;
    const offset = given ? at : document.offsetAt(editor!.selection.active);
    return { document, offset, mention: mentionAt(annotated.annotations, offset) };
  };

  const openEntry = async (file?: unknown, id?: unknown): Promise<void> => {
    if (typeof file === 'string' && typeof id === 'string') return showEntry(glossaries, file, id);
    const found = await find(undefined, undefined);
    const annotated = found && (await articles.of(found.document));
    const entry = found?.mention?.entry ? annotated?.glossary.entry(found.mention.entry) : undefined;
    if (entry?.source) return showEntry(glossaries, entry.source.file, entry.id);
    await vscode.window.showInformationMessage(vscode.l10n.t('No entry of the glossary is named at the cursor.'));
  };

  const findReferences = async (uri?: unknown, at?: unknown): Promise<void> => {
    const found = await find(uri, at);
    if (!found) return;
    const position = found.document.positionAt(found.offset);
    await vscode.window.showTextDocument(found.document, { selection: new vscode.Range(position, position) });
    await vscode.commands.executeCommand('editor.action.goToReferences');
  };

  const showInSidebar = async (uri?: unknown, at?: unknown): Promise<void> => {
    const found = await find(uri, at);
    if (!found) return;
    const views = found.mention?.kind === 'agreement' ? [agreements, people] : [people, agreements];
    for (const view of views) if (await view.reveal(found.offset)) return;
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand(openEntryCommand, openEntry),
    vscode.commands.registerCommand(findReferencesCommand, findReferences),
    vscode.commands.registerCommand(showInSidebarCommand, showInSidebar),
  );
}

/** Shows an entry where it stands now: the file may have changed since it was read. */
async function showEntry(glossaries: GlossaryFiles, file: string, id: string): Promise<void> {
  const store = glossaries.known;
  const source = store.has(file) ? store.indexFor(file).entry(id)?.source : undefined;
  if (source?.file !== file) return void (await vscode.window.showInformationMessage(vscode.l10n.t('The glossary does not hold this entry any more.')));
  const selection = rangeIn(store.textOf(file), source.nameRange);
  await vscode.window.showTextDocument(vscode.Uri.parse(file), { selection });
}
