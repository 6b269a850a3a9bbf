import { escapeHtml } from '../export/html/escapeHtml';
import type { ReportMark } from './report';

/** A picture as SVG without its outer element, in CSS pixels. */
export interface Picture {
  readonly height: number;
  readonly content: string;
}

/** The width that all pictures share: that of half an editor, in which they are still read. */
export const width = 560;
/** A row has its name on a line, and its shapes below, in the middle of a lane. */
export const rowHeight = 44;
export const laneAt = 29;
/** Rows that are drawn; the table below has them all. */
export const mostRows = 40;
/** Marks that are drawn in a row. */
export const mostMarks = 400;

type Attributes = Readonly<Record<string, string | number>>;

/** An element; its content is markup already. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${typeof value === 'number' ? Number(value.toFixed(1)) : escapeHtml(value)}"`).join('');
  return content.length === 0 ? `<${name}${given}/>` : `<${name}${given}>${content.join('')}</${name}>`;
}

/** How a mark leads to its place: as a link that the page's script follows, or not at all where there is nowhere to go. */
export type Link = (mark: ReportMark, ...content: readonly string[]) => string;

export const liveLink: Link = ({ place, label }, ...content) => element('a', { class: 'mark', href: '#', 'data-place': place, tabindex: '-1', 'aria-label': label }, element('title', {}, escapeHtml(label)), ...content);
export const noLink: Link = ({ label }, ...content) => element('g', { class: 'mark' }, element('title', {}, escapeHtml(label)), ...content);

/** The size of all words, and how wide a letter is on average in parts of it; those of East Asian scripts and emoji are squares. */
const size = 13;
const average = 0.54;
const square = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud800-\udbff][\udc00-\udfff]/u;

const widthOf = (text: string): number => Array.from(text).reduce((sum, character) => sum + size * (square.test(character) ? 1 : average), 0);

/** The beginning of a text that is about as wide, in pixels. */
function fitted(text: string, most: number): string {
  let taken = '';
  for (const character of text) {
    if (widthOf(taken + character) > most) return `${taken.trimEnd()}…`;
    taken += character;
  }
  return text;
}

/** The line over a lane: the name of the row, whole in its tooltip, and figures at the end. */
export function rowHead(name: string, figures: string, y: number, isOpen = false): string {
  const room = width - widthOf(figures) - 12;
  return element('text', { class: isOpen ? 'name open' : 'name', x: 0, y: y + 9 }, element('title', {}, escapeHtml(name)), escapeHtml(fitted(name, room))) + caption(figures, width, y + 9, 'end');
}

/** A few words of the picture itself. */
export const caption = (text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end' = 'start'): string => element('text', { class: 'caption', x, y, 'text-anchor': anchor }, escapeHtml(text));
