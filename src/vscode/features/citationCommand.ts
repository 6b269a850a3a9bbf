import * as vscode from 'vscode';
import { agreementCitation, quoteCitation } from '../../present/citation';
import type { AnnotatedArticle } from '../../workspace/articleStore';
import { mentionAt } from '../../workspace/mentionAt';
import { quoteAround } from '../../workspace/quoteAt';
import type { Articles } from '../articles';
import { selectedPlace } from '../selectedPlace';
import { words } from '../words';

/** Puts the quote or the agreement at the cursor, or of a row of the sidebar, on the clipboard as it is cited. */
export function registerCitationCommand(articles: Articles): vscode.Disposable {
  return vscode.commands.registerCommand('policyAnnotator.copyCitation', async (...at: unknown[]) => {
    const place = await selectedPlace(articles, at[0], at[1], at[2]);
    const citation = place && citationAt(place.annotated, place.selection.start);
    if (citation === undefined) return void vscode.window.setStatusBarMessage(vscode.l10n.t('Put the cursor into a quotation or on an agreement.'), 4000);
    await vscode.env.clipboard.writeText(citation);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copied: {0}', citation.length > 60 ? `${citation.slice(0, 60)}…` : citation), 4000);
  });
}

function citationAt(annotated: AnnotatedArticle, offset: number): string | undefined {
  const mention = mentionAt(annotated.annotations, offset);
  const entry = mention?.kind === 'agreement' && mention.entry !== null ? annotated.glossary.entry(mention.entry) : undefined;
  if (entry?.kind === 'agreement') return agreementCitation(entry, words);
  const quote = quoteAround(annotated.annotations, offset);
  return quote && quoteCitation(quote, annotated, words);
}
