import { sealers } from '../data/idioms';
import { chooseAntecedent, type Choice } from './choose';
import { addDescribed, antecedentOf, wish, type Context, type Description } from './context';
import type { Evidence } from '../evidence';
import { isPlain } from './features';
import { bestOf, isUnnamedLead, matchesOf, openOrLink, referentOf } from './identity';
import { matchEntry, type Match } from './match';
import { isState } from '../parties';
import type { Referent } from './referents';

/** Score from which a definite phrase's own words link it to an entry the article has not named. */
export const definiteLeast = 1.95;
/** A fit this good points at an entry even where something could be gone back to. */
const strongLeast = 2.9;
/** Two antecedents nearer than this are a tie that an editor would have to settle. */
const tieMargin = 0.15;


/** "The agreement", "that deal", "last year’s nuclear accord": goes back to an agreement spoken of, or to one the reader is taken to know. */
export function takeDefinite(context: Context, description: Description): void {
  const { phrase, features } = description;
  const { discourse } = context;
  const matches = matchesOf(context, description);
  const choice = chooseAntecedent(phrase, features, discourse.inReach(phrase.place), withKnown(context, description, matches), context);
  const fresh = bestOf(matches.filter((m) => !m.excluded && (!phrase.noun.named || m.shared > 0) && m.score >= definiteLeast && !discourse.ofEntry(m.traits.agreement.id)));
  const antecedent = choice.antecedents[0];
  if (fresh.length > 0 && (!antecedent || prefers(fresh[0]!, choice, description))) {
    // Told of as known, and the only thing so told of: the lead's own agreement.
    if (antecedent && fresh.length === 1 && isUnnamedLead(antecedent.referent) && isCompatible(antecedent.referent, fresh[0]!)) discourse.identify(antecedent.referent, fresh[0]!.traits);
    openOrLink(context, description, fresh);
  } else if (!antecedent) takeFirst(context, description, choice);
  else goBack(context, description, choice);
}

function withKnown(context: Context, { phrase, features }: Description, matches: readonly Match[]): ReadonlyMap<string, Match> {
  const byId = new Map(matches.map((m) => [m.traits.agreement.id, m]));
  for (const { standing, entries } of context.discourse.inReach(phrase.place)) {
    const entry = standing === 'known' ? entries[0]! : undefined;
    if (entry && !byId.has(entry.agreement.id)) byId.set(entry.agreement.id, matchEntry(features, phrase.noun, entry, context.published));
  }
  return byId;
}

/** Whether what the phrase says points at an entry not spoken of yet rather than back. */
function prefers(match: Match, choice: Choice, { features }: Description): boolean {
  const back = choice.antecedents[0]!;
  if (back.referent.standing === 'wished' || (back.referent.standing === 'unknown' && back.referent.lead > 0)) return true;
  return match.shared > back.shared || (match.score >= strongLeast && features.modifiers.length > 0 && back.shared === 0);
}

function isCompatible(referent: Referent, match: Match): boolean {
  const states = [...referent.parties].filter(isState);
  return match.traits.parties.size === 0 || states.length === 0 || states.some((p) => match.traits.parties.has(p));
}

function goBack(context: Context, description: Description, choice: Choice): void {
  const { phrase } = description;
  const [first, second] = choice.antecedents;
  const { referent } = first!;
  if (referent.standing === 'wished') return context.discourse.mark(referent, phrase.place, phrase.head, []);
  if (second && first!.score - second.score < tieMargin && referent.standing === 'known' && second.referent.standing === 'known') {
    const entries = [referent.entries[0]!, second.referent.entries[0]!];
    return addDescribed(context, referentOf(context, entries, phrase.place), description, [{ code: 'tied', names: entries.map((e) => e.agreement.title) }]);
  }
  addDescribed(context, referent, description, [antecedentOf(context, referent), ...rivals(choice)]);
}

/** With nothing to go back to: an agreement the reader is taken to know, and the glossary does not hold. */
function takeFirst(context: Context, description: Description, choice: Choice): void {
  const { phrase, features } = description;
  if (phrase.bound || phrase.noun.plural || phrase.noun.named) return;
  if (features.standing.kind === 'wished') return wish(context, description);
  // "The arrangement" alone is of flowers, or of rooms.
  if (phrase.noun.lemma === 'arrangement' && features.parties.size === 0 && features.strangers.size === 0) return;
  // "This deal" with nothing before it points out of the article; "seal the deal" is an idiom.
  if (isPlain(features) && (phrase.determiner === 'this' || phrase.determiner === 'that' || features.contrast || sealers.has(context.tokens.key(phrase.first - 1)))) return;
  addDescribed(context, context.discourse.open('unknown', [], phrase.place), description, [{ code: 'not-in-glossary' }, ...rivals(choice)]);
}

const rivals = (choice: Choice): Evidence[] => choice.excluded.flatMap(({ referent, because }): Evidence[] => (referent.standing === 'known' ? [{ code: 'rival-excluded', name: referent.entries[0]!.agreement.title, because }] : []));
