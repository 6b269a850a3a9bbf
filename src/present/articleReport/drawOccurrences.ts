import type { Words } from '../words';
import type { ReportOccurrences } from './report';
import { caption, element, laneAt, mostMarks, mostRows, rowHead, rowHeight, width, type Link, type Picture } from './svgParts';

const markWidth = 4;
const axisHeight = 22;

/** Where in the text everybody and every agreement occurs: tall marks for names, short ones for “he” and “that agreement”. */
export function drawOccurrences(occurrences: readonly ReportOccurrences[], link: Link, words: Words): Picture {
  const shown = occurrences.slice(0, mostRows);
  const rows = shown.map(({ label, kind, open, marks }, n) => {
    const y = n * rowHeight + laneAt;
    const drawn = marks.slice(0, mostMarks).map((mark) => {
      const tall = mark.isName ? 16 : 8;
      return link(mark, element('rect', { class: `tick ${kind}${open ? ' hollow' : ''}`, x: mark.at * (width - markWidth), y: y - tall / 2, width: markWidth, height: tall }));
    });
    return rowHead(label, marks.length === 1 ? words('1 mention') : words('{0} mentions', marks.length), n * rowHeight, open !== undefined) + element('line', { class: 'scale', x1: 0, x2: width, y1: y, y2: y }) + drawn.join('');
  });
  const bottom = shown.length * rowHeight;
  return { height: bottom + axisHeight, content: [...rows, caption(words('beginning'), 0, bottom + 10), caption(words('end'), width, bottom + 10, 'end')].join('') };
}
