import type { GlossaryIndex } from '../glossary/glossaryIndex';
import type { Article } from '../text/article';
import { decideMentions, decideQuotes } from './decided/applyDecided';
import type { Decided } from './decided/decided';
import { withDecidedNames } from './decided/decidedNames';
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
  /** What an editor has decided, of which none overlaps another of its sort. */
  readonly decided?: readonly Decided[];
}

/** Reads an article against a glossary. Pure: the same input gives the same result, and it never throws. */
export function annotate(article: Article, glossary: GlossaryIndex, options: AnnotateOptions = {}): Annotations {
  const date = options.date ?? article.date;
  const decided = options.decided ?? [];
  const reading: Reading = { article, glossary, decided, ...(date && { date }) };
  const names = withDecidedNames(findGlossaryNames(reading.article, glossary), article, glossary, decided);
  const { runs, problems } = findQuotedRuns(article);
  const narrated = readPeople(reading, names, runs);
  const quotes = readQuotes(reading, runs, narrated);
  const people = [...narrated, ...quotedPronouns(article, narrated, quotes)].sort(bySpan);
  const agreements = readAgreements(reading, names, runs);
  const others = names.filter((n) => n.kind !== 'official' && n.kind !== 'agreement').map(withoutTokens);
  const mentions = decideMentions(article.text, [...officialMentions(article, people), ...agreements, ...others].sort(bySpan), glossary, decided);
  return { ...(date && { date }), mentions, quotes: decideQuotes(linkSpeakers(article.text, quotes, mentions), glossary, decided), problems };
}

/** Tokens are the engine's own: what leaves it speaks in offsets. */
function withoutTokens({ firstToken: _first, endToken: _end, byHand: _byHand, ...mention }: NamedMention): Mention {
  return mention;
}
