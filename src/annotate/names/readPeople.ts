import type { ArticleBlock } from '../../text/article';
import { bySpan, overlaps, startingIn } from '../../text/span';
import type { Evidence } from '../evidence';
import type { NamedMention, PersonMention, QuotedRun, Reading, TokenSpan } from '../reading';
import { chooseBearers } from './bearers';
import { findFullNames, type FullName } from './fullNames';
import { isOwnName } from './mononyms';
import { isNever } from './never';
import { PronounReader } from './pronounReader';
import { Roster, type RosterPerson } from './roster';
import { introduceStrangers } from './strangers';
import { TitleReader } from './titleReader';
import { endsFullName, givenNameAt, surnameAt, type SurnameUse } from './surnames';

/**
 * Everybody who is named in the article, by name, title or pronoun, in order. Full names are read first throughout, since a headline
 * or a caption may run ahead of the introduction; then, block by block, each surname goes to somebody who bears it, each title
 * to somebody who was given it, and each pronoun to somebody named before.
 */
export function readPeople(reading: Reading, names: readonly NamedMention[], runs: readonly QuotedRun[]): PersonMention[] {
  const { article, glossary } = reading;
  const roster = new Roster(glossary, article.tokens);
  const blocks = article.blocks.filter((b) => b.kind === 'paragraph' || b.kind === 'headline' || b.kind === 'heading').map((block) => ({ block, names: startingIn(names, block) }));
  const printed = blocks.map(({ block, names }) => findFullNames(reading, block, names, roster.eponyms).filter((f) => !isCredited(reading, f)));
  const isOwn = isOwnName(glossary, printed.flat());
  const introduced = blocks.map(({ block, names }, index) => {
    const full = printed[index]!.filter(isOwn).map((f) => fullMention(reading, roster.introduce(f), f));
    return { block, full, claims: [...full, ...names.filter((n) => n.kind !== 'official')].sort(bySpan) };
  });
  for (const { block, claims } of introduced) for (const i of freeTokens(block, claims)) if (endsFullName(article.tokens, block, i)) roster.namesakes.add(article.tokens.key(i));
  for (const { block, claims } of introduced) for (const i of freeTokens(block, claims)) introduceStrangers(reading, roster, block, i);

  const titles = new TitleReader(reading);
  const pronouns = new PronounReader(article, runs);
  return introduced.flatMap(({ block, full, claims }, index) => {
    const named = withSurnames(reading, roster, block, full, claims);
    const titled = titles.read(block, index, named);
    return pronouns.read(block, [...named, ...titled].sort(bySpan));
  });
}

/** Every token of the block that no claim covers, and the end of the claim before it. */
function* freeTokens(block: ArticleBlock, claims: readonly TokenSpan[]): Generator<number> {
  let next = 0;
  for (let i = block.firstToken; i < block.endToken; i++) {
    while (next < claims.length && claims[next]!.endToken <= i) next++;
    const claim = claims[next];
    if (claim && claim.firstToken <= i) i = claim.endToken - 1;
    else yield i;
  }
}

function withSurnames(reading: Reading, roster: Roster, block: ArticleBlock, full: readonly PersonMention[], claims: readonly TokenSpan[]): PersonMention[] {
  const { tokens } = reading.article;
  const found: PersonMention[] = [];
  let nextFull = 0;
  let from = block.firstToken;
  const takeFullBefore = (i: number): void => {
    for (; nextFull < full.length && full[nextFull]!.firstToken < i; nextFull++) {
      const mention = full[nextFull]!;
      (mention.person as RosterPerson).lastSeenAt = mention.firstToken;
      from = mention.endToken;
      found.push(mention);
    }
  };
  for (const i of freeTokens(block, claims)) {
    takeFullBefore(i);
    if (i < from) continue;
    const use = allowed(reading, surnameAt(tokens, roster, block, i, from) ?? givenNameAt(tokens, roster, block, i));
    if (!use || isCredited(reading, use)) continue;
    const mention = surnameMention(reading, roster, block, use);
    if (mention) found.push(mention);
    from = use.endToken;
  }
  takeFullBefore(block.endToken);
  return found;
}

/** Without those whose entries say that it is never they; undefined when nobody is left. */
function allowed({ article, glossary }: Reading, use: SurnameUse | undefined): SurnameUse | undefined {
  const bearers = use?.bearers.filter((p) => p.candidates.length !== 1 || !isNever(glossary, p.candidates[0]!, article.tokens, use.firstToken, use.endToken));
  return use && bearers && bearers.length > 0 ? { ...use, bearers } : undefined;
}

function surnameMention(reading: Reading, roster: Roster, block: ArticleBlock, use: SurnameUse): PersonMention | undefined {
  const { tokens } = reading.article;
  const { start, end, firstToken, endToken, title } = use;
  const [person, ...rivals] = chooseBearers(tokens, use, block.firstToken);
  if (!person) return undefined;
  const certain = rivals.length === 0;
  if (certain) {
    person.lastSeenAt = firstToken;
    if (title) roster.addTitle(person, title);
  }
  const why: Evidence = certain ? { code: 'surname-of', name: person.name, at: tokens.start(person.introducedAt) } : { code: 'surname-shared', names: [person, ...rivals].map((p) => p.name) };
  return { start, end, firstToken, endToken, form: 'surname', person, rivals, why: [why], ...(title && { title }) };
}

function fullMention(reading: Reading, person: RosterPerson, full: FullName): PersonMention {
  const { start, end, firstToken, endToken, title } = full;
  const text = reading.article.text.slice(start, end);
  const official = person.candidates.length > 0 ? reading.glossary.entry(person.candidates[0]!) : undefined;
  const why: Evidence[] = official?.kind !== 'official' ? [] : official.name === text ? [{ code: 'name-in-glossary', name: text }] : [{ code: 'alias-in-glossary', alias: text, name: official.name }];
  return { start, end, firstToken, endToken, form: 'full', person, rivals: [], why, ...(title && { title }) };
}

const isCredited = (reading: Reading, span: TokenSpan): boolean => reading.article.credits.some((credit) => overlaps(credit, span));
