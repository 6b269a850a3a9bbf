import * as vscode from 'vscode';

interface Way extends vscode.QuickPickItem {
  readonly command: string;
}

/** What can be done about a mention that is taken for the wrong one: each way is a command of its own. */
export function registerNotThisOne(): vscode.Disposable {
  return vscode.commands.registerCommand('policyAnnotator.notThisOne', async (...place: unknown[]) => {
    const ways: readonly Way[] = [
      { label: vscode.l10n.t('Link to Another Entry…'), description: vscode.l10n.t('here'), command: 'policyAnnotator.linkTo' },
      { label: vscode.l10n.t('Not a Mention'), description: vscode.l10n.t('here'), command: 'policyAnnotator.ignoreMention' },
      { label: vscode.l10n.t('Not a Mention'), description: vscode.l10n.t('wherever these words stand in the article'), command: 'policyAnnotator.ignoreInArticle' },
      { label: vscode.l10n.t('Never Link These Words to This Entry'), description: vscode.l10n.t('in any article: kept in the glossary'), command: 'policyAnnotator.addNever' },
    ];
    const way = await vscode.window.showQuickPick(ways, { placeHolder: vscode.l10n.t('Not this one: what is it?') });
    if (way) await vscode.commands.executeCommand(way.command, ...place);
  });
}
