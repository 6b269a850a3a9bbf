import * as vscode from 'vscode';
import type { GlossaryFiles } from '../../glossaryFiles';
import type { WorkspaceArticles } from '../../workspaceArticles';
import { registerGlossaryCompletion } from './glossaryCompletion';
import { GlossaryDocuments } from './glossaryDocuments';
import { registerGlossaryHover } from './glossaryHover';
import { registerGlossaryIds } from './glossaryIds';
import { registerGlossaryOutline } from './glossaryOutline';
import { registerMentionLenses } from './mentionLenses';

/** Writing a glossary with the editor's own help. */
export function registerGlossaryAuthoring(glossaries: GlossaryFiles, workspace: WorkspaceArticles): vscode.Disposable {
  const documents = new GlossaryDocuments(glossaries);
  return vscode.Disposable.from(registerGlossaryCompletion(documents), registerGlossaryHover(documents), registerGlossaryIds(documents), registerGlossaryOutline(documents), registerMentionLenses(documents, workspace));
}
