import * as vscode from 'vscode';
import { namedAt } from '../../../workspace/namedAt';
import { articleSelector } from '../../articleDocuments';
import type { Articles } from '../../articles';
import type { GlossaryFiles } from '../../glossaryFiles';
import { rangeOf } from '../../rangeIn';
import { entryLocation } from './entryLocation';

/** From a name, a title or a speaker to the glossary entry; to each of the entries that an ambiguous name may mean. */
export function registerDefinitions(articles: Articles, glossaries: GlossaryFiles): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(articleSelector, {
    async provideDefinition(document, position, token) {
      const annotated = await articles.of(document);
      const named = annotated && namedAt(annotated.annotations, document.offsetAt(position));
      if (!named || token.isCancellationRequested) return undefined;
      const entries = named.entries.map((id) => annotated.glossary.entry(id)).filter((entry) => entry !== undefined);
      const places = entries.map((entry) => entryLocation(entry, glossaries)).filter((place) => place !== undefined);
      const originSelectionRange = rangeOf(document, named);
      return places.map(({ uri, range }): vscode.LocationLink => ({ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }));
    },
  });
}
