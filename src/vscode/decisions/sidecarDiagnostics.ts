import * as vscode from 'vscode';
import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import { sidecarProblemWords } from '../../present/sidecarProblemWords';
import { ArticleDecisions } from '../../workspace/articleDecisions';
import { isSidecar, sidecarOf } from '../../workspace/sidecar/decision';
import { articleLine } from '../../workspace/sidecar/writeDecision';
import type { Articles } from '../articles';
import { diagnosticsOf } from '../features/diagnosticPlaces';
import type { GlossaryFiles } from '../glossaryFiles';
import { textOf } from '../openDocuments';
import { upToDate, type View } from '../upToDate';
import { words } from '../words';
import type { DecisionFiles } from './decisionFiles';
import { fileName, sidecarUri } from './sidecarFile';

/** The decisions on an article, and the glossary that they speak of. */
interface Checked {
  readonly decisions: ArticleDecisions;
  readonly glossary: GlossaryIndex;
}

/** What is wrong with the decisions on the articles that are open, and with files of decisions that are open themselves, each at its place. */
export function registerSidecarDiagnostics(articles: Articles, files: DecisionFiles, glossaries: GlossaryFiles, log: vscode.LogOutputChannel): View {
  const collection = vscode.languages.createDiagnosticCollection('policy-annotator.decisions');
  const view = upToDate('checking decisions', log, async () => {
    const found = new Map<string, Checked>();
    for (const document of vscode.workspace.textDocuments) {
      const uri = sidecarUri(document.uri);
      const annotated = uri && (await articles.of(document));
      if (!annotated) continue;
      const decisions = await files.of(document);
      // Two articles whose names differ in their ending share one: that which it names tells of it.
      if (!decisions.problems.some(({ code }) => code === 'other-article') || !found.has(uri.toString())) found.set(uri.toString(), { decisions, glossary: annotated.glossary });
    }
    for (const document of vscode.workspace.textDocuments) {
      const checked = isSidecar(document.uri.path) && !found.has(document.uri.toString()) && (await ofSidecar(document, glossaries));
      if (checked) found.set(document.uri.toString(), checked);
    }
    const gone: vscode.Uri[] = [];
    collection.forEach((uri) => {
      if (!found.has(uri.toString())) gone.push(uri);
    });
    for (const uri of gone) collection.delete(uri);
    for (const [uri, { decisions, glossary }] of found) collection.set(vscode.Uri.parse(uri), diagnosticsOf(decisions.sidecar, decisions.problemsAgainst(glossary), (problem) => sidecarProblemWords(problem, words)));
  });

  view.request();
  const ofSidecars = ({ uri }: vscode.TextDocument): void => {
    if (isSidecar(uri.path)) view.request();
  };
  const subscription = vscode.Disposable.from(
    collection,
    articles.onDidChange(view.request),
    vscode.workspace.onDidOpenTextDocument(ofSidecars),
    vscode.workspace.onDidCloseTextDocument(ofSidecars),
    vscode.workspace.onDidChangeTextDocument(({ document }) => ofSidecars(document)),
  );
  return { settled: view.settled, dispose: () => subscription.dispose() };
}

/** The same for an open file of decisions whose article is not open; undefined where there is none beside it. */
async function ofSidecar(sidecar: vscode.TextDocument, glossaries: GlossaryFiles): Promise<Checked | undefined> {
  const article = await articleBeside(sidecar);
  const text = article && (await textOf(article));
  return text === undefined ? undefined : { decisions: new ArticleDecisions(fileName(article!), sidecar.getText(), text), glossary: await glossaries.indexFor(article!, text) };
}

const articleName = /\.(?:article|md|markdown|txt)$/i;

/** The article that a file of decisions names, or else the first that it could be of. */
async function articleBeside(sidecar: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const folder = vscode.Uri.joinPath(sidecar.uri, '..');
  const entries = await vscode.workspace.fs.readDirectory(folder).then((all) => all, () => []);
  const names = entries.map(([name]) => name).filter((name) => articleName.test(name) && sidecarOf(name) === fileName(sidecar.uri));
  const name = names.find((one) => sidecar.getText().includes(articleLine(one))) ?? names[0];
  return name === undefined ? undefined : vscode.Uri.joinPath(folder, name);
}
