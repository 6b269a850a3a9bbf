import { entryKey } from '../glossary/entryKey';
import type { Entry } from '../glossary/types';
import { groupBy } from '../text/groupBy';
import type { ArticleSummary, PlacedMention } from './articleSummary';

/** The mentions of an entry in one article. */
export interface ArticleMentions {
  readonly uri: string;
  readonly mentions: readonly PlacedMention[];
}

/** The articles of a workspace by URI, and by the entries that they mention. */
export class ArticleIndex {
  readonly #articles = new Map<string, ArticleSummary>();
  #byEntry: ReadonlyMap<string, readonly ArticleMentions[]> | undefined;

  set(article: ArticleSummary): void {
    this.#articles.set(article.uri, article);
    this.#byEntry = undefined;
  }

  /** Answers whether the article was known. */
  delete(uri: string): boolean {
    this.#byEntry = undefined;
    return this.#articles.delete(uri);
  }

  get(uri: string): ArticleSummary | undefined {
    return this.#articles.get(uri);
  }

  /** All articles, ordered by URI. */
  all(): readonly ArticleSummary[] {
    return [...this.#articles.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** The articles that mention an entry by any form, ordered by URI. What may be somebody else as well is not counted. */
  mentionsOf(entry: Entry): readonly ArticleMentions[] {
    this.#byEntry ??= byEntry(this.all());
    return this.#byEntry.get(entryKey(entry)) ?? [];
  }
}

function byEntry(articles: readonly ArticleSummary[]): ReadonlyMap<string, readonly ArticleMentions[]> {
  const found = articles.flatMap(({ uri, glossary, mentions }) =>
    [...groupBy(mentions.filter(({ entry }) => entry !== null), ({ entry }) => entry!)].map(([id, own]) => ({ entry: glossary.entry(id), uri, mentions: own })),
  );
  return groupBy(found, ({ entry }) => (entry ? entryKey(entry) : ''));
}
