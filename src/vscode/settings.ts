import * as vscode from 'vscode';

const section = 'policyAnnotator';

/** The value of one of our settings; where a resource is given, as its folder has it. */
export function setting<T>(name: string, otherwise: T, scope?: vscode.Uri): T {
  return vscode.workspace.getConfiguration(section, scope).get<T>(name) ?? otherwise;
}

export const affects = (event: vscode.ConfigurationChangeEvent, name: string): boolean => event.affectsConfiguration(`${section}.${name}`);
