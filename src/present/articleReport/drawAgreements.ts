import { earliestDay } from '../../glossary/partialDate';
import type { PartialDate } from '../../glossary/types';
import type { Words } from '../words';
import type { ArticleReport, ReportAgreement } from './report';
import { datesWords } from './reportWords';
import { caption, element, laneAt, mostRows, rowHead, rowHeight, width, type Link, type Picture } from './svgParts';

const axisHeight = 26;
const headHeight = 22;
/** Years between the lines of the scale: the first that makes few enough of them. */
const intervals = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const mostLines = 9;
/** Dates of articles that are marked; more would be a band. */
const mostDates = 100;

type Scale = (date: PartialDate) => number;

/** When the agreements were signed, in force and ended, with the articles' dates; those without dates are not drawn. */
export function drawAgreements({ agreements, dates, today }: ArticleReport, link: Link, words: Words): Picture {
  const dated = agreements.filter(({ steps }) => steps.length > 0).slice(0, mostRows);
  if (dated.length === 0) return { height: 0, content: '' };
  const days = [...dated.flatMap(({ steps }) => steps.map(({ date }) => time(date))), ...dates.map(time), time(today)];
  const [first, last] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
  const room = Math.max(last - first, year) * 0.05;
  const scale: Scale = (date) => ((time(date) - first + room) / (last - first + 2 * room)) * width;
  const bottom = headHeight + dated.length * rowHeight;
  const rows = dated.map((agreement, n) => rowHead(agreement.name, datesWords(agreement, words), headHeight + n * rowHeight) + link(agreement, ...stepMarks(agreement, headHeight + n * rowHeight + laneAt, scale, scale(today))));
  const articleDates = dates.slice(0, mostDates).map((date) => element('line', { class: 'date', x1: scale(date), x2: scale(date), y1: headHeight - 4, y2: bottom + 4 }));
  const [only] = dates.length === 1 ? dates : [];
  const label = only === undefined ? [] : [caption(words('the article, {0}', only), Math.min(scale(only), width - 70), headHeight - 10, 'middle')];
  return { height: bottom + axisHeight, content: [...yearLines(new Date(first).getUTCFullYear(), new Date(last).getUTCFullYear(), scale, bottom), ...articleDates, ...rows, ...label].join('') };
}

const year = 366 * 24 * 3600 * 1000;
const time = (date: PartialDate): number => Date.parse(earliestDay(date));

/** A ring where it was signed, a thick line while it is in force, a bar where it ended; thin in between. */
function stepMarks({ steps }: ReportAgreement, y: number, scale: Scale, now: number): string[] {
  const at = new Map(steps.map(({ step, date }) => [step, scale(date)]));
  const [signed, inForce, ended] = [at.get('signed'), at.get('in-force'), at.get('ended')];
  const begin = signed ?? inForce ?? ended!;
  const end = ended ?? now;
  return [
    // The whole row answers to the pointer, not the thin line alone.
    element('rect', { class: 'reach', x: Math.min(begin, end) - 8, y: y - 12, width: Math.abs(end - begin) + 16, height: 24 }),
    element('line', { class: 'pending', x1: begin, x2: inForce ?? end, y1: y, y2: y }),
    ...(inForce === undefined ? [] : [element('line', { class: 'in-force', x1: inForce, x2: Math.max(inForce + 2, end), y1: y, y2: y })]),
    ...(signed === undefined ? [] : [element('circle', { class: 'signed', cx: signed, cy: y, r: 5 })]),
    ...(ended === undefined ? [] : [element('line', { class: 'ended', x1: ended, x2: ended, y1: y - 8, y2: y + 8 })]),
  ];
}

function yearLines(first: number, last: number, scale: Scale, bottom: number): string[] {
  const interval = intervals.find((years) => (last - first) / years <= mostLines) ?? intervals.at(-1)!;
  const lines: string[] = [];
  for (let at = Math.ceil(first / interval) * interval; at <= last; at += interval) {
    const x = scale(String(at).padStart(4, '0'));
    lines.push(element('line', { class: 'scale', x1: x, x2: x, y1: headHeight, y2: bottom }), caption(String(at), x, bottom + 14, 'middle'));
  }
  return lines;
}
