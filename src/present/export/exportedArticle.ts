import type { Mention, Speaker } from '../../annotate/types';
import type { Entry } from '../../glossary/types';
import type { AnnotatedText } from '../../workspace/articleSummary';

/** An article to be handed on, with its annotations as they stand. */
export interface ExportedArticle extends AnnotatedText {
  /** Its path from where the export begins, parted by `/`: what tells it from its neighbours. */
  readonly name: string;
  /** What identifies it for others. */
  readonly iri: string;
  /** What identifies a glossary file for others. */
  readonly iriOf: (file: string) => string;
}

/** The entry as a place on the Web has it: its glossary's IRI with the entry's id, or, where it was never in a file, the article's. */
export function entryIri(entry: Entry, { iri, iriOf }: ExportedArticle): string {
  return `${entry.source ? iriOf(entry.source.file) : iri}#${encodeURIComponent(entry.id)}`;
}

export const linkedEntry = ({ entry }: Pick<Mention | Speaker, 'entry'>, { glossary }: ExportedArticle): Entry | undefined => (entry === null ? undefined : glossary.entry(entry));
