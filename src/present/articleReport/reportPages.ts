import { escapeHtml } from '../export/html/escapeHtml';
import type { Words } from '../words';
import type { ArticleReport, ReportMark } from './report';
import { reportStylesheet, reportStylesheetHash } from './reportStylesheet';
import { sectionsOf, tableHtml, type Section } from './sections';
import { element, liveLink, noLink, width, type Link } from './svgParts';

/** The report as the content of a page whose script follows the marks, which bear the index of their place as `data-place`. */
export const reportBody = (report: ArticleReport, words: Words): string => body(report, liveLink, (mark) => `<a class="mark" href="#" data-place="${mark.place}">${escapeHtml(mark.label)}</a>`, words);

/** The report as a web page that stands alone: nothing in it runs, nothing is loaded. */
export function reportPage(report: ArticleReport, words: Words): string {
  return `<!DOCTYPE html>
<html lang="${escapeHtml(words('en'))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${reportStylesheetHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Policy Annotator">
<title>${escapeHtml(words('Report: {0}', report.title))}</title>
<style>${reportStylesheet}</style>
</head>
<body>
<main>${body(report, noLink, (mark) => escapeHtml(mark.label), words)}</main>
</body>
</html>
`;
}

/** The three pictures one below the other, as one file of SVG. */
export function reportSvg(report: ArticleReport, words: Words): string {
  let y = 0;
  const parts = sectionsOf(report, noLink, words).filter(({ picture }) => picture.height > 0).map(({ heading, picture }) => {
    const part = element('text', { class: 'heading', x: 0, y: y + 24 }, escapeHtml(heading)) + element('g', { transform: `translate(0 ${y + 44})` }, picture.content);
    y += picture.height + 64;
    return part;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 0 ${width + 24} ${y + 8}" width="${width + 24}" height="${y + 8}">${element('title', {}, escapeHtml(words('Report: {0}', report.title)))}<style>${escapeHtml(reportStylesheet)}</style>${parts.join('')}</svg>\n`;
}

function body(report: ArticleReport, link: Link, cellLink: (mark: ReportMark) => string, words: Words): string {
  const subtitle = report.articles === 1 ? report.dates[0] : words('{0} articles', report.articles);
  return `<header><h1>${escapeHtml(report.title)}</h1>${subtitle ? `<p class="subtitle">${escapeHtml(subtitle)}</p>` : ''}</header>${sectionsOf(report, link, words).map((section) => sectionHtml(section, cellLink, words)).join('')}`;
}

function sectionHtml({ id, heading, picture, legend, remarks, table }: Section, cellLink: (mark: ReportMark) => string, words: Words): string {
  const chart = picture.height === 0 ? '' : `<div class="chart" role="group" aria-labelledby="${id}"><svg viewBox="0 0 ${width} ${picture.height}">${picture.content}</svg></div><p class="legend" aria-hidden="true">${legend.map(([shape, meaning]) => `<span>${sample(shape)}${escapeHtml(meaning)}</span>`).join('')}</p>`;
  const rest = remarks.map((remark) => `<p class="remark">${escapeHtml(remark)}</p>`).join('');
  const same = table.rows.length === 0 ? '' : `<details id="${id}-table"><summary>${escapeHtml(words('The same as a table'))}</summary>${tableHtml(table, cellLink)}</details>`;
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(heading)}</h2>${chart}${rest}${same}</section>`;
}

/** A shape by itself, before its meaning. */
function sample(shape: string): string {
  const drawn = shape.startsWith('bar') ? element('rect', { class: shape.replace('hollow', 'speaker hollow'), x: 1, y: 4, width: 18, height: 8, rx: 2 })
    : shape.startsWith('tick') ? element('rect', { class: shape.replace(' short', ''), x: 8, y: shape.endsWith('short') ? 5 : 1, width: 4, height: shape.endsWith('short') ? 7 : 14 })
    : shape === 'signed' ? element('circle', { class: shape, cx: 10, cy: 8, r: 5 })
    : shape === 'in-force' ? element('line', { class: shape, x1: 1, x2: 19, y1: 8, y2: 8 })
    : element('line', { class: shape, x1: 10, x2: 10, y1: 1, y2: 15 });
  return `<svg class="sample" viewBox="0 0 20 16">${drawn}</svg>`;
}
