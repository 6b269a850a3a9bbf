import { isFormal, officesAmong, officesIn } from '../../annotate/names/offices';
import { contentWords, roleWords } from '../../annotate/names/titleBook';
import { isState } from '../../annotate/parties';
import { yearAt } from '../../annotate/agreements/dates';
import type { TokenSpan } from '../../annotate/reading';
import { bare, wordsOfName } from '../../glossary/nameWords';
import { isBefore, isWithin } from '../../glossary/partialDate';
import { isHeld, rolesAt } from '../../glossary/roles';
import type { Official, PartialDate, Role } from '../../glossary/types';
import { overlaps, type Span } from '../../text/span';
import type { Tokens } from '../../text/tokens';
import { officeShortForms } from '../../annotate/data/officeShortForms';
import { headsOfGovernment, topOffices } from '../data/topOffices';
import { otherTimeWords } from '../data/otherTimeWords';
import type { Reviewed, Rule } from '../rule';
import { sentenceOf } from '../sentenceOf';
import { speechOf } from '../speech';

/**
 * The title before a name against the official's roles at the article's date. It speaks only where the glossary tells all: where that very
 * office was held at another time, or where an office that leaves no room for a second one is held at the date, and the title names another.
 */
export const officeNotHeld: Rule<'office-not-held'> = {
  code: 'office-not-held',
  level: 'warning',
  reason: 'A title before a name that the official did not hold on the article’s date.',
  *find(reviewed) {
    const { article, annotations, glossary } = reviewed;
    const { date } = annotations;
    if (!date) return;
    const speech = speechOf(annotations);
    const speakers = new Set(annotations.quotes.flatMap((quote) => quote.speakers.map((speaker) => speaker.entry)));
    for (const { kind, entry, title, start, end } of annotations.mentions) {
      const official = kind === 'official' && entry ? glossary.entry(entry) : undefined;
      // Whoever speaks may give somebody a title out of courtesy, or speak of another time.
      if (official?.kind !== 'official' || !title || speech.some((words) => overlaps(words, title))) continue;
      const given = tokensOf(article.tokens, title);
      const mistake = isOfOtherTime(reviewed, given, official) ? undefined : mistakeIn(reviewed, given, official, date);
      if (!mistake) continue;
      const { role } = mistake;
      // Of an office that ended long ago, the sentence tells its history, unless its holder speaks now.
      if (role?.to !== undefined && !speakers.has(official.id) && isWithin(date, undefined, yearsLater(role.to, memory)) === 'no') continue;
      const former = role?.to !== undefined && isBefore(role.to, date) === 'yes' ? formerly(reviewed, given, { start, end }) : undefined;
      const held = rolesAt(official, date).filter((r) => isDated(r));
      yield { code: 'office-not-held', start: given.start, end, title: article.text.slice(given.start, given.end), name: official.name, date, held, ...(role && { role }), entries: [official.id], ...(former && { replacement: former }) };
    }
  },
};

/** Years after which nobody takes an office for one still held. */
const memory = 2;

const yearsLater = (date: PartialDate, years: number): PartialDate => String(Number(date.slice(0, 4)) + years) + date.slice(4);

const tokensOf = (tokens: Tokens, { start, end }: Span): TokenSpan => ({ start, end, firstToken: tokens.at(start), endToken: tokens.at(end) });

const isDated = ({ from, to }: Role): boolean => from !== undefined || to !== undefined;

/** "Former President", "then-Senator", "president-elect"; or a sentence on a year in which the office was held. */
function isOfOtherTime({ article }: Reviewed, title: TokenSpan, { roles }: Official): boolean {
  const { tokens } = article;
  for (let i = title.firstToken - 2; i < title.endToken; i++) if (otherTimeWords.has(bare(tokens.key(i)))) return true;
  const sentence = sentenceOf(article, title.firstToken);
  for (let i = sentence?.firstToken ?? 0; i < (sentence?.endToken ?? 0); i++) {
    const year = yearAt(tokens, i);
    if (year && roles.some((role) => isHeld(role, String(year)) !== 'no')) return true;
  }
  return false;
}

/** What the title has wrong; the role that was meant where it was held at another time. Undefined where nothing speaks against it. */
function mistakeIn({ article: { tokens }, glossary }: Reviewed, title: TokenSpan, official: Official, date: string): { readonly role?: Role } | undefined {
  const offices = officesIn(tokens, title).filter(isFormal);
  if (offices.length === 0) return undefined;
  const words = inFull(contentWords(tokens, title.firstToken, title.endToken));
  const meant = official.roles.filter((role) => offices.some((office) => officesOfRole(role).includes(office)) && includesAll(inFull(roleWords(glossary, official, role)), words));
  if (meant.some((role) => isHeld(role, date) !== 'no')) return undefined;
  const [role] = meant.toSorted((a, b) => (a.from ?? '') < (b.from ?? '') ? 1 : -1);
  if (role) return { role };
  return isAnotherTopOffice(words, official, date) ? {} : undefined;
}

/** "Sen." is a senator, and so is a "Senator". */
const inFull = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map((word) => officeShortForms.get(word) ?? word));

const officesOfRole = (role: Role): string[] => officesAmong(wordsOfName(role.title));

const includesAll = (all: ReadonlySet<string>, some: ReadonlySet<string>): boolean => [...some].every((word) => all.has(word) || isState(word));

/** "Senator" of somebody who is a governor at the date, and was no senator at any time. */
function isAnotherTopOffice(words: ReadonlySet<string>, official: Official, date: string): boolean {
  const given = [...words].filter((word) => !isState(word)).sort().join(' ');
  if (!topOffices.has(given)) return false;
  return !official.roles.some((role) => !isDated(role) || couldBe(given, role)) && official.roles.some((role) => isHeld(role, date) === 'yes' && topOffices.has(wordsOfName(role.title).sort().join(' ')));
}

function couldBe(office: string, role: Role): boolean {
  const words = wordsOfName(role.title);
  if (words.some((word) => headsOfGovernment.has(word)) && office.split(' ').some((word) => headsOfGovernment.has(word))) return true;
  return officesAmong(words).some((held) => office.split(' ').sort().join(' ') === held.split(' ').sort().join(' '));
}

/** The title and the name with "former" before them, but not behind whose it is: "Japan’s Foreign Minister". */
function formerly({ article: { text, tokens } }: Reviewed, title: TokenSpan, name: Span): string | undefined {
  if (/['’]s\b/.test(text.slice(title.start, title.end)) || !/^\p{Lu}/u.test(text.slice(title.start))) return undefined;
  const opens = /(?:^|[.!?]["”’']?|\n)$/.test(tokens.text.slice(0, title.start).trimEnd().slice(-2)) || title.firstToken === 0;
  return `${opens ? 'Former' : 'former'} ${text.slice(title.start, name.end)}`;
}
