import * as vscode from 'vscode';
import type { Mention, Quote } from '../../annotate/types';
import type { Span } from '../../text/span';
import { overlaps } from '../../text/span';
import { alikeSpans } from '../../workspace/alikeMentions';
import type { AnnotatedArticle } from '../../workspace/articleStore';
import { mentionAt } from '../../workspace/mentionAt';
import { settlesAnything } from '../../workspace/notes';
import { quoteAround } from '../../workspace/quoteAt';
import type { Articles } from '../articles';
import { pickEntry, pickSpeaker } from '../pickEntry';
import { selectedPlace } from '../selectedPlace';
import { decide, takeBack } from './decide';
import type { DecisionFiles } from './decisionFiles';

/** What a decision is taken on: the words selected, else the mention or the quote at the cursor. */
interface Subject {
  readonly document: vscode.TextDocument;
  readonly annotated: AnnotatedArticle;
  readonly span: Span | undefined;
  readonly mention: Mention | undefined;
  readonly quote: Quote | undefined;
}

/** The commands by which an editor decides. Each works at the cursor, on a place given as `(uri, start, end)`, or on a row of the sidebar. */
export function registerDecisionCommands(articles: Articles, files: DecisionFiles): vscode.Disposable {
  type Run = (subject: Subject, ...more: readonly unknown[]) => Promise<void>;
  const on = (run: Run) => async (uri?: unknown, start?: unknown, end?: unknown, ...more: readonly unknown[]): Promise<void> => {
    const subject = await subjectOf(articles, uri, start, end);
    if (subject) await run(subject, ...more);
  };
  const nothingThere = (what: string): void => void vscode.window.setStatusBarMessage(what, 4000);
  const onMention = (run: (subject: Subject, span: Span, ...more: readonly unknown[]) => Promise<void>): Run => async (subject, ...more) =>
    subject.span ? run(subject, subject.span, ...more) : nothingThere(vscode.l10n.t('Select some words, or put the cursor on a mention.'));
  const onQuote = (run: (subject: Subject, span: Span, ...more: readonly unknown[]) => Promise<void>): Run => async (subject, ...more) => {
    const segment = subject.quote?.segments[0];
    return segment ? run(subject, segment, ...more) : nothingThere(vscode.l10n.t('Put the cursor into a quotation.'));
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyAnnotator.linkTo', on(onMention(async ({ document, annotated }, span, entry) => {
      const words = annotated.article.text.slice(span.start, span.end);
      const link = typeof entry === 'string' ? entry : (await pickEntry(annotated, vscode.l10n.t('Link “{0}” to …', words), words))?.id;
      if (link !== undefined) await decide(files, document, [{ ...span, verdict: { link } }]);
    }))),
    vscode.commands.registerCommand('policyAnnotator.ignoreMention', on(onMention(({ document }, span) => decide(files, document, [{ ...span, verdict: { ignore: true } }])))),
    vscode.commands.registerCommand('policyAnnotator.ignoreInArticle', on(onMention(({ document, annotated }, span) => decide(files, document, alikeSpans(annotated.article.text, span).map((alike) => ({ ...alike, verdict: { ignore: true } })))))),
    vscode.commands.registerCommand('policyAnnotator.setSpeaker', on(onQuote(async ({ document, annotated, quote }, span, speaker) => {
      const chosen = typeof speaker === 'string' ? speaker : await pickSpeaker(annotated, vscode.l10n.t('Who says this?'), quote?.speakers[0]?.text ?? '');
      if (chosen !== undefined) await decide(files, document, [{ ...span, verdict: { speakers: [chosen] } }]);
    }))),
    vscode.commands.registerCommand('policyAnnotator.markNotSpeech', on(onQuote(({ document }, span) => decide(files, document, [{ ...span, verdict: { kind: 'not-speech' } }])))),
    vscode.commands.registerCommand('policyAnnotator.markSpeech', on(onQuote(({ document }, span) => decide(files, document, [{ ...span, verdict: { kind: 'speech' } }])))),
    vscode.commands.registerCommand('policyAnnotator.takeBackDecision', on(async ({ document, span, quote }) => {
      const places = [...(span ? [span] : []), ...(quote?.segments ?? [])];
      const standing = (await files.of(document)).standing.filter((one) => settlesAnything(one.decision) && places.some((place) => overlaps(one, place)));
      if (standing.length > 0) await takeBack(files, document, standing.map(({ decision }) => decision.id));
      else nothingThere(vscode.l10n.t('Nothing was decided here.'));
    })),
    vscode.commands.registerCommand('policyAnnotator.acceptAll', on(async ({ document, annotated }) => {
      const decided = (await files.of(document)).standing.filter(({ decision }) => settlesAnything(decision));
      const proposed = annotated.annotations.mentions.filter(({ entry, start, end }) => entry !== null && !decided.some((one) => overlaps(one, { start, end })));
      await decide(files, document, proposed.map(({ start, end, entry }) => ({ start, end, verdict: { link: entry! } })));
    })),
  );
}

async function subjectOf(articles: Articles, uri: unknown, start: unknown, end: unknown): Promise<Subject | undefined> {
  const place = await selectedPlace(articles, uri, start, end);
  if (!place) return undefined;
  const { document, annotated, selection: selected } = place;
  const mention = mentionAt(annotated.annotations, selected.start);
  const span = selected.end > selected.start ? selected : mention && { start: mention.start, end: mention.end };
  return { document, annotated, span, mention, quote: quoteAround(annotated.annotations, selected.start) };
}
