import { looseField, looseMap, partBelow, type LooseField, type LooseMap, type Part } from './looseNodes';
import { quotedEnd, quotedText } from './looseScalar';

const space = /[ \t\r\n]|(?<=\s)#[^\n]*/y;
const plain = /(?:[^\s,[\]{}:#"']|:(?=[^\s,[\]{}])|(?<=\S)[#"'])(?:[^,[\]{}:\r\n#]|:(?=[^\s,[\]{}])|(?<=\S)#)*/y;

/**
 * Reads a list or a map in brackets into a field, as far as it goes: an unclosed one ends before the next line that stands no deeper
 * than `floor`.
 * @returns where it ends
 */
export function readLooseFlow(text: string, at: number, limit: number, floor: number, owner: LooseField, part: Part | undefined): number {
  const end = flowLimit(text, at, limit, floor);

  const skip = (from: number): number => {
    let next = from;
    for (space.lastIndex = next; next < end && space.test(text); space.lastIndex = next) next = space.lastIndex;
    return Math.min(next, end);
  };
  /** Reads a text: its end, or that of a sign which is none. */
  const scalar = (from: number, field: LooseField | undefined): number => {
    const sign = text[from];
    if (sign === '"' || sign === "'") {
      field?.texts.push(quotedText(text, from, end));
      return quotedEnd(text, from, end);
    }
    plain.lastIndex = from;
    const words = plain.exec(text)?.[0].trimEnd() ?? '';
    if (words !== '') field?.texts.push({ text: words, range: { start: from, end: from + words.length } });
    return from + Math.max(words.length, 1);
  };
  const value = (from: number, field: LooseField, below: Part | undefined): number => {
    if (text[from] === '[') return list(from, field, below);
    return text[from] === '{' ? map(from, field, below) : scalar(from, field);
  };
  const list = (from: number, field: LooseField, below: Part | undefined): number => {
    let next = skip(from + 1);
    while (next < end && text[next] !== ']') next = skip(text[next] === ',' || text[next] === '}' ? next + 1 : value(next, field, below));
    const close = Math.min(next + 1, end);
    field.lists.push({ start: from, end: close });
    return close;
  };
  const map = (from: number, field: LooseField, below: Part | undefined): number => {
    const made: LooseMap = looseMap(below, from, undefined, floor);
    field.maps.push(made);
    let next = skip(from + 1);
    while (next < end && text[next] !== '}') next = skip(',[{]'.includes(text[next]!) ? next + 1 : entry(next, made));
    made.end = Math.min(next + 1, end);
    return made.end;
  };
  const entry = (from: number, into: LooseMap): number => {
    const keyEnd = scalar(from, undefined);
    const colon = skip(keyEnd);
    if (text[colon] !== ':' || colon >= end) return keyEnd;
    const field = looseField(text.slice(from, keyEnd).replace(/^(["'])(.*)\1$/, '$2'), { start: from, end: keyEnd });
    into.fields.push(field);
    const next = skip(colon + 1);
    field.end = next < end && !',}]'.includes(text[next]!) ? value(next, field, partBelow(into.part, field.key)) : colon + 1;
    return field.end;
  };

  return value(at, owner, part);
}

function flowLimit(text: string, at: number, limit: number, floor: number): number {
  const line = /\n( *)(?=[^\s\]},#])/g;
  line.lastIndex = at;
  for (let next = line.exec(text); next && next.index < limit; next = line.exec(text)) if (next[1]!.length <= floor) return next.index;
  return limit;
}
