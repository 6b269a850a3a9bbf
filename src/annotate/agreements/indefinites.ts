import { newsWords } from '../data/contrastWords';
import { chooseAntecedent, latestOf } from './choose';
import { addDescribed, antecedentOf, wish, type Context, type Description } from './context';
import { definiteLeast } from './definites';
import { isPlain } from './features';
import { bestOf, clashes, isUnnamedLead, matchesOf, openOrLink } from './identity';
import type { Match } from './match';
import type { AgreementPhrase } from './nounPhrases';
import type { Referent } from './referents';
import { isNews } from './surroundings';

/** Score from which "an agreement" is linked to an entry: it brings up something new until much tells otherwise. */
const indefiniteLeast = 2.9;
/** A headline has no room for more. */
const headlineLeast = 2.4;
const copulas = new Set(['as', 'be', 'been', 'into', 'is', "isn't", 'like', 'was', "wasn't"]);

/** "An agreement": a new one, the lead's once more, or an entry it describes well; nothing at all where it has not come about. */
export function takeIndefinite(context: Context, description: Description): void {
  const { phrase, features } = description;
  const { standing } = features;
  if (phrase.noun.plural || phrase.bound) return;
  if (standing.kind === 'open' || standing.kind === 'wished') {
    const told = standing.kind === 'open' && isNews(phrase) ? bestOf(matchesOf(context, description).filter((m) => isTopic(description, m))) : [];
    if (told.length > 0) return openOrLink(context, description, told);
    if (!isPredicate(context, phrase)) wish(context, description);
    return;
  }
  if (phrase.noun.named && (phrase.noun.lemma === 'partnership' || standing.kind !== 'concluded')) return;
  const best = bestOf(matchesOf(context, description).filter((m) => isDescribed(context, description, m)));
  if (best.length === 0) {
    const again = keptOne(context, description) ?? leadOne(context, description);
    if (again) return addDescribed(context, again, description, [antecedentOf(context, again)]);
    // What a speaker says of "an agreement" in passing brings up none beside the one the article is about.
    if (context.inQuote(phrase.head) && isPlain(features) && context.discourse.leading().length > 0) return;
  } else if (best.length === 1 && !context.discourse.ofEntry(best[0]!.traits.agreement.id)) {
    const headline = leadOne(context, description);
    if (headline && isUnnamedLead(headline)) context.discourse.identify(headline, best[0]!.traits);
  }
  openOrLink(context, description, best);
}

/** A headline drops its articles: "Sign Agreement for Lunar Rover", "reach four-year deal", "Trade pact nears". */
export function takeHeadline(context: Context, description: Description): void {
  const { phrase, features } = description;
  const { tokens } = context;
  const { kind } = features.standing;
  if (phrase.noun.plural || phrase.noun.named || phrase.bound || kind === 'wished') return;
  if (kind === 'open') {
    const bare = features.modifiers.length === 0 && features.parties.size === 0 && phrase.head !== phrase.place.sentenceFirst;
    const verb = tokens.key(phrase.head) === 'deal' && tokens.key(phrase.end) === 'with';
    if (bare || verb) return;
  }
  openOrLink(context, description, bestOf(matchesOf(context, description).filter((m) => !m.excluded && m.score >= headlineLeast)));
}

/** "It was a spectacular deal" says something of an agreement and brings up none; "there was a deal" does. */
function isPredicate({ tokens }: Context, { first }: AgreementPhrase): boolean {
  const before = tokens.key(first - 1);
  return copulas.has(before) || (before === 'not' && copulas.has(tokens.key(first - 2)));
}

/** "… clears the way for a trade deal between the European Union and Canada": the lead names the parties of what it is about. */
function isTopic({ features }: Description, match: Match): boolean {
  const parties = [...features.parties].filter((p) => match.traits.parties.has(p));
  return !match.excluded && !features.contrast && parties.length > 1 && match.foreign === 0;
}

function isDescribed(context: Context, { phrase, features }: Description, match: Match): boolean {
  if (match.excluded || match.score < (features.standing.kept ? definiteLeast : indefiniteLeast)) return false;
  const renewed = features.contrast !== undefined && !(isNews(phrase) && newsWords.has(features.contrast));
  return !renewed || !context.discourse.ofEntry(match.traits.agreement.id);
}

/** "… to cancel an accord": what is left or broken is the agreement just spoken of, if nothing tells it apart. */
function keptOne(context: Context, description: Description): Referent | undefined {
  const { phrase, features } = description;
  if (!features.standing.kept || !isPlain(features)) return undefined;
  const latest = latestOf(context.discourse.inReach(phrase.place));
  return latest && phrase.place.sentence - latest.lastPlace.sentence <= 2 && !clashes(latest, description, context.published) ? latest : undefined;
}

/** A lead tells again, with "an agreement", what the headline and the caption told of. */
function leadOne(context: Context, description: Description): Referent | undefined {
  const { phrase, features } = description;
  if (!isNews(phrase) || (features.contrast && !newsWords.has(features.contrast))) return undefined;
  return context.discourse.leading().find((referent) => {
    if (!referent.lastPlace.headline && referent.lastPlace.line >= phrase.place.line) return false;
    // The sentence under the headline may tell of its agreement in other words: "a landmark arms control agreement".
    if (referent.lastPlace.headline && phrase.place.line <= 2 && context.discourse.referents.length <= 2 && !clashes(referent, description, context.published)) return true;
    if (referent.standing !== 'unknown') return false;
    const { contrast: _new, ...plain } = features;
    return chooseAntecedent(phrase, plain, [referent], new Map(), context).antecedents.length > 0;
  });
}
