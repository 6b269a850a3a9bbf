import * as vscode from 'vscode';
import type { Entry } from '../../../glossary/types';
import { mentionsOfNamed, namedAt } from '../../../workspace/namedAt';
import { articleSelector } from '../../articleDocuments';
import type { Articles } from '../../articles';
import type { GlossaryFiles } from '../../glossaryFiles';
import { rangeOf } from '../../rangeIn';
import type { WorkspaceArticles } from '../../workspaceArticles';
import { entryLocation } from './entryLocation';
import { placesOf } from './mentionPlaces';

/** All mentions in the workspace of the entry that is named at the cursor, or in which the cursor stands in its glossary. */
export function registerReferences(articles: Articles, glossaries: GlossaryFiles, workspace: WorkspaceArticles): vscode.Disposable {
  const inWorkspace = async (entries: readonly Entry[], { includeDeclaration }: vscode.ReferenceContext, token: vscode.CancellationToken): Promise<vscode.Location[]> => {
    workspace.start();
    await Promise.race([workspace.settled(), cancelled(token)]);
    if (token.isCancellationRequested) return [];
    const declared = includeDeclaration ? entries.flatMap((entry) => entryLocation(entry, glossaries) ?? []) : [];
    return [...declared, ...placesOf(workspace, entries)];
  };

  const ofArticle: vscode.ReferenceProvider = {
    async provideReferences(document, position, context, token) {
      const annotated = await articles.of(document);
      const named = annotated && namedAt(annotated.annotations, document.offsetAt(position));
      if (!named) return undefined;
      const entries = named.entries.map((id) => annotated.glossary.entry(id)).filter((entry) => entry !== undefined);
      if (entries.length > 0) return inWorkspace(entries, context, token);
      return mentionsOfNamed(annotated.annotations, named).map((mention) => new vscode.Location(document.uri, rangeOf(document, mention)));
    },
  };

  const ofGlossary: vscode.ReferenceProvider = {
    async provideReferences(document, position, context, token) {
      if (!glossaries.isGlossary(document)) return undefined;
      const file = document.uri.toString();
      const { glossary } = await glossaries.indexFor(document.uri);
      const offset = document.offsetAt(position);
      const entry = [...glossary.officials, ...glossary.agreements, ...glossary.others].find(({ source }) => source?.file === file && source.range.start <= offset && offset < source.range.end);
      return entry && inWorkspace([entry], context, token);
    },
  };

  return vscode.Disposable.from(vscode.languages.registerReferenceProvider(articleSelector, ofArticle), vscode.languages.registerReferenceProvider({ language: 'yaml' }, ofGlossary));
}

const cancelled = (token: vscode.CancellationToken): Promise<void> => new Promise((resolve) => void token.onCancellationRequested(() => resolve()));
