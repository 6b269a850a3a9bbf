import * as vscode from 'vscode';
import { hoverCard } from '../../present/hoverCard';
import type { ArticleAnnotations } from '../articleAnnotations';
import { articleSelector } from '../articleDocuments';
import { setting } from '../settings';
import { today } from '../today';
import { words } from '../words';

/** The card of the name under the pointer. The shortest mention there answers: an organization inside an agreement's title. */
export function registerHovers(articles: ArticleAnnotations, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.languages.registerHoverProvider(articleSelector, {
    async provideHover(document, position, token) {
      if (!setting('hover.enabled', true, document.uri)) return undefined;
      try {
        const annotated = await articles.of(document);
        if (!annotated || token.isCancellationRequested || annotated.version !== document.version) return undefined;
        const at = document.offsetAt(position);
        const [mention] = annotated.annotations.mentions.filter((m) => m.start <= at && at <= m.end).sort((a, b) => a.end - a.start - (b.end - b.start));
        if (!mention) return undefined;
        const dates = { today: today(), ...(annotated.annotations.date && { article: annotated.annotations.date }) };
        const card = hoverCard(mention, annotated.glossary, dates, (offset) => document.positionAt(offset).line + 1, words);
        return new vscode.Hover(new vscode.MarkdownString(card), new vscode.Range(document.positionAt(mention.start), document.positionAt(mention.end)));
      } catch (error) {
        log.error('hover failed', error instanceof Error ? error : String(error));
        return undefined;
      }
    },
  });
}
