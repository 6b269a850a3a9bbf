import * as vscode from 'vscode';

const section = 'policyAnnotator';

/** The value of one of our settings; where a resource is given, as its folder has it. */
export function setting<T>(name: string, otherwise: T, scope?: vscode.Uri): T {
  return vscode.workspace.getConfiguration(section, scope).get<T>(name) ?? otherwise;
}

/** The globs of a setting. A settings file may hold anything in their place: what is no glob is passed over. */
export function globSetting(name: string, scope?: vscode.Uri): string[] {
  const value = setting<unknown>(name, [], scope);
  return Array.isArray(value) ? value.filter((glob): glob is string => typeof glob === 'string' && glob !== '') : [];
}

export const affects = (event: vscode.ConfigurationChangeEvent, name: string): boolean => event.affectsConfiguration(`${section}.${name}`);
