import * as vscode from 'vscode';
import type { Articles } from '../../articles';
import type { GlossaryFiles } from '../../glossaryFiles';
import type { WorkspaceArticles } from '../../workspaceArticles';
import { registerArticleParts } from './articleParts';
import { registerDefinitions } from './definitions';
import { registerPlaceSteps } from './placeSteps';
import { registerReferences } from './references';
import { registerWorkspaceSymbols } from './workspaceSymbols';

/** Going from place to place in articles and their glossaries, by the editor's own commands. */
export function registerNavigation(articles: Articles, glossaries: GlossaryFiles, workspace: WorkspaceArticles): vscode.Disposable {
  return vscode.Disposable.from(registerDefinitions(articles, glossaries), registerReferences(articles, glossaries, workspace), registerArticleParts(articles), registerPlaceSteps(articles), registerWorkspaceSymbols(glossaries));
}
