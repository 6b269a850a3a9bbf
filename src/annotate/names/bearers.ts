import { bare } from '../../glossary/nameWords';
import type { Tokens } from '../../text/tokens';
import { feminineTitles, masculineTitles } from '../data/courtesyTitles';
import { officeNouns } from '../data/officeNouns';
import type { TokenSpan } from '../reading';
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

/** Of several bearers those whom the title before the name fits: a courtesy title by its pronoun, an office by having been given. */
function fittingTitle(tokens: Tokens, title: TokenSpan, bearers: readonly RosterPerson[]): readonly RosterPerson[] {
  let fitting = bearers;
  for (let i = title.firstToken; i < title.endToken; i++) {
    const key = bare(tokens.key(i));
    const narrowed = fitting.filter((p) => (masculineTitles.has(key) ? p.pronouns !== 'she' : feminineTitles.has(key) ? p.pronouns !== 'he' : !officeNouns.has(key) || p.offices.has(key)));
    if (narrowed.length > 0) fitting = narrowed;
  }
  return fitting;
}

/**
 * News style gives the bare surname to the person whom the article is about, and keeps naming the others in full or by first name:
 * whoever is named in full more than twice as often as any other bearer.
 */
function mainBearer(bearers: readonly RosterPerson[]): RosterPerson | undefined {
  const [first, second] = [...bearers].sort((a, b) => b.fullMentions - a.fullMentions);
  return first && second && first.fullMentions > 2 * second.fullMentions ? first : undefined;
}
