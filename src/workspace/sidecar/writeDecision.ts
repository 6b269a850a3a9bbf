import type { Decision, Note } from './decision';
import { sidecarVersion } from './decision';

/** A sidecar without decisions yet. */
export const newSidecar = (article: string): string => `version: ${sidecarVersion}\n${articleLine(article)}\ndecisions:\n`;

export const articleLine = (article: string): string => `article: ${scalar(article)}`;

/** A decision as an item of the list: lines without the last break. Texts are in quote marks, so that none is read as anything else. */
export function decisionLines({ id, target, link, ignore, speakers, kind, notes, resolved, by, at }: Decision, eol = '\n'): string {
  const { exact, prefix, suffix, start } = target;
  const [note, ...replies] = notes;
  const lines = [
    `- id: ${scalar(id)}`,
    `  target: { exact: ${quoted(exact)}, prefix: ${quoted(prefix)}, suffix: ${quoted(suffix)}, start: ${start} }`,
    ...(link === undefined ? [] : [`  link: ${scalar(link)}`]),
    ...(ignore ? ['  ignore: true'] : []),
    ...(speakers === undefined ? [] : [`  speaker: ${speakers.length === 1 ? scalar(speakers[0]!) : `[${speakers.map(scalar).join(', ')}]`}`]),
    ...(kind === undefined ? [] : [`  kind: ${kind}`]),
    ...(note === undefined ? [] : [`  note: ${quoted(note.text)}`]),
    ...(replies.length > 0 ? ['  replies:', ...replies.flatMap(replyLines)] : []),
    ...(resolved ? ['  resolved: true'] : []),
    ...(by === undefined ? [] : [`  by: ${scalar(by)}`]),
    ...(at === undefined ? [] : [`  at: ${scalar(at)}`]),
  ];
  return lines.map((line) => `  ${line}`).join(eol);
}

const replyLines = ({ text, by, at }: Note): string[] => [`    - text: ${quoted(text)}`, ...(by === undefined ? [] : [`      by: ${scalar(by)}`]), ...(at === undefined ? [] : [`      at: ${scalar(at)}`])];

/** Words and dates that YAML reads as they stand; everything else in quote marks. */
const plain = /^[A-Za-z][\w.-]*(?: [\w.-]+)*$|^\d{4}-\d{2}-\d{2}T[\d:.]+Z$|^[0-9A-HJKMNP-TV-Z]{26}$/;
const meaningful = /^(?:true|false|yes|no|on|off|null)$/i;

const scalar = (text: string): string => (plain.test(text) && !meaningful.test(text) ? text : quoted(text));

/** A JSON string is a double-quoted scalar of YAML 1.2. */
const quoted = (text: string): string => JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
