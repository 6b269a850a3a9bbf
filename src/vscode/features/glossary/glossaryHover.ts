import * as vscode from 'vscode';
import { foundAt, placeOf, textOf, type Found } from '../../../glossary/authoring/pieces';
import { idAt } from '../../../glossary/authoring/idUses';
import type { GlossaryIndex } from '../../../glossary/glossaryIndex';
import { nameKey, sections } from '../../../glossary/knownKeys';
import type { Entry } from '../../../glossary/types';
import { glossaryKeyCard } from '../../../present/glossaryKeyCard';
import { entryCard } from '../../../present/hoverCard';
import { setting } from '../../settings';
import { today } from '../../today';
import { rangeOf } from '../../rangeIn';
import { words } from '../../words';
import { glossarySelector, type GlossaryDocuments } from './glossaryDocuments';

/** What a key is, and the card of the entry that a name or an id stands for. */
export function registerGlossaryHover(documents: GlossaryDocuments): vscode.Disposable {
  return vscode.languages.registerHoverProvider(glossarySelector, {
    async provideHover(document, position, token) {
      const state = setting('hover.enabled', true, document.uri) ? documents.of(document) : undefined;
      const offset = document.offsetAt(position);
      const found = state && foundAt(state.text, state.slices, offset);
      if (!state || !found) return undefined;
      const range = rangeOf(document, placeOf(found));
      if (!found.text) {
        const card = glossaryKeyCard(found.map.part, found.field.key, words);
        return card === undefined ? undefined : new vscode.Hover(new vscode.MarkdownString(card), range);
      }
      const id = idAt(state.text, state.slices, offset)?.id;
      if (id === undefined && !isName(found)) return undefined;
      const index = await documents.glossaries.indexFor(document.uri);
      const entry = id === undefined ? ownEntry(found, index, document.uri.toString()) : index.entry(id);
      if (!entry || token.isCancellationRequested) return undefined;
      return new vscode.Hover(new vscode.MarkdownString(entryCard(entry, index, { today: today() }, words).join('\n\n')), range);
    },
  });
}

const isName = ({ section, entry, map, field }: Found): boolean => map === entry && (field.key === 'short' || (Object.hasOwn(sections, section) && field.key === nameKey(sections[section as keyof typeof sections])));

/** The entry in whose map a name stands. */
function ownEntry({ entry, text }: Found, index: GlossaryIndex, file: string): Entry | undefined {
  const id = entry && textOf(entry, 'id')?.text;
  if (id !== undefined) return index.entry(id);
  const { officials, agreements, others } = index.glossary;
  const holds = ({ source }: Entry): boolean => source?.file === file && source.range.start <= text!.range.start && text!.range.end <= source.range.end;
  return officials.find(holds) ?? agreements.find(holds) ?? others.find(holds);
}
