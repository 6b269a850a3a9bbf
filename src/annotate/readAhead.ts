import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { tableOf } from './agreements/agreementTable';

/**
 * Reads what `annotate` asks of a glossary ahead of the first article, in steps of far less than a millisecond: left to the first
 * article, a very large glossary would hold it up.
 */
export function* readAhead(glossary: GlossaryIndex): Generator<void, void, void> {
  const agreements = glossary.table(tableOf);
  while (agreements.readNext()) yield;
}
