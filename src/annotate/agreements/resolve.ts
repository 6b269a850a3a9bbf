import { ownFollowers } from '../data/headFollowers';
import { superlatives } from '../data/superlatives';
import type { Evidence } from '../evidence';
import { apposedName } from './apposition';
import { latestOf } from './choose';
import { add, addDescribed, antecedentOf, wish, type Acronym, type Context, type Description } from './context';
import { takeDefinite } from './definites';
import { featuresOf } from './features';
import { namedByParties, referentOf } from './identity';
import { takeHeadline, takeIndefinite } from './indefinites';
import { suits } from './match';
import { takeHeadlineName, takeName, takeProperName } from './names';
import type { AgreementPhrase, Place } from './nounPhrases';
import type { AgreementPronoun } from './pronouns';
import { isIdiom, isProperName } from './properNames';

/** Walks the article once and puts on the record which agreement each place means. */
export function resolve(context: Context): void {
  context.steps.forEach(({ name, phrase, pronoun, acronym, place }, at) => {
    const description = phrase && { phrase, features: featuresOf(phrase, context) };
    if (acronym) takeAcronym(context, acronym, place);
    else if (pronoun) takePronoun(context, pronoun);
    else if (name && takeName(context, name, description, place)) return;
    else if (description) takePhrase(context, description, at);
  });
}

function takePhrase(context: Context, description: Description, at: number): void {
  const { tokens } = context;
  const { phrase, features } = description;
  if (takeApposed(context, description, at)) return;
  if (isIdiom(tokens, phrase)) {
    if (features.contrast) wish(context, description);
    return;
  }
  const named = namedByParties(context, description);
  if (named && phrase.determiner !== 'indefinite' && phrase.determiner !== 'none in particular') addDescribed(context, referentOf(context, [named], phrase.place), description, [{ code: 'name-in-glossary', name: named.agreement.title }]);
  else if (isProperName(tokens, phrase)) takeProperName(context, description);
  else if (isOfAKind(tokens, phrase)) return;
  else if (phrase.determiner === 'indefinite') takeIndefinite(context, description);
  else if (isDefinite(phrase)) takeDefinite(context, description);
  else if (phrase.place.headline && !takeHeadlineName(context, description)) takeHeadline(context, description);
}

const isDefinite = ({ determiner }: AgreementPhrase): boolean => determiner === 'the' || determiner === 'this' || determiner === 'that' || determiner === 'possessive';

/** "Any agreement", "the worst deal ever", "contract workers": of a kind, and none in particular. */
function isOfAKind(tokens: Context['tokens'], { determiner, modifiers, head, end, bound }: AgreementPhrase): boolean {
  if (determiner === 'none in particular' || (bound && !ownFollowers.has(tokens.key(end)))) return true;
  for (let i = modifiers; i < head; i++) if (superlatives.has(tokens.key(i))) return true;
  return false;
}

/** "The JCPOA, the 2015 accord": means what stands beside it. */
function takeApposed(context: Context, description: Description, at: number): boolean {
  const { phrase } = description;
  const name = apposedName(context.tokens, phrase, context.steps, at);
  const entry = name?.candidates.length === 1 ? context.table.trait(name.candidates[0]!) : undefined;
  if (!name || !entry || (phrase.noun.plural && !entry.plural) || !suits(phrase.noun, entry)) return false;
  const torn = context.discourse.inReach(phrase.place).find((r) => r.standing === 'torn' && r.entries.includes(entry));
  if (torn && isDefinite(phrase) && !context.discourse.ofEntry(entry.agreement.id)) context.discourse.identify(torn, entry);
  const why: Evidence = { code: 'in-apposition', name: entry.agreement.title, at: context.tokens.start(name.firstToken) };
  addDescribed(context, referentOf(context, [entry], phrase.place), description, [why]);
  return true;
}

/** An acronym the article has introduced means the agreement it was given to. */
function takeAcronym(context: Context, { token, of }: Acronym, place: Place): void {
  const referent = context.discourse.referents.find((r) => r.drafts.some((d) => d.firstToken <= of && of < d.endToken));
  if (!referent) return;
  const why: Evidence = { code: 'acronym-introduced', acronym: context.tokens.word(token), at: context.tokens.start(of) };
  add(context, referent, { firstToken: token, endToken: token + 1, form: 'short', why: [why] }, place);
}

/** "It" goes back to the agreement spoken of last, in this sentence or the one before, and to none if that one has not come about. */
function takePronoun(context: Context, { firstToken, endToken, place }: AgreementPronoun): void {
  const latest = latestOf(context.discourse.inReach(place));
  if (!latest || latest.standing === 'wished' || (latest.plural && endToken === firstToken + 1) || place.sentence - latest.lastPlace.sentence > 1) return;
  add(context, latest, { firstToken, endToken, form: 'anaphor', why: [antecedentOf(context, latest)] }, place);
}
