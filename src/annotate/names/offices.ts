import { bare, wordsOfName } from '../../glossary/nameWords';
import type { Role } from '../../glossary/types';
import type { Tokens } from '../../text/tokens';
import { deputyWords } from '../data/deputyWords';
import { officeNouns } from '../data/officeNouns';
import { officeShortForms } from '../data/officeShortForms';
import { politicalCallings } from '../data/politicalCallings';
import { singularOffices } from '../data/singularOffices';
import type { TokenSpan } from '../reading';

/**
 * The offices that the folded words of a title name: "Deputy Prime Minister and Minister of Finance" gives "deputy minister" and
 * "minister", "Sen." gives "senator".
 */
export function officesAmong(words: readonly string[]): string[] {
  const offices: string[] = [];
  let deputy: string | undefined;
  for (const word of words) {
    const office = officeShortForms.get(word) ?? word;
    if (deputyWords.has(word)) deputy ??= word;
    else if (officeNouns.has(office)) {
      offices.push(deputy === undefined ? office : `deputy ${office}`);
      deputy = undefined;
    } else if (joiners.has(word)) {
      if (deputy !== undefined && officeNouns.has(deputy)) offices.push(deputy);
      deputy = undefined;
    }
  }
  return deputy !== undefined && officeNouns.has(deputy) ? [...offices, deputy] : offices;
}

const joiners = new Set(['and', 'for', 'of', 'to']);

export const officesIn = (tokens: Tokens, title: TokenSpan): string[] => officesAmong(Array.from({ length: title.endToken - title.firstToken }, (_, k) => bare(tokens.key(title.firstToken + k))));

export const officesOf = (roles: readonly Role[]): ReadonlySet<string> => new Set(roles.flatMap((role) => officesAmong(wordsOfName(role.title))));

/** What may be said of anybody in politics: a leader, an ally. A coach or a teacher is somebody without an office. */
export const isPolitical = (office: string): boolean => politicalCallings.has(office);

/** An office that few hold at a time: who is not known to have held it is not meant. */
export const isFormal = (office: string): boolean => {
  const noun = office.slice(office.lastIndexOf(' ') + 1);
  return noun === 'representative' || (singularOffices.has(noun) && noun !== 'nominee');
};
