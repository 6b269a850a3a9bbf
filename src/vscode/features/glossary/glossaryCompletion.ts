import * as vscode from 'vscode';
import { slotsAt } from '../../../glossary/authoring/slot';
import { emptyGlossary } from '../../../glossary/types';
import { asksForValuesOfEntries, glossaryCompletions, type GlossaryCompletion } from '../../../present/glossaryCompletions';
import { rangeOf } from '../../rangeIn';
import { words } from '../../words';
import { glossarySelector, type GlossaryDocuments } from './glossaryDocuments';

const kinds: Readonly<Record<GlossaryCompletion['kind'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  entry: vscode.CompletionItemKind.Reference,
  value: vscode.CompletionItemKind.Value,
  snippet: vscode.CompletionItemKind.Snippet,
};

/** Keys, ids and words of the format, where they may stand in a glossary. */
export function registerGlossaryCompletion(documents: GlossaryDocuments): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    glossarySelector,
    {
      async provideCompletionItems(document, position, token) {
        const state = documents.of(document);
        if (!state) return undefined;
        const offset = document.offsetAt(position);
        const slots = slotsAt(state.text, state.slices, offset);
        if (slots.length === 0) return undefined;
        const glossary = asksForValuesOfEntries(slots) ? (await documents.glossaries.indexFor(document.uri)).glossary : emptyGlossary;
        if (token.isCancellationRequested) return undefined;
        const { items, isPartial } = glossaryCompletions(slots, state.text, offset, glossary, words);
        return new vscode.CompletionList(items.map((item, i) => completionItem(document, item, i)), isPartial);
      },
    },
    ' ',
    '-',
    '[',
    '{',
    ',',
  );
}

function completionItem(document: vscode.TextDocument, { kind, label, detail, documentation, snippet, range, filter, asksOn }: GlossaryCompletion, place: number): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label, ...(detail && { description: detail }) }, kinds[kind]);
  item.insertText = new vscode.SnippetString(snippet);
  item.range = rangeOf(document, range);
  item.sortText = String(place).padStart(5, '0');
  if (filter) item.filterText = filter;
  if (documentation) item.documentation = new vscode.MarkdownString(documentation);
  if (asksOn) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}
