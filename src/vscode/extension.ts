import * as vscode from 'vscode';
import { registerAgentTools } from './agentTools/agentTools';
import { registerExportCommands } from './articleExport/exportCommands';
import { Articles } from './articles';
import { registerCommands } from './commands';
import { registerDecisionActions } from './decisions/decisionActions';
import { registerDecisionCommands } from './decisions/decisionCommands';
import { DecisionFiles } from './decisions/decisionFiles';
import { registerMovedArticles } from './decisions/movedArticles';
import { registerNotThisOne } from './decisions/notThisOne';
import { registerOrphanCommands } from './decisions/orphanCommands';
import { registerSidecarDiagnostics } from './decisions/sidecarDiagnostics';
import { registerAgreementsView } from './features/agreements/agreementsView';
import { registerArticleCompletion } from './features/articleCompletion';
import { registerCitationCommand } from './features/citationCommand';
import { registerDecisionsView } from './features/decisions/decisionsView';
import { registerDiagnostics } from './features/diagnostics';
import { registerGlossaryAuthoring } from './features/glossary/glossaryAuthoring';
import { registerHighlights } from './features/highlights';
import { registerHighlightCommands } from './features/highlightWish';
import { registerInlayHints } from './features/hints/inlayHints';
import { registerHovers } from './features/hover/hovers';
import { registerMentionCommands } from './features/mentionCommands';
import { registerNavigation } from './features/navigation/navigation';
import { registerPeopleView } from './features/people/peopleView';
import { registerReadingStatus } from './features/readingStatus';
import { registerReports } from './features/report/reports';
import { registerReveal } from './features/revealPlace';
import { registerReviewFixes } from './features/reviewFixes';
import { registerStatusItems } from './features/statusItems';
import { registerUnusedEntries } from './features/unusedEntries';
import { GlossaryCache } from './glossaryCache';
import { registerAddActions } from './glossaryEditing/addActions';
import { registerAddCommands } from './glossaryEditing/addCommands';
import { registerGlossaryFixes } from './glossaryEditing/fixActions';
import { GlossaryFiles } from './glossaryFiles';
import { registerNoteCommands } from './notes/noteCommands';
import { registerNoteThreads } from './notes/noteThreads';
import { Pause } from './pause';
import { startFeatures } from './startFeatures';
import type { TestApi } from './testApi';
import { WorkspaceArticles } from './workspaceArticles';

/** Put in by the build: of all that the program is made of, so that it changes with anything that reads glossaries. */
declare const sourcesHash: string;

/**
 * One entry for the desktop, remote and web hosts: nothing here needs more than the `vscode` module.
 * Nothing is read before a document asks for it.
 */
export function activate(context: vscode.ExtensionContext): TestApi {
  const began = Date.now();
  const log = vscode.window.createOutputChannel('Policy Annotator', { log: true });
  const glossaries = new GlossaryFiles(new GlossaryCache(context.globalStorageUri, sourcesHash, log), log);
  const decided = new DecisionFiles(log);
  const articles = new Articles(glossaries, decided, log);
  const workspace = new WorkspaceArticles(articles, glossaries, log);
  const pause = new Pause();
  const highlights = registerHighlights(articles, pause, log);
  const agreements = registerAgreementsView(articles, workspace, context.workspaceState, log);
  const people = registerPeopleView(articles, log);
  const decisions = registerDecisionsView(articles, decided, log);
  const notes = registerNoteThreads(articles, decided, log);
  const diagnostics = registerDiagnostics(articles, glossaries, pause, log);
  const sidecars = registerSidecarDiagnostics(articles, decided, glossaries, log);
  const unused = registerUnusedEntries(glossaries, workspace, log);
  const reports = registerReports(articles, workspace, log);
  const status = registerStatusItems(articles, glossaries, workspace, pause, log);
  context.subscriptions.push(
    log,
    glossaries,
    decided,
    articles,
    workspace,
    pause,
    highlights,
    agreements,
    people,
    decisions,
    notes,
    diagnostics,
    sidecars,
    unused,
    reports,
    status,
    startFeatures(
      {
        'highlight commands': () => registerHighlightCommands(),
        'inlay hints': () => registerInlayHints(articles, pause),
        'review fixes': () => registerReviewFixes(articles, log),
        hovers: () => registerHovers(articles, decided, workspace, pause, log),
        completion: () => registerArticleCompletion(articles),
        reveal: () => registerReveal(),
        'reading status': () => registerReadingStatus(workspace),
        navigation: () => registerNavigation(articles, glossaries, workspace),
        'mention commands': () => registerMentionCommands(articles, glossaries, agreements, people),
        citations: () => registerCitationCommand(articles),
        'not this one': () => registerNotThisOne(),
        'decision actions': () => registerDecisionActions(articles, decided),
        'adding actions': () => registerAddActions(articles),
        'adding commands': () => registerAddCommands(articles, glossaries),
        'glossary fixes': () => registerGlossaryFixes(glossaries),
        'glossary authoring': () => registerGlossaryAuthoring(glossaries, workspace),
        'decision commands': () => registerDecisionCommands(articles, decided),
        orphans: () => registerOrphanCommands(decided),
        notes: () => registerNoteCommands(articles, decided, notes),
        'moved articles': () => registerMovedArticles(log),
        commands: () => registerCommands(context, log),
        exports: () => registerExportCommands(articles, log),
        'tools for assistants': () => registerAgentTools(articles),
      },
      log,
    ),
  );
  const startedIn = Date.now() - began;
  log.info(`started in ${startedIn} ms`);
  return {
    startedIn,
    annotationsOf: (document) => articles.of(document),
    highlightsOf: (uri) => highlights.shown(uri),
    agreements: () => agreements.tree(),
    agreementsState: () => agreements.state(),
    people: () => people.tree(),
    decisions: () => decisions.tree(),
    notesOf: (uri) => notes.of(uri),
    report: (scope) => reports.shown(scope),
    badge: () => decisions.badge(),
    status: () => status.shown(),
    settled: async () => {
      await articles.settled();
      await Promise.all([highlights, agreements, people, decisions, notes, diagnostics, sidecars, unused, reports, status].map((view) => view.settled()));
    },
  };
}
