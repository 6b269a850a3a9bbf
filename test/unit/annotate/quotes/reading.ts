import { annotate } from '../../../../src/annotate/annotate';
import type { Quote, QuoteKind } from '../../../../src/annotate/types';
import { indexGlossary } from '../../../../src/glossary/glossaryIndex';
import { emptyGlossary, type Glossary } from '../../../../src/glossary/types';
import { readArticle } from '../../../../src/text/article';

/** Text under a headline, which a first line would be taken for. */
export const under = (text: string): string => `A headline\n\n${text}`;

export function quotesIn(text: string, glossary: Glossary = emptyGlossary): readonly Quote[] {
  return annotate(readArticle(under(text)), indexGlossary(glossary)).quotes;
}

/** The quotes of some kinds in a readable form: "Lee, Berg: “One,” … “two.”". */
export function said(text: string, kinds: readonly QuoteKind[] = ['direct', 'mixed']): string[] {
  return quotesIn(text)
    .filter((q) => kinds.includes(q.kind))
    .map((q) => `${q.speakers.map((s) => s.text).join(', ') || 'nobody'}: ${q.segments.map((s) => under(text).slice(s.start, s.end)).join(' … ')}`);
}

export const reported = (text: string): string[] => said(text, ['indirect']);
export const kindsIn = (text: string): QuoteKind[] => quotesIn(text).map((q) => q.kind);
