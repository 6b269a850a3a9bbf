import { groupBy } from '../text/groupBy';
import type { Skipped } from '../glossary/import/imported';
import { skippedWords } from '../present/importWords';
import { english } from '../present/words';
import { oneLine, shortened } from '../text/plainText';

/** How many of each kind are shown, and how long a line may be, in UTF-16 units. */
const shown = 3;
const longestLine = 200;

/** Tells on standard error what an import left out or decided: some of each kind, and how many more there are. */
export function tellSkipped(skipped: readonly Skipped[], report: string | undefined): void {
  for (const [code, items] of groupBy(skipped, (item) => item.code)) {
    for (const item of items.slice(0, shown)) {
      const place = item.line === undefined ? item.file : `${item.file}:${item.line}`;
      process.stderr.write(`${shortened(oneLine(`${place}: ${skippedWords(item, english)}`), longestLine)} [${code}]\n`);
    }
    if (items.length > shown) process.stderr.write(`  … and ${items.length - shown} more [${code}]${report === undefined ? '; --report FILE lists all' : ''}\n`);
  }
}
