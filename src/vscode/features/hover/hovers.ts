import * as vscode from 'vscode';
import type { Span } from '../../../text/span';
import { hoverCard, quoteHoverCard, type CardSetting } from '../../../present/hoverCard';
import type { AnnotatedArticle } from '../../../workspace/articleStore';
import { mentionAt } from '../../../workspace/mentionAt';
import { quoteAt } from '../../../workspace/quoteAt';
import { articleSelector } from '../../articleDocuments';
import type { Articles } from '../../articles';
import type { Pause } from '../../pause';
import { setting } from '../../settings';
import { today } from '../../today';
import { words } from '../../words';
import type { WorkspaceArticles } from '../../workspaceArticles';
import { cardCommands, cardLinks } from './cardLinks';

interface Card extends Span {
  readonly markdown: string;
}

/** The card of what is under the pointer: a mention, or a quote by its speaker, its cue or its marks. */
export function registerHovers(articles: Articles, workspace: WorkspaceArticles, pause: Pause, log: vscode.LogOutputChannel): vscode.Disposable {
  const cardAt = (annotated: AnnotatedArticle, uri: vscode.Uri, offset: number): Card | undefined => {
    const around: CardSetting = { today: today(), ...(!workspace.progress && { workspace: workspace.index }) };
    const mention = mentionAt(annotated.annotations, offset);
    if (mention) {
      const entry = mention.entry === null ? undefined : annotated.glossary.entry(mention.entry);
      const links = cardLinks(uri, offset, entry, mention.kind === 'agreement' || mention.kind === 'official');
      return { ...mention, markdown: [hoverCard(mention, annotated, around, words), links].filter(Boolean).join('\n\n') };
    }
    const found = quoteAt(annotated.annotations, offset);
    return found && { ...found, markdown: `${quoteHoverCard(found.quote, annotated, around, words)}\n\n${cardLinks(uri, offset, undefined, true)}` };
  };
  return vscode.languages.registerHoverProvider(articleSelector, {
    async provideHover(document, position, token) {
      if (pause.isOn || !setting('hover.enabled', true, document.uri)) return undefined;
      try {
        const annotated = await articles.of(document);
        const card = annotated && cardAt(annotated, document.uri, document.offsetAt(position));
        if (!card || token.isCancellationRequested) return undefined;
        // Without HTML, and trusted with our own commands alone: a card is text, and links that its makers let through.
        const markdown = new vscode.MarkdownString(card.markdown);
        markdown.isTrusted = { enabledCommands: cardCommands };
        void vscode.commands.executeCommand('setContext', 'policyAnnotator.cardSeen', true);
        return new vscode.Hover(markdown, new vscode.Range(document.positionAt(card.start), document.positionAt(card.end)));
      } catch (error) {
        log.error('the hover failed', error instanceof Error ? error : String(error));
        return undefined;
      }
    },
  });
}
