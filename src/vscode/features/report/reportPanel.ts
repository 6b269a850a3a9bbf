import * as vscode from 'vscode';
import type { ArticleReport } from '../../../present/articleReport/report';
import { reportBody } from '../../../present/articleReport/reportPages';
import { oneLine } from '../../../text/plainText';
import { words } from '../../words';
import { revealCommand } from '../placeItem';
import { reportShell } from './reportPage';

/** A report in a tab of its own. */
export interface ReportPanel extends vscode.Disposable {
  readonly report: ArticleReport | undefined;
  /** Whether the tab is the one in use. */
  readonly isActive: boolean;
  show(report: ArticleReport): void;
  front(): void;
}

/** Opens the tab beside the text. `closed` is told when it is closed; nothing is shown before `show`. */
export function openReportPanel(closed: () => void): ReportPanel {
  const panel = vscode.window.createWebviewPanel('policyAnnotator.report', vscode.l10n.t('Report'), { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableScripts: true, localResourceRoots: [], enableFindWidget: true });
  let report: ArticleReport | undefined;
  const send = (): void => {
    if (report) void panel.webview.postMessage({ body: reportBody(report, words) });
  };
  // What the page says is checked: it holds an article's text.
  panel.webview.onDidReceiveMessage((message: unknown) => {
    const { ready, place } = (typeof message === 'object' ? message : undefined) as { readonly ready?: unknown; readonly place?: unknown } | undefined ?? {};
    if (ready === true) return send();
    const target = typeof place === 'number' ? report?.places[place] : undefined;
    if (target) void vscode.commands.executeCommand(revealCommand, vscode.Uri.parse(target.uri), target.span);
  });
  panel.onDidDispose(closed);
  panel.webview.html = reportShell(panel.title, nonce());
  return {
    get report() {
      return report;
    },
    get isActive() {
      return panel.active;
    },
    show(fresh) {
      report = fresh;
      panel.title = vscode.l10n.t('Report: {0}', oneLine(fresh.title));
      send();
    },
    front: () => panel.reveal(),
    dispose: () => panel.dispose(),
  };
}

/** A number that no text of an article can have known. */
const nonce = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
