import * as vscode from 'vscode';
import type { Entry } from '../../../glossary/types';
import type { Span } from '../../../text/span';

export const openEntryCommand = 'policyAnnotator.openEntry';
export const findReferencesCommand = 'policyAnnotator.findReferences';
export const showInSidebarCommand = 'policyAnnotator.showInSidebar';
const notThisOneCommand = 'policyAnnotator.notThisOne';

/** The only commands that a card may run, whatever a glossary has in it. */
export const cardCommands: readonly string[] = [openEntryCommand, findReferencesCommand, showInSidebarCommand, notThisOneCommand];

/** What else can be done with what is under the pointer, in one line of Markdown. */
export function cardLinks(document: vscode.Uri, offset: number, entry: Entry | undefined, isListed: boolean, mention?: Span): string {
  const place = [document.toString(), offset];
  return [
    ...(entry?.source ? [commandLink(vscode.l10n.t('Open Entry'), openEntryCommand, [entry.source.file, entry.id])] : []),
    ...(entry ? [commandLink(vscode.l10n.t('All References'), findReferencesCommand, place)] : []),
    ...(isListed ? [commandLink(vscode.l10n.t('Show in Sidebar'), showInSidebarCommand, place)] : []),
    ...(mention ? [commandLink(vscode.l10n.t('Not This One…'), notThisOneCommand, [document.toString(), mention.start, mention.end])] : []),
  ].join(' · ');
}

/** Arguments are data of the workspace: none of their characters ends the link. */
function commandLink(words: string, command: string, args: readonly (string | number)[]): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[()!'*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `[${words}](command:${command}?${query})`;
}
