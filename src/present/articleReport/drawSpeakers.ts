import type { Words } from '../words';
import { wordsQuoted } from './buildReport';
import { quotedWords } from './reportWords';
import type { ReportSpeaker } from './report';
import { element, laneAt, mostMarks, mostRows, rowHead, rowHeight, width, type Link, type Picture } from './svgParts';

const barHeight = 14;
const gap = 2;
const narrowest = 4;

/** Who is quoted and how much: a bar a speaker, a piece of it a quote, as long as its words; those in other words are hollow. */
export function drawSpeakers(speakers: readonly ReportSpeaker[], link: Link, words: Words): Picture {
  const shown = speakers.slice(0, mostRows);
  const longest = Math.max(1, ...shown.map(({ quotes }) => quotes.reduce((sum, { count }) => sum + count, 0)));
  const scale = (width - gap) / longest;
  const rows = shown.map((speaker, n) => {
    const y = n * rowHeight;
    let x = 0;
    const pieces = speaker.quotes.slice(0, mostMarks).map((quote) => {
      const wide = Math.max(narrowest, quote.count * scale - gap);
      const classes = ['bar', speaker.kind === 'nobody' ? 'nobody' : 'speaker', ...(quote.isIndirect ? ['hollow'] : [])].join(' ');
      const piece = link(quote, element('rect', { class: classes, x, y: y + laneAt - barHeight / 2, width: wide, height: barHeight, rx: 2 }));
      x += wide + gap;
      return piece;
    });
    return rowHead(speaker.label, quotedWords(wordsQuoted(speaker), speaker.quotes.length, words), y, speaker.kind === undefined || speaker.kind === 'nobody') + pieces.join('');
  });
  return { height: shown.length * rowHeight, content: rows.join('') };
}
