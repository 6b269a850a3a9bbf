import { annotate } from '../../../src/annotate/annotate';
import type { Annotations } from '../../../src/annotate/types';
import { indexGlossary, type GlossaryIndex } from '../../../src/glossary/glossaryIndex';
import { readGlossary } from '../../../src/glossary/readGlossary';
import type { Finding } from '../../../src/review/finding';
import { review } from '../../../src/review/review';
import { readArticle, type Article } from '../../../src/text/article';

export const indexOf = (yaml: string): GlossaryIndex => indexGlossary(readGlossary(yaml, 'glossary.yaml').glossary);

export interface Read {
  readonly article: Article;
  readonly annotations: Annotations;
  readonly glossary: GlossaryIndex;
  findings(): readonly Finding[];
}

/** An article read against a glossary given as YAML. */
export function read(text: string, yaml: string, date?: string): Read {
  const article = readArticle(text);
  const glossary = indexOf(yaml);
  const annotations = annotate(article, glossary, date ? { date } : {});
  return { article, glossary, annotations, findings: () => review({ article, annotations, glossary }) };
}

/** Markdown as the words that a reader sees, for text without links: the escapes taken away. */
export const seen = (markdown: string): string => markdown.replace(/\\(\p{P}|\p{S})/gu, '$1');
