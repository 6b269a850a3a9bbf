import * as vscode from 'vscode';
import type { Entry } from '../../../glossary/types';
import type { GlossaryFiles } from '../../glossaryFiles';
import { rangeIn } from '../../rangeIn';

/** Where an entry's name stands in its glossary file, which is not opened for that; undefined for a glossary that is no file, or is gone. */
export function entryLocation({ source }: Entry, glossaries: GlossaryFiles): vscode.Location | undefined {
  if (!source || !glossaries.known.has(source.file)) return undefined;
  return new vscode.Location(vscode.Uri.parse(source.file), rangeIn(glossaries.known.textOf(source.file), source.nameRange));
}
