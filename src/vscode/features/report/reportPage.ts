import { escapeHtml } from '../../../present/export/html/escapeHtml';
import { reportStylesheet } from '../../../present/articleReport/reportStylesheet';

/**
 * What runs in the page, as text: it puts in what it is given, leads the keyboard from mark to mark, and tells which one is chosen.
 * It knows places by their index alone.
 */
const script = `
const host = acquireVsCodeApi();
const main = document.querySelector('main');
const marks = (chart) => [...chart.querySelectorAll('a.mark')];
function reach(chart, mark) {
  for (const other of marks(chart)) other.tabIndex = other === mark ? 0 : -1;
}
function show(body) {
  const open = [...main.querySelectorAll('details[open]')].map((table) => table.id);
  const focused = document.activeElement?.closest('.chart') && { chart: document.activeElement.closest('.chart').getAttribute('aria-labelledby'), at: marks(document.activeElement.closest('.chart')).indexOf(document.activeElement) };
  main.innerHTML = body;
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  for (const chart of main.querySelectorAll('.chart')) reach(chart, marks(chart)[0]);
  if (focused) marks(main.querySelector('.chart[aria-labelledby="' + focused.chart + '"]') ?? main)[focused.at]?.focus();
}
addEventListener('message', ({ data }) => show(data.body));
document.addEventListener('focusin', ({ target }) => target.closest('.chart') && target.matches('a.mark') && reach(target.closest('.chart'), target));
document.addEventListener('keydown', (event) => {
  const chart = event.target.closest?.('.chart');
  if (!chart) return;
  const all = marks(chart);
  const at = all.indexOf(event.target);
  const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  all[to]?.focus();
});
document.addEventListener('click', (event) => {
  const mark = event.target.closest('[data-place]');
  if (!mark) return;
  event.preventDefault();
  host.postMessage({ place: Number(mark.dataset.place) });
});
host.postMessage({ ready: true });
`;

/** The page around the report. Nothing but its own style and script is let in, and no address at all. */
export const reportShell = (title: string, nonce: string): string => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${reportStylesheet}</style>
</head>
<body>
<main></main>
<script nonce="${nonce}">${script}</script>
</body>
</html>
`;
