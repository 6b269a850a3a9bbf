import * as vscode from 'vscode';
import { idAt, isValidId, usesOfId, type IdUse } from '../../../glossary/authoring/idUses';
import type { Span } from '../../../text/span';
import { usesOfIdInSidecar } from '../../../workspace/sidecar/usesOfId';
import { textOf } from '../../openDocuments';
import { rangeIn, rangeOf } from '../../rangeIn';
import { entryLocation } from '../navigation/entryLocation';
import { glossarySelector, type GlossaryDocuments } from './glossaryDocuments';

/** Sidecars looked through for an id, at the most. */
const mostSidecars = 5000;

/** From the id of an organization or an agreement to its entry, and a new id wherever the old one is written. */
export function registerGlossaryIds(documents: GlossaryDocuments): vscode.Disposable {
  const useAt = (document: vscode.TextDocument, position: vscode.Position): IdUse | undefined => {
    const state = documents.of(document);
    return state && idAt(state.text, state.slices, document.offsetAt(position));
  };

  const definitions: vscode.DefinitionProvider = {
    async provideDefinition(document, position, token) {
      const use = useAt(document, position);
      if (!use) return undefined;
      const entry = (await documents.glossaries.indexFor(document.uri)).entry(use.id);
      const place = entry && !token.isCancellationRequested ? entryLocation(entry, documents.glossaries) : undefined;
      return place && [{ originSelectionRange: rangeOf(document, use.range), targetUri: place.uri, targetRange: place.range, targetSelectionRange: place.range }];
    },
  };

  const renames: vscode.RenameProvider = {
    prepareRename(document, position) {
      const use = useAt(document, position);
      if (!use) throw new Error(vscode.l10n.t('Only ids can be renamed here: put the cursor on one.'));
      return { range: rangeOf(document, use.range), placeholder: use.id };
    },
    async provideRenameEdits(document, position, newId, token) {
      const use = useAt(document, position);
      if (!use || newId === use.id) return undefined;
      if (!isValidId(newId)) throw new Error(vscode.l10n.t('“{0}” can’t be an id: letters and digits, in words joined by hyphens.', newId));
      if ((await documents.glossaries.indexFor(document.uri)).entry(newId)) throw new Error(vscode.l10n.t('Another entry has the id “{0}” already.', newId));
      const edit = new vscode.WorkspaceEdit();
      const replace = (uri: vscode.Uri, text: string, spans: readonly Span[]): void => edit.set(uri, spans.map((span) => vscode.TextEdit.replace(rangeIn(text, span), newId)));
      for (const file of filesBeside(document.uri.toString(), documents)) {
        const text = documents.glossaries.known.textOf(file);
        replace(vscode.Uri.parse(file), text, usesOfId(text, use.id).map(({ range }) => range));
      }
      for (const uri of await vscode.workspace.findFiles('**/*.annotations.yaml', undefined, mostSidecars, token)) {
        const article = uri.with({ path: uri.path.replace(/\.annotations\.yaml$/, '.article') });
        if (!documents.glossaries.known.filesFor(article.toString()).includes(document.uri.toString())) continue;
        const text = await textOf(uri);
        if (text !== undefined) replace(uri, text, usesOfIdInSidecar(text, use.id));
      }
      return edit;
    },
  };

  return vscode.Disposable.from(vscode.languages.registerDefinitionProvider(glossarySelector, definitions), vscode.languages.registerRenameProvider(glossarySelector, renames));
}

/** The glossary files that serve articles together with one, itself among them: an id means the same in all of them. */
function filesBeside(file: string, { glossaries: { known } }: GlossaryDocuments): readonly string[] {
  return known.files().filter((other) => other === file || known.filesFor(file).includes(other) || known.filesFor(other).includes(file));
}
