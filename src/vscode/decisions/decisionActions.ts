import * as vscode from 'vscode';
import type { Mention, Quote } from '../../annotate/types';
import { shownName } from '../../present/shownName';
import { overlaps, type Span } from '../../text/span';
import type { AnnotatedArticle } from '../../workspace/articleStore';
import { mentionAt } from '../../workspace/mentionAt';
import { settlesAnything } from '../../workspace/notes';
import { quoteAround } from '../../workspace/quoteAt';
import { articleSelector } from '../articleDocuments';
import type { Articles } from '../articles';
import type { DecisionFiles } from './decisionFiles';

/** Of an ambiguous mention, more candidates than these are left to the search. */
const mostCandidates = 3;

/** The light bulb on a mention or a quote: what can be decided there. */
export function registerDecisionActions(articles: Articles, files: DecisionFiles): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    articleSelector,
    {
      async provideCodeActions(document, range, context, token) {
        const annotated = await articles.of(document);
        if (!annotated || token.isCancellationRequested) return undefined;
        const offset = document.offsetAt(range.start);
        const selected = range.isEmpty ? undefined : { start: offset, end: document.offsetAt(range.end) };
        const mention = mentionAt(annotated.annotations, offset);
        const quote = quoteAround(annotated.annotations, offset);
        const decided = (await files.of(document)).standing.filter(({ decision }) => settlesAnything(decision));
        // Nobody who only moves the cursor through a quotation is to see a light bulb in every line.
        const isAsked = context.triggerKind === vscode.CodeActionTriggerKind.Invoke;
        return [
          ...(mention ? onMention(document, annotated, mention) : []),
          ...(selected && !mention ? [action(document, vscode.l10n.t('Link the Selection to …'), 'policyAnnotator.linkTo', selected)] : []),
          ...(quote && (isAsked || quote.speakers.length === 0) ? onQuote(document, quote) : []),
          ...(mention && decided.some((one) => overlaps(one, mention)) ? [action(document, vscode.l10n.t('Take Back the Decision'), 'policyAnnotator.takeBackDecision', mention)] : []),
        ];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function onMention(document: vscode.TextDocument, { glossary }: AnnotatedArticle, mention: Mention): vscode.CodeAction[] {
  const candidates = mention.status === 'ambiguous' ? mention.candidates.slice(0, mostCandidates) : [];
  const links = candidates.flatMap((id) => {
    const entry = glossary.entry(id);
    return entry ? [action(document, vscode.l10n.t('Link to {0}', shownName(entry)), 'policyAnnotator.linkTo', mention, id)] : [];
  });
  return [
    ...links,
    action(document, mention.status === 'linked' ? vscode.l10n.t('Link to Another Entry …') : vscode.l10n.t('Link to …'), 'policyAnnotator.linkTo', mention),
    action(document, vscode.l10n.t('Not a Mention, Here'), 'policyAnnotator.ignoreMention', mention),
    action(document, vscode.l10n.t('Not a Mention, in This Article'), 'policyAnnotator.ignoreInArticle', mention),
  ];
}

function onQuote(document: vscode.TextDocument, { kind, segments }: Quote): vscode.CodeAction[] {
  const segment = segments[0]!;
  return [
    action(document, vscode.l10n.t('Set the Speaker …'), 'policyAnnotator.setSpeaker', segment),
    kind === 'not-speech' ? action(document, vscode.l10n.t('This Is Speech'), 'policyAnnotator.markSpeech', segment) : action(document, vscode.l10n.t('This Is No Speech'), 'policyAnnotator.markNotSpeech', segment),
  ];
}

function action({ uri }: vscode.TextDocument, title: string, command: string, { start, end }: Span, ...more: readonly string[]): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.command = { command, title, arguments: [uri.toString(), start, end, ...more] };
  return made;
}
