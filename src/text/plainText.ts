/** Marks that change the direction of the text after them: a glossary could make a label read as something else. */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// eslint-disable-next-line no-control-regex -- these are what is to be taken out
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** Text from a workspace on one line, without the characters that could change how what stands beside it reads. Not trimmed. */
export const oneLine = (text: string): string => seen(text.replace(/\s+/g, ' '));

/** The same with its lines. */
export const seen = (text: string): string => text.replace(bidi, '').replace(controls, '');

/** The beginning of a text, with an ellipsis where it was longer. Never ends in half a character. */
export function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
