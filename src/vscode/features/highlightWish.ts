import * as vscode from 'vscode';
import { highlightChoices, highlightModes, type HighlightChoice, type HighlightMode, type HighlightWish } from '../../present/highlights';
import { setting } from '../settings';

/** What the settings want highlighted in a file. What a settings file holds besides is passed over. */
export function highlightWish(file: vscode.Uri): HighlightWish {
  const mode = setting<unknown>('highlights.mode', 'all', file);
  const shown = setting<unknown>('highlights.categories', highlightChoices, file);
  return { mode: highlightModes.find((known) => known === mode) ?? 'all', shown: Array.isArray(shown) ? highlightChoices.filter((choice) => shown.includes(choice)) : highlightChoices };
}

/** The commands that change the two settings. */
export function registerHighlightCommands(): vscode.Disposable {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('policyAnnotator.highlights');
  const pickMode = async (given?: HighlightMode): Promise<void> => {
    const labels: Readonly<Record<HighlightMode, string>> = { all: vscode.l10n.t('All Mentions'), first: vscode.l10n.t('First Mentions Only'), off: vscode.l10n.t('Nothing') };
    const now = settings().get('mode');
    const items = highlightModes.map((mode) => ({ mode, label: labels[mode], ...(mode === now && { description: vscode.l10n.t('current') }) }));
    const mode = given ?? (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('What to highlight') }))?.mode;
    if (mode) await settings().update('mode', mode, vscode.ConfigurationTarget.Global);
  };
  const pickCategories = async (given?: readonly HighlightChoice[]): Promise<void> => {
    const labels: Readonly<Record<HighlightChoice, string>> = {
      officials: vscode.l10n.t('Officials'),
      agreements: vscode.l10n.t('Agreements'),
      organizations: vscode.l10n.t('Organizations, Programs and Places'),
      quotes: vscode.l10n.t('Quotes'),
      speakers: vscode.l10n.t('Speakers'),
    };
    const now = settings().get<readonly string[]>('categories') ?? highlightChoices;
    const items = highlightChoices.map((choice) => ({ choice, label: labels[choice], picked: now.includes(choice) }));
    const chosen = given ?? (await vscode.window.showQuickPick(items, { canPickMany: true, placeHolder: vscode.l10n.t('What to highlight') }))?.map(({ choice }) => choice);
    if (chosen) await settings().update('categories', chosen, vscode.ConfigurationTarget.Global);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyAnnotator.highlightMode', pickMode),
    vscode.commands.registerCommand('policyAnnotator.highlightCategories', pickCategories),
  );
}
