import type * as vscode from 'vscode';
import type { RuleCode } from '../review/finding';
import type { RuleLevel } from '../review/rule';
import { levelOf } from '../review/rules';
import { setting } from './settings';

/** How loudly each rule of the review is told in a file, as the setting has it there. A settings file may hold anything in its place. */
export function reviewLevels(file: vscode.Uri): (code: RuleCode) => RuleLevel {
  const given = setting<unknown>('review.rules', {}, file);
  const levels = typeof given === 'object' && given !== null ? { ...given } : {};
  return (code) => levelOf(code, levels);
}
