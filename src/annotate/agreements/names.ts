import { contrastWords, newsWords } from '../data/contrastWords';
import { determiners } from '../data/determiners';
import { add, wish, type Context, type Description } from './context';
import { definiteLeast, takeDefinite } from './definites';
import { isAmongParties, isGenericTitle } from './genericTitles';
import { bestOf, isUnnamedLead, matchesOf, openOrLink, referentOf } from './identity';
import { takeIndefinite } from './indefinites';
import { isNewThen, matchEntry } from './match';
import type { AgreementName } from './named';
import type { AgreementPhrase, Place } from './nounPhrases';
import { endOfProperName, keyOfTokens } from './properNames';
import type { AgreementTraits } from './traits';

/** A name of the glossary, perhaps inside a phrase: "the controversial Trans-Pacific Partnership trade agreement". False where the name does not mean its entry. */
export function takeName(context: Context, name: AgreementName, description: Description | undefined, place: Place): boolean {
  if (name.byHand) return takeDecided(context, name, place, description);
  if (!description && isAnother(context, name)) return true;
  if (description && isWished(context, name, description)) {
    wish(context, description);
    return true;
  }
  const entries = entriesOf(context, name);
  if (entries.length === 0 && name.candidates.length > 0) return false;
  if (description && entries.length > 0 && isSuccessor(context, name, description, entries)) return false;
  if (entries.length === 0) {
    addUnlisted(context, name, place, description);
    return true;
  }
  const chosen = entries.length > 1 && description ? tellApart(context, entries, description) : entries;
  add(context, referentOf(context, chosen, place), { firstToken: name.firstToken, endToken: name.endToken, form: name.form, why: name.why }, place, description);
  return true;
}

/** What an editor decided is asked nothing. */
function takeDecided(context: Context, { candidates, firstToken, endToken, form, why }: AgreementName, place: Place, description?: Description): boolean {
  const entries = candidates.flatMap((id) => context.table.trait(id) ?? []);
  if (entries.length > 0) add(context, referentOf(context, entries, place), { firstToken, endToken, form, why }, place, description);
  return entries.length > 0;
}

/** The entries that bear the name. A title such as "Trade Agreement" is only theirs whose parties the article names. */
function entriesOf({ table, tokens, present }: Context, { candidates, form, firstToken, endToken }: AgreementName): AgreementTraits[] {
  const entries = candidates.flatMap((id) => table.trait(id) ?? []);
  return form === 'title' && isGenericTitle(tokens, firstToken, endToken) ? entries.filter((traits) => isAmongParties(traits, present)) : entries;
}

/** A name that the glossary does not hold: all its places are one chain. */
function addUnlisted(context: Context, { firstToken, endToken, form }: Pick<AgreementName, 'firstToken' | 'endToken' | 'form'>, place: Place, description?: Description): void {
  const key = keyOfTokens(context.tokens, firstToken, endToken);
  const referent = context.discourse.named(key) ?? context.discourse.open('unknown', [], place);
  context.discourse.name(referent, key);
  add(context, referent, { firstToken, endToken, form, why: [{ code: 'not-in-glossary' }] }, place, description);
}

/** In a headline, where capitals tell nothing: a name that the text below carries in full. */
export function takeHeadlineName(context: Context, { phrase }: Description): boolean {
  for (let first = phrase.modifiers; first < phrase.head; first++) {
    if (!context.properNames.has(keyOfTokens(context.tokens, first, phrase.end))) continue;
    addUnlisted(context, { firstToken: first, endToken: phrase.end, form: 'short' }, phrase.place);
    return true;
  }
  return false;
}

/** "A new Iran deal", "could reach a nuclear deal with Iran": the words of a name, but not yet the thing. */
function isWished(context: Context, name: AgreementName, { phrase, features }: Description): boolean {
  const { tokens } = context;
  if (phrase.determiner !== 'indefinite' && (phrase.determiner !== 'none in particular' || name.form === 'title')) return false;
  if (phrase.head < name.firstToken) return false;
  if (contrastBefore(context, name, phrase)) return true;
  const article = phrase.first === name.firstToken - 1 && phrase.head < name.endToken;
  return article && (features.standing.kind === 'open' || features.standing.kind === 'wished') && !tokens.isCapitalized(phrase.head);
}

/** "The new North American free trade agreement" is not the old one of that name. */
function isSuccessor(context: Context, name: AgreementName, { phrase }: Description, entries: readonly AgreementTraits[]): boolean {
  const contrast = contrastBefore(context, name, phrase);
  return contrast !== undefined && newsWords.has(contrast) && phrase.head < name.endToken && entries.every((e) => !isNewThen(contrast, e, context.published));
}

/** "A new NAFTA" is none. */
const isAnother = ({ tokens }: Context, { firstToken }: AgreementName): boolean => contrastWords.has(tokens.key(firstToken - 1)) && determiners.get(tokens.key(firstToken - 2)) === 'indefinite';

/** "The new" before a name; the "New" of New START is a part of it. */
function contrastBefore({ tokens }: Context, name: AgreementName, phrase: AgreementPhrase): string | undefined {
  for (let i = phrase.first; i < name.firstToken; i++) if (contrastWords.has(tokens.key(i))) return tokens.key(i);
  return undefined;
}

/** A name that entries share goes to the one whose parties, date and words fit. */
function tellApart({ published }: Context, entries: readonly AgreementTraits[], { phrase, features }: Description): readonly AgreementTraits[] {
  const best = bestOf(entries.map((e) => matchEntry(features, phrase.noun, e, published)).filter((m) => !m.excluded));
  return best.length > 0 ? best.map((m) => m.traits) : entries;
}

/** A name that the glossary does not hold: "the Registration Convention"; or a part of one it does: "the Space Act Agreement". */
export function takeProperName(context: Context, description: Description): void {
  const { phrase, features } = description;
  const { tokens, discourse } = context;
  if (phrase.determiner === 'none in particular') return;
  // "An Artemis Accords signing ceremony": the article is the ceremony's.
  if (phrase.determiner === 'indefinite' && !phrase.noun.plural) return takeIndefinite(context, description);
  const fits = bestOf(matchesOf(context, description).filter((m) => !m.excluded && m.foreign === 0 && (m.shared > 0 || m.score >= definiteLeast)));
  const end = endOfProperName(tokens, phrase);
  if (phrase.determiner !== 'bare' && end === phrase.end && (fits.length > 0 || features.modifiers.length === 0)) return takeDefinite(context, description);
  if (fits.length === 1 && fits[0]!.shared > 1) return openOrLink(context, description, fits);
  // "The Treaty of Rome" is not "the Treaty of Versailles".
  const key = keyOfTokens(tokens, phrase.modifiers, phrase.modifiers === phrase.head ? end : phrase.end);
  const told = discourse.named(key) ?? discourse.leading().find((r) => isUnnamedLead(r) && features.modifiers.some((w) => r.words.has(w)));
  const referent = told ?? discourse.open('unknown', [], phrase.place);
  discourse.name(referent, key);
  add(context, referent, { firstToken: phrase.modifiers, endToken: end, form: end > phrase.end ? 'title' : 'short', why: [{ code: 'not-in-glossary' }] }, phrase.place, description);
}
