import * as vscode from 'vscode';
import { hoverCard } from '../../present/hoverCard';
import { mentionAt } from '../../workspace/mentionAt';
import { articleSelector } from '../articleDocuments';
import type { Articles } from '../articles';
import { setting } from '../settings';
import { today } from '../today';
import { words } from '../words';

/** The card of the name under the pointer. */
export function registerHovers(articles: Articles, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.languages.registerHoverProvider(articleSelector, {
    async provideHover(document, position, token) {
      if (!setting('hover.enabled', true, document.uri)) return undefined;
      try {
        const annotated = await articles.of(document);
        const mention = annotated && mentionAt(annotated.annotations, document.offsetAt(position));
        if (!mention || token.isCancellationRequested) return undefined;
        const { date } = annotated.annotations;
        const card = hoverCard(mention, annotated.annotations, annotated.glossary, { today: today(), ...(date && { article: date }) }, (offset) => document.positionAt(offset).line + 1, words);
        // Neither trusted nor with HTML: a card is made of text, and of links that its maker let through.
        return new vscode.Hover(new vscode.MarkdownString(card), new vscode.Range(document.positionAt(mention.start), document.positionAt(mention.end)));
      } catch (error) {
        log.error('the hover failed', error instanceof Error ? error : String(error));
        return undefined;
      }
    },
  });
}
