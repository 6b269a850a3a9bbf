import * as vscode from 'vscode';
import { entryKey } from '../../../glossary/entryKey';
import { nameOf, type Entry } from '../../../glossary/types';
import { shownName } from '../../../present/shownName';
import type { GlossaryFiles } from '../../glossaryFiles';
import { entryLocation } from './entryLocation';

/** More than anybody reads in a list. */
const most = 200;

const kinds: Readonly<Record<Entry['kind'], vscode.SymbolKind>> = {
  official: vscode.SymbolKind.Class,
  agreement: vscode.SymbolKind.Interface,
  organization: vscode.SymbolKind.Module,
  program: vscode.SymbolKind.Package,
  place: vscode.SymbolKind.Object,
};

interface EntrySymbol {
  readonly entry: Entry;
  readonly symbol: vscode.SymbolInformation;
}

/** Every entry of the workspace's glossaries by any of its names. Where it stands is found for the one that is chosen. */
export function registerWorkspaceSymbols(glossaries: GlossaryFiles): vscode.Disposable {
  const chosen = new WeakMap<vscode.SymbolInformation, Entry>();
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      const found = new Map<string, EntrySymbol>();
      const wanted = query.toLowerCase();
      for (const file of await filesOf(glossaries)) {
        const { glossary } = await glossaries.indexFor(file);
        if (token.isCancellationRequested) return [];
        for (const entry of [...glossary.officials, ...glossary.agreements, ...glossary.others]) {
          if (found.size >= most) break;
          if (!entry.source || found.has(entryKey(entry)) || !isNamed(entry, wanted)) continue;
          const place = new vscode.Location(vscode.Uri.parse(entry.source.file), new vscode.Position(0, 0));
          found.set(entryKey(entry), { entry, symbol: new vscode.SymbolInformation(shownName(entry), kinds[entry.kind], entry.id, place) });
        }
      }
      for (const { entry, symbol } of found.values()) chosen.set(symbol, entry);
      return [...found.values()].map(({ symbol }) => symbol);
    },
    resolveWorkspaceSymbol(symbol) {
      const entry = chosen.get(symbol);
      const location = entry && entryLocation(entry, glossaries);
      if (location) symbol.location = location;
      return symbol;
    },
  });
}

/** Each glossary of the workspace, by the folders that hold them. */
async function filesOf(glossaries: GlossaryFiles): Promise<readonly vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  for (const { uri } of folders) await glossaries.storeFor(vscode.Uri.joinPath(uri, 'any.article'));
  return glossaries.known.files().map((file) => vscode.Uri.parse(file));
}

/** The editor itself matches more loosely, among what is given. */
function isNamed(entry: Entry, wanted: string): boolean {
  return [nameOf(entry), shownName(entry), ...entry.aliases, entry.id].some((name) => containsInOrder(name.toLowerCase(), wanted));
}

function containsInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    const found = name.indexOf(letter, at);
    if (found < 0) return false;
    at = found + letter.length;
  }
  return true;
}
