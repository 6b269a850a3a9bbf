import * as vscode from 'vscode';
import { addEntry } from '../../glossary/edit/addEntry';
import { addAlias, addNever } from '../../glossary/edit/addToList';
import { newAgreement, newOfficial } from '../../glossary/edit/newEntry';
import type { EditResult } from '../../glossary/edit/textEdit';
import { nameOf, type Entry } from '../../glossary/types';
import { shownName } from '../../present/shownName';
import { overlaps } from '../../text/span';
import { fileForEntry } from '../../workspace/fileForEntry';
import { mentionAt } from '../../workspace/mentionAt';
import { cleanName, selectedAgreement, selectedOfficial, type SelectedName } from '../../workspace/selectedName';
import type { Articles } from '../articles';
import { createGlossary, editGlossary } from '../glossaryEdits';
import type { GlossaryFiles } from '../glossaryFiles';
import { folderForGlossary, sayThatNoFolderIsOpen } from '../glossaryFolder';
import { pickEntry } from '../pickEntry';
import { longestName, selectedPlace, type SelectedPlace } from '../selectedPlace';
import { AddedMessage } from './addedMessage';

type AddToEntry = (text: string, entry: Entry, words: string) => EditResult;

/** Additions to the glossary out of an article: what is selected, or the mention at the cursor. */
export function registerAddCommands(articles: Articles, glossaries: GlossaryFiles): vscode.Disposable {
  const added = new AddedMessage();

  /** Writes an entry of which nothing is known but what the article says. */
  const addNew = async (place: SelectedPlace | undefined, selected: SelectedName | undefined, make: (selected: SelectedName, place: SelectedPlace) => Entry): Promise<void> => {
    if (!place || !selected || selected.name.length > longestName) return sayWhatToSelect();
    const known = selected.mention?.entry && place.selection.start === place.selection.end ? place.annotated.glossary.entry(selected.mention.entry) : undefined;
    if (known) return void vscode.window.showInformationMessage(vscode.l10n.t('“{0}” is in the glossary already.', shownName(known)));
    const entry = make(selected, place);
    const file = fileForEntry(entry.kind, await articles.glossariesOf(place.document), (uri) => glossaries.known.textOf(uri));
    const folder = file === undefined ? folderForGlossary() : undefined;
    if (file === undefined && !folder) return sayThatNoFolderIsOpen();
    const uri = file === undefined ? vscode.Uri.joinPath(folder!, 'glossary.yaml') : vscode.Uri.parse(file);
    const write = file === undefined ? createGlossary : editGlossary;
    if (!(await write(uri, (text) => addEntry(text, entry)))) return;
    added.show(nameOf(entry), uri, entry.id);
    if (entry.kind === 'official') void vscode.commands.executeCommand('setContext', 'policyAnnotator.officialAdded', true);
  };

  const addOfficial = async (...at: unknown[]): Promise<void> => {
    const place = await selectedPlace(articles, at[0], at[1], at[2]);
    const selected = place && selectedOfficial(place.annotated.article.text, place.annotated.annotations, place.selection);
    await addNew(place, selected, ({ name, title }, { annotated }) => newOfficial(name, title ? [{ title }] : [], annotated.glossary.glossary));
  };

  const addAgreement = async (...at: unknown[]): Promise<void> => {
    const place = await selectedPlace(articles, at[0], at[1], at[2]);
    const selected = place && selectedAgreement(place.annotated.article.text, place.annotated.annotations, place.selection);
    await addNew(place, selected, ({ name }, { annotated }) => newAgreement(name, annotated.glossary.glossary));
  };

  /** Writes words into an entry, in the file that has it. */
  const addTo = async (place: SelectedPlace | undefined, add: AddToEntry, choose: (place: SelectedPlace, words: string) => Promise<Entry | undefined>): Promise<void> => {
    const words = place && wordsAt(place);
    if (!place || !words || words.length > longestName) return sayWhatToSelect();
    const id = (await choose(place, words))?.id;
    if (id === undefined) return;
    // While the entry was chosen, its file may have changed.
    const file = (await articles.of(place.document))?.glossary.entry(id)?.source?.file;
    if (file === undefined) return;
    const uri = vscode.Uri.parse(file);
    await vscode.workspace.openTextDocument(uri);
    const entry = (await articles.of(place.document))?.glossary.entry(id);
    if (entry && (await editGlossary(uri, (text) => add(text, entry, words)))) added.show(words, uri, id);
  };

  const addAliasTo = async (...at: unknown[]): Promise<void> =>
    addTo(await selectedPlace(articles, at[0], at[1], at[2]), addAlias, ({ annotated }, words) => pickEntry(annotated, vscode.l10n.t('Add “{0}” as an alias of …', words), words));

  const addNeverTo = async (...at: unknown[]): Promise<void> =>
    addTo(await selectedPlace(articles, at[0], at[1], at[2]), addNever, async (place, words) => mistakenEntry(place) ?? pickEntry(place.annotated, vscode.l10n.t('“{0}” is never …', words), words));

  return vscode.Disposable.from(
    added,
    vscode.commands.registerCommand('policyAnnotator.addOfficial', addOfficial),
    vscode.commands.registerCommand('policyAnnotator.addAgreement', addAgreement),
    vscode.commands.registerCommand('policyAnnotator.addAlias', addAliasTo),
    vscode.commands.registerCommand('policyAnnotator.addNever', addNeverTo),
  );
}

function wordsAt({ annotated, selection }: SelectedPlace): string {
  const { text } = annotated.article;
  const mention = selection.start === selection.end ? mentionAt(annotated.annotations, selection.start) : selection;
  return mention ? cleanName(text.slice(mention.start, mention.end)) : '';
}

/** The one entry that the selected words are taken for. */
function mistakenEntry({ annotated, selection }: SelectedPlace): Entry | undefined {
  const linked = annotated.annotations.mentions.filter((mention) => mention.entry !== null && overlaps(mention, { ...selection, end: Math.max(selection.end, selection.start + 1) }));
  const ids = [...new Set(linked.map(({ entry }) => entry!))];
  return ids.length === 1 ? annotated.glossary.entry(ids[0]!) : undefined;
}

function sayWhatToSelect(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('Select a name in an article first, or put the cursor on one.'));
}
