import * as vscode from 'vscode';
import type { Span } from '../../../text/span';
import { hoverCard, quoteHoverCard, type CardSetting } from '../../../present/hoverCard';
import { noteLine } from '../../../present/noteWords';
import type { StandingDecision } from '../../../workspace/articleDecisions';
import type { AnnotatedArticle } from '../../../workspace/articleStore';
import { mentionAt } from '../../../workspace/mentionAt';
import { quoteAt } from '../../../workspace/quoteAt';
import { articleSelector } from '../../articleDocuments';
import type { Articles } from '../../articles';
import type { DecisionFiles } from '../../decisions/decisionFiles';
import type { Pause } from '../../pause';
import { setting } from '../../settings';
import { today } from '../../today';
import { words } from '../../words';
import type { WorkspaceArticles } from '../../workspaceArticles';
import { cardCommands, cardLinks } from './cardLinks';

interface Card extends Span {
  readonly markdown: string;
}

/** A card with the open notes on what is under the pointer; of the notes alone where there is none. */
function withNotes(card: Card | undefined, offset: number, standing: readonly StandingDecision[]): Card | undefined {
  const here = standing.filter(({ decision, start, end }) => decision.notes.length > 0 && !decision.resolved && start <= offset && offset < end);
  const markdown = [card?.markdown, ...here.map(({ decision }) => noteLine(decision.notes, words))].filter(Boolean).join('\n\n');
  return card ? { ...card, markdown } : here[0] && { start: here[0].start, end: here[0].end, markdown };
}

/** The card of what is under the pointer: a mention, or a quote by its speaker, its cue or its marks; and the notes on it. */
export function registerHovers(articles: Articles, decided: DecisionFiles, workspace: WorkspaceArticles, pause: Pause, log: vscode.LogOutputChannel): vscode.Disposable {
  const cardAt = (annotated: AnnotatedArticle, uri: vscode.Uri, offset: number): Card | undefined => {
    const around: CardSetting = { today: today(), ...(!workspace.progress && { workspace: workspace.index }) };
    const mention = mentionAt(annotated.annotations, offset);
    if (mention) {
      const entry = mention.entry === null ? undefined : annotated.glossary.entry(mention.entry);
      const links = cardLinks(uri, offset, entry, mention.kind === 'agreement' || mention.kind === 'official', mention);
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
        const offset = document.offsetAt(position);
        const card = annotated && withNotes(cardAt(annotated, document.uri, offset), offset, (await decided.of(document)).standing);
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
