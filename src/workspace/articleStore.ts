import { annotate } from '../annotate/annotate';
import type { Decided } from '../annotate/decided/decided';
import type { Annotations } from '../annotate/types';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import type { Finding } from '../review/finding';
import { review } from '../review/review';
import { readArticle, type Article } from '../text/article';
import { unreadable, type Refusal } from './articleLimits';

/** A text that changes, as an editor holds it: its version grows with every change. */
export interface VersionedText {
  readonly uri: string;
  readonly version: number;
  getText(): string;
}

const nothingDecided: readonly Decided[] = [];

/** One version of one article, read against one state of its glossary and of what was decided. Every feature works from this object. */
export interface AnnotatedArticle {
  readonly version: number;
  readonly article: Article;
  readonly annotations: Annotations;
  readonly glossary: GlossaryIndex;
  /** What an editor decided, as it entered the annotations. */
  readonly decided: readonly Decided[];
  /** What the rules alone make of the article; made when first asked for. */
  proposed(): Annotations;
  /** What the review found, in order of place; made when first asked for. */
  findings(): readonly Finding[];
}

interface Entry {
  readonly version: number;
  readonly read: Article | Refusal;
  annotated?: AnnotatedArticle;
}

/** The shared results: an article is read once a version, and annotated once a version, state of its glossary and of its decisions, when asked for. */
export class ArticleStore {
  readonly #entries = new Map<string, Entry>();

  /** The annotations of the text as it stands, or why it is left alone. */
  of(document: VersionedText, glossary: GlossaryIndex, decided = nothingDecided): AnnotatedArticle | Refusal {
    let entry = this.#entries.get(document.uri);
    if (entry?.version !== document.version) {
      entry = { version: document.version, read: read(document.getText()) };
      this.#entries.set(document.uri, entry);
    }
    if (typeof entry.read === 'string') return entry.read;
    if (entry.annotated?.glossary !== glossary || entry.annotated.decided !== decided) entry.annotated = annotated(entry.version, entry.read, glossary, decided);
    return entry.annotated;
  }

  /** Whether any version of a text was asked for. */
  knows(uri: string): boolean {
    return this.#entries.has(uri);
  }

  /** Drops what is known of a text. Answers whether anything was. */
  forget(uri: string): boolean {
    return this.#entries.delete(uri);
  }
}

/** The annotations of a text that does not change, or why it is left alone. */
export function annotateText(text: string, glossary: GlossaryIndex, decided = nothingDecided): AnnotatedArticle | Refusal {
  const article = read(text);
  return typeof article === 'string' ? article : annotated(0, article, glossary, decided);
}

const read = (text: string): Article | Refusal => unreadable(text) ?? readArticle(text);

function annotated(version: number, article: Article, glossary: GlossaryIndex, decided: readonly Decided[]): AnnotatedArticle {
  const read = { article, annotations: annotations(article, glossary, decided), glossary, decided };
  let findings: readonly Finding[] | undefined;
  let proposed = decided.length === 0 ? read.annotations : undefined;
  return { version, ...read, proposed: () => (proposed ??= annotations(article, glossary, nothingDecided)), findings: () => (findings ??= review(read)) };
}

/** Against no entries at all, nothing can be said to be missing from them. */
function annotations(article: Article, index: GlossaryIndex, decided: readonly Decided[]): Annotations {
  const { officials, agreements, others } = index.glossary;
  const found = annotate(article, index, { decided });
  return officials.length + agreements.length + others.length > 0 ? found : { ...found, mentions: [] };
}
