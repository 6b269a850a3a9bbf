import { Document } from 'yaml';
import { emptyGlossary, type Entry, type Glossary } from '../types';
import { entryFields, writeGlossary } from '../writeGlossary';

/** An entry in block style, line by line, as it follows a dash. */
export function blockEntry(entry: Entry): string[] {
  const [, ...lines] = writeGlossary(glossaryOf(entry)).trimEnd().split('\n');
  return lines.map((line) => line.slice('  - '.length));
}

/** An entry on one line, in braces. */
export function flowEntry(entry: Entry): string {
  const document = new Document(entryFields(entry), { aliasDuplicateObjects: false });
  Object.assign(document.contents!, { flow: true });
  return document.toString({ lineWidth: 0 }).trimEnd();
}

function glossaryOf(entry: Entry): Glossary {
  if (entry.kind === 'official') return { ...emptyGlossary, officials: [entry] };
  return entry.kind === 'agreement' ? { ...emptyGlossary, agreements: [entry] } : { ...emptyGlossary, others: [entry] };
}
