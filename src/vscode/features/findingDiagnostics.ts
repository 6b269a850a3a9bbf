import * as vscode from 'vscode';
import type { Source } from '../../glossary/types';
import { findingWords } from '../../present/findingWords';
import { shownName } from '../../present/shownName';
import type { Finding } from '../../review/finding';
import type { AnnotatedArticle } from '../../workspace/articleStore';
import type { GlossaryStore } from '../../workspace/glossaryStore';
import { reviewLevels } from '../reviewLevels';
import { words } from '../words';
import { diagnosticSeverities, diagnosticSource, rangeIn } from './diagnosticPlaces';

/** More entries than this are not listed under a finding. */
const mostRelated = 5;

/** The findings of an article that its settings let be told, with the entries of the glossary that they speak of. */
export function findingDiagnostics(uri: vscode.Uri, annotated: AnnotatedArticle, glossaries: GlossaryStore): vscode.Diagnostic[] {
  const levelOf = reviewLevels(uri);
  const rangeOf = rangeIn(annotated.article.text);
  const placeOf = placesIn(glossaries);
  return annotated.findings().flatMap((finding) => {
    const level = levelOf(finding.code);
    if (level === 'off') return [];
    const item = new vscode.Diagnostic(rangeOf(finding), findingWords(finding, words), diagnosticSeverities[level]);
    item.source = diagnosticSource;
    item.code = finding.code;
    item.relatedInformation = [...fullName(uri, finding, rangeOf), ...related(finding, annotated, placeOf)];
    return [item];
  });
}

function fullName(uri: vscode.Uri, finding: Finding, rangeOf: ReturnType<typeof rangeIn>): vscode.DiagnosticRelatedInformation[] {
  if (finding.code !== 'surname-first' || finding.full === undefined) return [];
  return [new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, rangeOf({ start: finding.full, end: finding.full })), words('The full name'))];
}

function related({ entries }: Finding, { glossary }: AnnotatedArticle, placeOf: ReturnType<typeof placesIn>): vscode.DiagnosticRelatedInformation[] {
  return entries.slice(0, mostRelated).flatMap((id) => {
    const entry = glossary.entry(id);
    return entry?.source ? [new vscode.DiagnosticRelatedInformation(placeOf(entry.source), words('{0} in the glossary', shownName(entry)))] : [];
  });
}

/** Places of entries in their files; the lines of a file are counted once. */
function placesIn(glossaries: GlossaryStore): (source: Source) => vscode.Location {
  const files = new Map<string, ReturnType<typeof rangeIn>>();
  return ({ file, nameRange }) => {
    const rangeOf = files.get(file) ?? rangeIn(glossaries.textOf(file));
    files.set(file, rangeOf);
    return new vscode.Location(vscode.Uri.parse(file), rangeOf(nameRange));
  };
}
