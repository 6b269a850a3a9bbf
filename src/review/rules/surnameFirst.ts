import { attributiveHeads } from '../../annotate/data/attributiveHeads';
import { isOrdinaryWord } from '../../annotate/names/commonSurnames';
import { isSpeechAfter } from '../../annotate/names/context';
import { isGivenName } from '../../annotate/names/givenName';
import { endOfWords } from '../../annotate/names/surnames';
import { commonWords } from '../../glossary/data/commonWords';
import { bare } from '../../glossary/nameWords';
import type { Article, ArticleBlock } from '../../text/article';
import { isAllCaps } from '../../text/characters';
import { contains, type Span } from '../../text/span';
import type { Tokens } from '../../text/tokens';
import { claimsOf } from '../claims';
import type { FindingOf } from '../finding';
import { namesOf } from '../namesOf';
import { endsOfNames, isNamedBefore } from '../otherNames';
import type { Reviewed, Rule } from '../rule';
import { blockOf } from '../sentenceOf';
import { speechOf } from '../speech';

/** News style gives the full name first (AP Stylebook, "names"). Headlines and quoted words are free; a title before the surname introduces as well. */
export const surnameFirst: Rule<'surname-first'> = {
  code: 'surname-first',
  level: 'information',
  reason: 'An official called by the bare surname before the article gives the full name.',
  *find(reviewed) {
    yield* beforeFullName(reviewed);
    yield* neverIntroduced(reviewed);
  },
};

/** Once for each official, where a name in full or with a title follows. */
function* beforeFullName({ article, annotations, glossary }: Reviewed): Generator<FindingOf<'surname-first'>> {
  const speech = speechOf(annotations);
  const running = annotations.mentions.filter((m) => m.kind === 'official' && m.entry && isRunning(article, m));
  const met = new Set<string>();
  for (const mention of running) {
    const { entry, form, title, start, end, text } = mention;
    if (!entry || met.has(entry) || form === 'pronoun' || form === 'title') continue;
    const isBare = form === 'surname' && !title;
    if (isBare && (speech.some((words) => contains(words, mention)) || isAttributive(article.tokens, mention))) continue;
    met.add(entry);
    if (!isBare) continue;
    const full = running.find((other) => other.entry === entry && other.form === 'full')?.start;
    yield { code: 'surname-first', start, end, surname: text, names: namesOf(glossary, [entry]), ...(full !== undefined && { full }), entries: [entry] };
  }
}

/** Whether it stands in a paragraph that is no line of capitals and, where no block was seen to be the headline, not among the sentences that may be one. */
function isRunning(article: Article, span: Span): boolean {
  const block = blockOf(article, article.tokens.at(span.start));
  if (block?.kind !== 'paragraph' || isAllCaps(article.text.slice(span.start, span.end))) return false;
  const isFirst = block === article.blocks[0];
  return !isFirst || span.start >= (block.sentences[headlineSentences]?.start ?? block.end);
}

/** A headline and what stands under it. */
const headlineSentences = 2;

/** "The Obama administration", "a Trump supporter": the name of a thing more than of a man. */
function isAttributive(tokens: Tokens, { start, end }: Span): boolean {
  const [first, after] = [tokens.at(start), tokens.at(end)];
  const article = tokens.key(first - 1);
  return article === 'a' || article === 'an' || article === 'the' || attributiveHeads.has(tokens.key(after)) || (tokens.word(after) === '-' && tokens.isGlued(after)) || (tokens.word(first - 1) === '-' && tokens.isGlued(first));
}

/** "Hayashi said" where nobody of that name was introduced: once for each surname. */
function* neverIntroduced({ article, annotations, glossary }: Reviewed): Generator<FindingOf<'surname-first'>> {
  const { tokens } = article;
  const claimed = claimsOf(tokens, annotations.mentions);
  const speech = speechOf(annotations);
  let others: ReadonlySet<string> | undefined;
  const told = new Set<string>();
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph') continue;
    for (let i = block.firstToken; i < block.endToken; i++) {
      if (claimed[i] || !tokens.isCapitalized(i) || (i > block.firstToken && isNamedBefore(tokens, i))) continue;
      const sharers = glossary.surnames(tokens.key(i)).map(({ words, official }) => ({ official, end: endOfWords(tokens, i, words) })).filter(({ end }) => end > i);
      const end = sharers[0]?.end ?? i;
      if (end === i || told.has(tokens.key(i)) || !isSpeakerAt(article.tokens, block, i, end)) continue;
      others ??= endsOfNames(article);
      const span = tokens.span(i, end);
      if (!isRunning(article, span) || others.has(bare(tokens.key(end - 1))) || speech.some((words) => contains(words, span))) continue;
      told.add(tokens.key(i));
      const entries = [...new Set(sharers.filter((s) => s.end === end).map(({ official }) => official.id))];
      yield { code: 'surname-first', ...span, surname: article.text.slice(span.start, span.end), names: namesOf(glossary, entries), entries };
    }
  }
}

/** "Hayashi said" or "said Hayashi", and no word that says something else. */
function isSpeakerAt(tokens: Tokens, block: ArticleBlock, i: number, end: number): boolean {
  const key = tokens.key(i);
  if (tokens.word(end) === '-' && tokens.isGlued(end)) return false;
  if (end === i + 1 && (commonWords.has(key) || isGivenName(key) || isOrdinaryWord(tokens, block, i))) return false;
  const inverted = isSpeechAfter(tokens, i - 1, block.endToken) && tokens.isMark(i - 2) && !tokens.isCapitalized(end);
  return inverted || isSpeechAfter(tokens, end, block.endToken);
}
