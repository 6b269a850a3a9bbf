import { bare } from '../../glossary/nameWords';
import type { Pronouns } from '../../glossary/types';
import type { Tokens } from '../../text/tokens';
import { feminineTitles, masculineTitles } from '../data/courtesyTitles';
import type { TokenSpan } from '../reading';
import { isFormal, officesIn } from './offices';
import type { RosterPerson } from './roster';
import type { SurnameUse } from './surnames';

/** Who a surname means, best first: one person when it can be told, else all who may be. */
export function chooseBearers(tokens: Tokens, use: SurnameUse, paragraphStart: number): readonly RosterPerson[] {
  const { title, firstToken } = use;
  const fitting = title ? fittingTitle(tokens, title, use.bearers) : use.bearers;
  if (fitting.length < 2) return fitting;
  const introduced = fitting.filter((p) => p.introducedAt < firstToken);
  const known = introduced.length > 0 ? introduced : fitting;
  const here = known.filter((p) => p.lastSeenAt >= paragraphStart);
  const main = mainBearer(known);
  if (main && (here.length === 0 || here.includes(main))) return [main];
  if (here.length === 1) return here;
  return known;
}

/** Those whom the title before the name does not contradict, and of them, where some were given such an office, these. */
function fittingTitle(tokens: Tokens, title: TokenSpan, bearers: readonly RosterPerson[]): readonly RosterPerson[] {
  const offices = officesIn(tokens, title);
  const formal = offices.filter(isFormal);
  // Whom the article has named by an office alone is not who bears another.
  let fitting = bearers.filter((p) => !contradictsTitle(tokens, title, p.pronouns) && (p.namedInFull || formal.length === 0 || p.offices.size === 0 || formal.some((office) => p.offices.has(office))));
  for (const office of offices) {
    const narrowed = fitting.filter((p) => p.offices.has(office));
    if (narrowed.length > 0) fitting = narrowed;
  }
  return fitting;
}

/** "Mr." of a woman, "Congresswoman" of a man. */
export function contradictsTitle(tokens: Tokens, title: TokenSpan, pronouns: Pronouns | undefined): boolean {
  for (let i = title.firstToken; i < title.endToken; i++) {
    const key = bare(tokens.key(i));
    if ((masculineTitles.has(key) && pronouns === 'she') || (feminineTitles.has(key) && pronouns === 'he')) return true;
  }
  return false;
}

/**
 * News style gives the bare surname to the person whom the article is about, and keeps naming the others in full or by first name:
 * whoever is named in full or under a title at least twice as often as any other bearer.
 */
function mainBearer(bearers: readonly RosterPerson[]): RosterPerson | undefined {
  const [first, second] = [...bearers].sort((a, b) => b.introductions - a.introductions);
  return first && second && first.introductions > second.introductions && first.introductions >= 2 * second.introductions ? first : undefined;
}
