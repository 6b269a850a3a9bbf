import { fieldOf, itemsOf, oneLine, type Field, type MapNode, type SourceNode, type TextNode } from '../nodes/sourceNode';
import { isPartialDate, suggestDate } from '../partialDate';
import type { Report } from '../problem';
import type { PartialDate } from '../types';
import { reportDuplicateKeys, reportUnknownKeys } from './keyChecks';

/** Reads the fields of one map by their types. A null, an empty text and a missing key are all undefined, or an empty list. */
export interface FieldReader {
  /** On one line: runs of white space become a space. */
  text(key: string): string | undefined;
  /** With its line breaks. */
  prose(key: string): string | undefined;
  texts(key: string): readonly string[];
  date(key: string): PartialDate | undefined;
  /** One of the given words, in any case; of "he/him", the first. */
  choice<T extends string>(key: string, allowed: readonly T[]): T | undefined;
  /** The `https:` links by their label. */
  links(key: string): Readonly<Record<string, string>>;
  maps(key: string): readonly MapNode[];
}

/** Reports what is wrong with the keys at once, and with each value when it is read. */
export function readFields(map: MapNode, known: readonly string[], report: Report): FieldReader {
  reportDuplicateKeys(map, report);
  reportUnknownKeys(map, known, report);

  const textNode = (key: string): TextNode | undefined => textOrReport(fieldOf(map, key)?.value, key, report);

  const items = (key: string): readonly SourceNode[] => {
    const field = fieldOf(map, key);
    if (field && (field.value.kind === 'map' || (field.value.kind === 'text' && field.value.text.trim() !== ''))) {
      report('wrong-type', field.value.range, { key, expected: 'list' });
    }
    return itemsOf(field?.value);
  };

  const texts = (key: string): readonly string[] => items(key).map((item) => lineOf(textOrReport(item, key, report))).filter((text) => text !== undefined);

  return {
    text: (key) => lineOf(textNode(key)),
    prose: (key) => textNode(key)?.text.trim() || undefined,
    texts,
    date: (key) => {
      const node = textNode(key);
      const value = lineOf(node);
      if (value === undefined || isPartialDate(value)) return value;
      const suggestion = suggestDate(value);
      report('invalid-date', node?.range, { value, ...(suggestion && { suggestion }) });
      return undefined;
    },
    choice: (key, allowed) => {
      const node = textNode(key);
      const value = lineOf(node);
      const found = allowed.find((word) => word === value?.toLowerCase().split('/')[0]?.trim());
      if (value !== undefined && !found) report('unknown-value', node?.range, { key, value, expected: allowed.join(', ') });
      return found;
    },
    links: (key) => Object.fromEntries(linksOf(fieldOf(map, key), report)),
    maps: (key) => items(key).map((item) => asMap(item, key, report)).filter((item) => item !== undefined),
  };
}

/** The node if it is a map; undefined, and reported unless it is null, for anything else. */
export function asMap(node: SourceNode, key: string, report: Report): MapNode | undefined {
  if (node.kind === 'map') return node;
  if (node.kind !== 'null') report('wrong-type', node.range, { key, expected: 'map' });
  return undefined;
}

const https = /^https:\/\/[^\s/?#]\S*$/i;

function linksOf(field: Field | undefined, report: Report): [string, string][] {
  const map = field && asMap(field.value, field.key, report);
  if (!map) return [];
  reportDuplicateKeys(map, report);
  const links: [string, string][] = [];
  for (const { key, value } of map.fields) {
    const url = lineOf(textOrReport(value, key, report));
    if (url === undefined) continue;
    if (https.test(url)) links.push([key, url]);
    else report('link-not-https', value.range, { value: url });
  }
  return links;
}

function textOrReport(node: SourceNode | undefined, key: string, report: Report): TextNode | undefined {
  if (node?.kind === 'list' || node?.kind === 'map') report('wrong-type', node.range, { key, expected: 'text' });
  return node?.kind === 'text' ? node : undefined;
}

const lineOf = (node: TextNode | undefined): string | undefined => (node && oneLine(node.text)) || undefined;
