import * as vscode from 'vscode';
import { importGlossary, type ImportFormat } from '../../glossary/import/importGlossary';
import type { Imported } from '../../glossary/import/imported';
import { writingGlossary } from '../../glossary/writeGlossary';
import { importedWords, importReport } from '../../present/importReport';
import type { Steps } from '../../text/steps';
import { inTimeSlices } from '../timeSlices';
import { words } from '../words';
import { chooseColumns } from './chooseColumns';
import { chooseFormat, chooseSources, readSources } from './chooseSources';
import { chooseTarget } from './chooseTarget';

/** What is told beforehand is not asked. */
export interface ImportRequest {
  readonly files?: readonly vscode.Uri[];
  readonly format?: ImportFormat;
  /** Of a table: glossary keys to columns. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly target?: vscode.Uri;
  /** What becomes of a file that is at the target already. */
  readonly ifThere?: 'keep' | 'overwrite';
}

/** What came of it. The target is absent where nothing was written. */
export interface ImportOutcome {
  readonly target?: vscode.Uri;
  readonly report: string;
}

/** How much of the progress is reading; the rest is writing. */
const readingShare = 0.7;

/** The command “Import a Glossary…”: undefined when it was cancelled on the way. */
export async function importGlossaryFiles(request: ImportRequest = {}): Promise<ImportOutcome | undefined> {
  const uris = request.files ?? (await chooseSources());
  const files = uris && (await readSources(uris));
  if (!files) return undefined;
  const format = request.format ?? (await chooseFormat(files));
  if (!format) return undefined;
  const options = request.columns ? { map: new Map(Object.entries(request.columns)) } : format === 'csv' ? await chooseColumns(files[0]!) : { map: new Map<string, string>() };
  const target = options && (await chooseTarget(uris[0]!, request));
  if (!target) return undefined;

  const done = await withProgress(files.map(({ name }) => name).join(', '), async (show, token) => {
    const imported = await inTimeSlices(watched(importGlossary(format, files, options), (share) => show(share * readingShare), token));
    if (!imported || importedWords(imported.glossary, words) === '') return imported && { imported };
    const heading = [vscode.l10n.t('From {0} ({1}).', files.map(({ name }) => name).join(', '), format)];
    const yaml = await inTimeSlices(watched(writingGlossary(imported.glossary, heading), (share) => show(readingShare + share * (1 - readingShare)), token));
    return yaml === undefined ? undefined : { imported, yaml };
  });
  if (!done) return undefined;
  const report = importReport(done.imported.glossary, done.imported.skipped, words);
  if (done.yaml === undefined) {
    void offer(vscode.window.showErrorMessage, vscode.l10n.t('There is nothing to import in {0}.', files.map(({ name }) => name).join(', ')), report);
    return { report };
  }
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(done.yaml));
  } catch (error) {
    void offer(vscode.window.showErrorMessage, vscode.l10n.t('The glossary can’t be written to {0}: {1}', target.path, String(error)), report);
    return { report };
  }
  void offer(vscode.window.showInformationMessage, summary(done.imported, target), report, target);
  return { target, report };
}

function summary({ glossary, skipped }: Imported, target: vscode.Uri): string {
  const imported = vscode.l10n.t('Imported {0} into {1}.', importedWords(glossary, words), vscode.workspace.asRelativePath(target));
  return skipped.length === 0 ? imported : `${imported} ${vscode.l10n.t('{0} remarks on what was left out or decided are in the report.', skipped.length)}`;
}

/** Shows a message from which the report, and the glossary, can be opened. */
async function offer(show: (message: string, ...items: string[]) => Thenable<string | undefined>, message: string, report: string, target?: vscode.Uri): Promise<void> {
  const [showReport, openGlossary] = [vscode.l10n.t('Show Report'), vscode.l10n.t('Open the Glossary')];
  const chosen = await show(message, showReport, ...(target ? [openGlossary] : []));
  if (chosen === showReport) await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: report, language: 'plaintext' }));
  else if (chosen === openGlossary && target) await vscode.window.showTextDocument(target);
}

type Show = (done: number) => void;

/** The steps of work that yields the share that is done: shown as it goes, left when it is cancelled. */
function* watched<T>(work: Generator<number, T>, show: Show, token: vscode.CancellationToken): Steps<T | undefined> {
  for (let step = work.next(); ; step = work.next()) {
    if (token.isCancellationRequested) return undefined;
    if (step.done) return step.value;
    show(step.value);
    yield;
  }
}

/** Shows how far the work is, and a button to cancel it. */
function withProgress<T>(title: string, work: (show: Show, token: vscode.CancellationToken) => Promise<T>): Thenable<T> {
  const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Importing {0}', title), cancellable: true };
  return vscode.window.withProgress(options, (progress, token) => {
    let shown = 0;
    const show = (done: number): void => {
      if (done - shown < 0.01) return;
      progress.report({ increment: (done - shown) * 100 });
      shown = done;
    };
    return work(show, token);
  });
}
