import type { GlossaryIndex } from '../glossary/glossaryIndex';
import type { Article } from '../text/article';
import { bySpan } from '../text/span';
import { readAgreements } from './agreements/readAgreements';
import { findGlossaryNames } from './names/glossaryNames';
import { quotedPronouns } from './names/quotedPronouns';
import { officialMentions } from './names/officialMentions';
import { readPeople } from './names/readPeople';
import { linkSpeakers } from './quotes/linkSpeakers';
import { readQuotes } from './quotes/readQuotes';
import { findQuotedRuns } from './quotes/runs';
import type { NamedMention, Reading } from './reading';
import type { Annotations, Mention } from './types';

export interface AnnotateOptions {
  /** ISO date that stands in for the one the article gives. */
  readonly date?: string;
}

/** Reads an article against a glossary. Pure: the same input gives the same result, and it never throws. */
export function annotate(article: Article, glossary: GlossaryIndex, options: AnnotateOptions = {}): Annotations {
  const date = options.date ?? article.date;
  const reading: Reading = { article, glossary, ...(date && { date }) };
  const names = findGlossaryNames(reading.article, glossary);
  const { runs, problems } = findQuotedRuns(article);
  const narrated = readPeople(reading, names, runs);
  const quotes = readQuotes(reading, runs, narrated);
  const people = [...narrated, ...quotedPronouns(article, narrated, quotes)].sort(bySpan);
  const agreements = readAgreements(reading, names, runs);
  const others = names.filter((n) => n.kind !== 'official' && n.kind !== 'agreement').map(withoutTokens);
  const mentions = [...officialMentions(article, people), ...agreements, ...others].sort(bySpan);
  return { ...(date && { date }), mentions, quotes: linkSpeakers(article.text, quotes, mentions), problems };
}

/** Tokens are the engine's own: what leaves it speaks in offsets. */
function withoutTokens({ firstToken: _first, endToken: _end, ...mention }: NamedMention): Mention {
  return mention;
}
