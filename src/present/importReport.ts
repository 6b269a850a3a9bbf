import { groupBy } from '../text/groupBy';
import type { Glossary } from '../glossary/types';
import type { Skipped } from '../glossary/import/imported';
import { skippedWords } from './importWords';
import type { Words } from './words';

/** How many entries came of an import: "5,337 officials, 12 organizations". */
export function importedWords({ officials, agreements, others }: Glossary, words: Words): string {
  const parts = [
    officials.length === 1 ? words('1 official') : officials.length > 0 ? words('{0} officials', officials.length) : '',
    agreements.length === 1 ? words('1 agreement') : agreements.length > 0 ? words('{0} agreements', agreements.length) : '',
    others.length === 1 ? words('1 organization') : others.length > 0 ? words('{0} organizations', others.length) : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** All that an import left out or decided, as a text: what came of it, then line by line, those of one kind together. */
export function importReport(glossary: Glossary, skipped: readonly Skipped[], words: Words): string {
  const imported = importedWords(glossary, words);
  const lines = [imported === '' ? words('Nothing was imported.') : words('Imported: {0}.', imported)];
  if (skipped.length === 0) lines.push(words('Nothing was left out.'));
  for (const [code, items] of groupBy(skipped, (item) => item.code)) lines.push('', `${code} (${items.length})`, ...items.map((item) => `  ${placeOf(item)}: ${skippedWords(item, words)}`));
  return `${lines.join('\n')}\n`;
}

const placeOf = ({ file, line }: Skipped): string => (line === undefined ? file : `${file}:${line}`);
