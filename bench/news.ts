import { existsSync, readFileSync } from 'node:fs';

const corpus = '../shared/corpora/nasa-news-200.jsonl';

/** Where a corpus of news is not at hand: articles in the words of the glossary's subject. */
const madeUp = Array.from({ length: 50 }, (_, i) => ['A signing', ...[0, 1, 2].map((n) => signing(1900 + 3 * i + n))].join('\n\n'));

function signing(year: number): string {
  return `The United Kingdom and Japan signed an agreement on fisheries in ${year}. “It is a good one,” President Emmanuel Macron said. Macron left.`;
}

/** The articles that all rows read, and what they are. */
export function news(): { readonly texts: readonly string[]; readonly origin: string } {
  if (!existsSync(corpus)) return { texts: madeUp, origin: `${madeUp.length} made-up articles, the corpus of news is not here` };
  const texts = readFileSync(corpus, 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { readonly text: string }).text);
  return { texts, origin: `${texts.length} articles of news` };
}

/** One article of the length asked for, in UTF-16 code units: the paragraphs of the news again and again. */
export function longArticle(texts: readonly string[], length: number): string {
  const all = texts.join('\n\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

export const megabytes = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
