import { Document } from 'yaml';
import { oneLine } from '../nodes/sourceNode';
import { isPartialDate } from '../partialDate';

/** How a value is written: after a key or a dash, within brackets, or within brackets as JSON has it. */
export type ScalarStyle = 'block' | 'flow' | 'json';

/** A text as YAML on one line, as the reader will have it, in quotes only where YAML needs them: “no: 1”, “- x”, “2022”. */
export function scalarText(value: string, style: ScalarStyle): string {
  const line = oneLine(value);
  if (style === 'json') return JSON.stringify(line);
  const document = new Document(style === 'flow' ? [line] : { k: line });
  if (style === 'flow') Object.assign(document.contents!, { flow: true });
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  return style === 'flow' ? yaml.slice(1, -1) : yaml.slice('k: '.length);
}

const dateKeys: ReadonlySet<string> = new Set(['from', 'to', 'signed', 'in_force', 'ended']);

/** The value of a key. A year is written as people write it, bare: the reader takes every value for text. */
export function valueText(key: string, value: string, style: ScalarStyle): string {
  return dateKeys.has(key) && isPartialDate(value) && style !== 'json' ? value : scalarText(value, style);
}
