import { bare } from '../../glossary/nameWords';
import type { Official } from '../../glossary/types';
import type { ArticleBlock } from '../../text/article';
import type { Tokens } from '../../text/tokens';
import { officeNouns } from '../data/officeNouns';
import type { Reading, TokenSpan } from '../reading';
import { contradictsTitle } from './bearers';
import { officesOf, type Roster, type RosterPerson } from './roster';
import { endOfWords } from './surnames';
import { honorificBefore, isOfficeNoun, titleBefore } from './titles';

/**
 * "President Obama", "Mr. Trump" where the article never names them in full: the officials of the glossary who bear the surname.
 * Where the article names somebody else of that surname in full ("Michelle Obama"), only an official whom the title fits and them not.
 * A bare surname that the article does not introduce in some such way is nobody's.
 */
export function introduceStrangers(reading: Reading, roster: Roster, block: ArticleBlock, i: number): void {
  const { tokens } = reading.article;
  if (!tokens.isCapitalized(i) || (!honorificBefore(tokens, i, block.firstToken) && !isOfficeNoun(tokens, i - 1))) return;
  const officials = longestBearers(reading, i);
  if (officials.length === 0) return;
  const title = titleBefore(tokens, i, block.firstToken);
  const offices = title ? officesIn(tokens, title) : [];
  const known = roster.withSurname(tokens.key(i)).filter((p) => !title || !contradictsTitle(tokens, title, p.pronouns));
  const named = known.filter((p) => hasOffice(p, offices));
  if (named.length > 0) return count(named);
  const fitting = officials.filter((o) => !title || !contradictsTitle(tokens, title, o.pronouns));
  const inOffice = fitting.filter((o) => offices.some((office) => officesOf(o).has(office)));
  const strangers = known.length > 0 || inOffice.length > 0 ? inOffice : fitting;
  count(strangers.map((official) => roster.introduceOfficial(official, i)));
}

/** A title that leaves one bearer tells as much as a full name. */
function count(bearers: readonly RosterPerson[]): void {
  if (bearers.length === 1) bearers[0]!.introductions++;
}

const hasOffice = (person: RosterPerson, offices: readonly string[]): boolean => offices.length === 0 || offices.some((office) => person.offices.has(office));

function longestBearers(reading: Reading, i: number): Official[] {
  const { tokens } = reading.article;
  const bearers = reading.glossary.surnames(tokens.key(i)).map(({ words, official }) => ({ official, end: endOfWords(tokens, i, words) }));
  const longest = Math.max(...bearers.map((b) => b.end));
  return [...new Set(bearers.filter((b) => b.end === longest && b.end > i).map((b) => b.official))];
}

function officesIn(tokens: Tokens, title: TokenSpan): string[] {
  const keys = Array.from({ length: title.endToken - title.firstToken }, (_, k) => bare(tokens.key(title.firstToken + k)));
  return keys.filter((key) => officeNouns.has(key));
}
