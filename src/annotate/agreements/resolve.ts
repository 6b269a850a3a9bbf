import type { Article } from '../../text/article';
import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import type { QuotedRun } from '../reading';
import type { Evidence } from '../evidence';
import { newsWords } from '../data/contrastWords';
import { ownFollowers } from '../data/headFollowers';
import { apposedName } from './apposition';
import { chooseAntecedent, type Choice } from './choose';
import { featuresOf, isNews, type Features, type Surroundings } from './features';
import { isNewThen, matchEntry, suits, type Match } from './match';
import type { AgreementName } from './named';
import type { AgreementPhrase, Place } from './nounPhrases';
import { endOfProperName, isIdiom, isProperName, keyOfName } from './properNames';
import { Discourse, mark, type Draft, type Referent } from './referents';
import { tableOf, type AgreementTraits } from './traits';
import { subjectsOf } from './words';

/** One thing to resolve, in the order of the article: a glossary name, an agreement phrase, or a name inside a phrase. */
export interface Step {
  readonly name?: AgreementName;
  readonly phrase?: AgreementPhrase;
  readonly place: Place;
}

/** Score from which what a phrase says is enough to link it to an entry the article has not named. */
const indefiniteLeast = 2.9;
const definiteLeast = 1.95;
/** Two entries nearer than this are a tie. */
const tieMargin = 0.4;

const copulas = new Set(['be', 'been', 'is', 'was', "wasn't", "isn't", 'as', 'like', 'into']);
const superlatives = new Set(['best', 'biggest', 'dumbest', 'first', 'greatest', 'kind', 'largest', 'most', 'only', 'strongest', 'toughest', 'worst']);
const sealers = new Set(['close', 'closed', 'closes', 'closing', 'seal', 'sealed', 'sealing', 'seals', 'sweeten']);

/** Walks the article once and says which agreement each place means. */
export function resolve(article: Article, glossary: GlossaryIndex, surroundings: Surroundings, steps: readonly Step[], runs: readonly QuotedRun[]): Discourse {
  const { tokens, published } = surroundings;
  const table = glossary.table(tableOf);
  const discourse = new Discourse();
  const byName = new Map<string, Referent>();
  /** An agreement is not described in an article that names none of its parties. */
  const present = new Set(surroundings.parties.map((p) => p.key));
  const companies = new Map<number, readonly string[]>();
  const companyOf = (place: Place): readonly string[] => {
    let words = companies.get(place.sentence);
    if (!words) companies.set(place.sentence, (words = subjectsOf(tokens, place.sentenceFirst, place.sentenceEnd)));
    return words;
  };
  const inQuote = (token: number): boolean => runs.some((r) => r.firstToken <= token && token < r.endToken);

  steps.forEach((step, at) => {
    const { name, phrase, place } = step;
    const features = phrase && featuresOf(phrase, surroundings);
    if (name) takeName(name, phrase, features, place);
    else if (phrase && features) takePhrase(phrase, features, at);
  });
  return discourse;

  function add(referent: Referent, draft: Draft, place: Place, phrase?: AgreementPhrase, features?: Features): void {
    referent.drafts.push(draft);
    mark(referent, place, draft.firstToken, companyOf(place), phrase, features);
  }

  function takeName(name: AgreementName, phrase: AgreementPhrase | undefined, features: Features | undefined, place: Place): void {
    if (phrase && features && isWished(phrase, features, name)) {
      mark(discourse.open('wished', [], place), place, phrase.head, companyOf(place), phrase, features);
      return;
    }
    const entries = name.candidates.flatMap((id) => table.trait(id) ?? []);
    // "The new North American free trade agreement" is not the old one of that name.
    if (phrase && features?.contrast && phrase.first < name.firstToken && phrase.head < name.endToken && newsWords.has(features.contrast) && entries.every((e) => !isNewThen(features.contrast!, e, published))) {
      return takePhrase(phrase, features, -1);
    }
    const chosen = entries.length > 1 ? tellApart(entries, phrase, features) : entries;
    const referent = referentOf(chosen, place, phrase, features);
    add(referent, { firstToken: name.firstToken, endToken: name.endToken, form: name.form, why: name.why }, place, phrase, features);
  }

  /** "A new Iran deal", "could reach a nuclear deal with Iran": the words of a name, but not yet the thing. */
  function isWished(phrase: AgreementPhrase, features: Features, name: AgreementName): boolean {
    if (name.form === 'title' && phrase.determiner !== 'indefinite') return false;
    if (phrase.head < name.firstToken) return false;
    if (phrase.determiner !== 'indefinite' && phrase.determiner !== 'none in particular') return false;
    if (features.contrast) return true;
    return phrase.head < name.endToken && phrase.first < name.firstToken && features.standing.kind === 'open' && phrase.first === name.firstToken - 1 && tokens.key(phrase.head) === tokens.word(phrase.head);
  }

  function tellApart(entries: readonly AgreementTraits[], phrase: AgreementPhrase | undefined, features: Features | undefined): readonly AgreementTraits[] {
    if (!phrase || !features) return entries;
    const matches = entries.map((e) => matchEntry(features, phrase.noun, e, published)).filter((m) => !m.excluded);
    const best = bestOf(matches);
    return best.length > 0 ? best.map((m) => m.traits) : entries;
  }

  function referentOf(entries: readonly AgreementTraits[], place: Place, phrase: AgreementPhrase | undefined, features: Features | undefined): Referent {
    if (entries.length > 1) {
      const ids = entries.map((e) => e.agreement.id).join(' ');
      return discourse.referents.find((r) => r.standing === 'torn' && r.entries.map((e) => e.agreement.id).join(' ') === ids) ?? discourse.open('torn', entries, place);
    }
    const entry = entries[0]!;
    const known = discourse.ofEntry(entry.agreement.id);
    if (known) return known;
    const told = discourse.referents.find((r) => foretells(r, entry, phrase, features));
    if (!told) return discourse.open('known', [entry], place);
    discourse.identify(told, entry);
    return told;
  }

  /** An agreement told of in the headline or the lead without its name, of which nothing speaks against the entry and something for it. */
  function foretells(referent: Referent, entry: AgreementTraits, _phrase: AgreementPhrase | undefined, _features: Features | undefined): boolean {
    if (!unnamedLead(referent)) return false;
    const match = matchEntry(asFeatures(referent), { family: [...referent.families][0] ?? 'general', plural: referent.plural, named: false, lemma: [...referent.heads][0] ?? '' }, entry, published);
    return !match.excluded && match.score >= 1.8;
  }

  function unnamedLead(referent: Referent): boolean {
    return referent.standing === 'unknown' && referent.leads && !byNameHas(referent);
  }

  function byNameHas(referent: Referent): boolean {
    for (const named of byName.values()) if (named === referent) return true;
    return false;
  }

  function takePhrase(phrase: AgreementPhrase, features: Features, at: number): void {
    const { place } = phrase;
    const apposed = apposedName(tokens, phrase, steps, at);
    if (apposed) {
      const entries = apposed.candidates.flatMap((id) => table.trait(id) ?? []);
      if (entries.length === 1 && (!phrase.noun.plural || entries[0]!.plural) && suits(phrase.noun, entries[0]!.families, entries[0]!.heads)) {
        const why: Evidence = { code: 'in-apposition', name: entries[0]!.agreement.title, at: tokens.start(apposed.firstToken) };
        add(referentOf(entries, place, phrase, features), draftOf(phrase, features, [why]), place, phrase, features);
        return;
      }
    }
    if (isIdiom(tokens, phrase) && phrase.determiner !== 'the' && phrase.determiner !== 'this' && phrase.determiner !== 'that' && phrase.determiner !== 'possessive') {
      if (features.contrast) mark(discourse.open('wished', [], place), place, phrase.head, companyOf(place), phrase, features);
      return;
    }
    if (isProperName(tokens, phrase)) takeProperName(phrase, features);
    else if (phrase.determiner === 'none in particular' || isSuperlative(phrase) || (phrase.bound && !ownFollowers.has(tokens.key(phrase.end)))) return;
    else if (phrase.determiner === 'indefinite') takeIndefinite(phrase, features);
    else if (phrase.determiner !== 'bare') takeDefinite(phrase, features);
    else if (phrase.place.headline) takeHeadline(phrase, features);
  }

  /** "The worst deal ever": of a kind, not one. */
  function isSuperlative({ modifiers, head }: AgreementPhrase): boolean {
    for (let i = modifiers; i < head; i++) if (superlatives.has(tokens.key(i))) return true;
    return false;
  }

  function takeProperName(phrase: AgreementPhrase, features: Features): void {
    const { place } = phrase;
    const matches = matchesOf(phrase, features);
    const fits = bestOf(matches.filter((m) => !m.excluded && m.foreign === 0 && (m.shared > 0 || m.score >= definiteLeast)));
    const definite = phrase.determiner !== 'bare' && phrase.determiner !== 'indefinite';
    if (definite && endOfProperName(tokens, phrase) === phrase.end && (fits.length > 0 || features.modifiers.length === 0)) return takeDefinite(phrase, features);
    if (phrase.determiner === 'indefinite') return takeIndefinite(phrase, features);
    if (phrase.determiner === 'none in particular') return;
    if (fits.length === 1 && fits[0]!.shared > 1) {
      add(referentOf([fits[0]!.traits], place, phrase, features), draftOf(phrase, features, fits[0]!.why, 'short'), place, phrase, features);
      return;
    }
    const key = keyOfName(tokens, phrase);
    const referent = byName.get(key) ?? discourse.referents.find((r) => unnamedLead(r) && features.modifiers.some((w) => r.words.has(w))) ?? discourse.open('unknown', [], place);
    byName.set(key, referent);
    const end = endOfProperName(tokens, phrase);
    add(referent, { firstToken: phrase.modifiers, endToken: end, form: end > phrase.end ? 'title' : 'short', why: [{ code: 'not-in-glossary' }] }, place, phrase, features);
  }

  function takeHeadline(phrase: AgreementPhrase, features: Features): void {
    if (phrase.noun.plural || phrase.noun.named || phrase.bound) return;
    if (features.standing.kind === 'wished') return;
    if (features.standing.kind === 'open' && phrase.head !== phrase.place.sentenceFirst && !features.modifiers.length) return;
    if (tokens.key(phrase.end) === 'with' && (tokens.key(phrase.head) === 'deal') && features.standing.kind === 'open') return;
    const matches = matchesOf(phrase, features);
    const best = bestOf(matches.filter((m) => !m.excluded && m.score >= definiteLeast));
    openOrLink(phrase, features, best);
  }

  function takeIndefinite(phrase: AgreementPhrase, features: Features): void {
    if (phrase.noun.plural || phrase.bound) return;
    const { place } = phrase;
    if (features.standing.kind === 'open' || features.standing.kind === 'wished') {
      if (!isPredicate(phrase)) mark(discourse.open('wished', [], place), place, phrase.head, companyOf(place), phrase, features);
      return;
    }
    if (phrase.noun.named && (phrase.noun.lemma === 'partnership' || features.standing.kind !== 'concluded')) return;
    const best = bestOf(matchesOf(phrase, features).filter((m) => !m.excluded && m.score >= indefiniteLeast && !(features.contrast && !(isNews(phrase) && newsWords.has(features.contrast)) && discourse.ofEntry(m.traits.agreement.id))));
    if (best.length > 0) return openOrLink(phrase, features, best);
    const lead = isNews(phrase) ? discourse.referents.find((r) => r.standing !== 'wished' && r.leads && retells(r, phrase, features)) : undefined;
    if (lead) {
      add(lead, draftOf(phrase, features, [{ code: 'main-agreement', at: tokens.start(lead.drafts[0]!.firstToken) }]), place, phrase, features);
      return;
    }
    openOrLink(phrase, features, []);
  }

  /** "It was a spectacular deal" says something of an agreement and brings up none. */
  function isPredicate(phrase: AgreementPhrase): boolean {
    return copulas.has(tokens.key(phrase.first - 1)) || (tokens.key(phrase.first - 2) === 'is' && tokens.key(phrase.first - 1) === 'not');
  }

  /** A lead tells again, with "an agreement", what the headline and the caption told of. */
  function retells(referent: Referent, phrase: AgreementPhrase, features: Features): boolean {
    if (features.contrast && !newsWords.has(features.contrast)) return false;
    if (!referent.lastPlace.headline && referent.lastPlace.line >= phrase.place.line) return false;
    // The sentence under the headline may tell of its agreement in other words: "a landmark arms control agreement".
    if (referent.headline && phrase.place.line <= 2 && discourse.referents.length <= 2 && !clashes(referent, phrase, features)) return true;
    if (referent.standing !== 'unknown') return false;
    return chooseAntecedent(phrase, { ...features, contrast: undefined as never }, [referent], new Map(), false).antecedents.length > 0 || referent.words.size === 0;
  }

  function clashes(referent: Referent, phrase: AgreementPhrase, features: Features): boolean {
    if (!suits(phrase.noun, referent.families, referent.heads)) return true;
    if (referent.standing === 'known') return matchEntry(features, phrase.noun, referent.entries[0]!, published).excluded !== undefined;
    return referent.standing !== 'unknown' || [...features.parties].some((p) => referent.parties.size > 0 && !referent.parties.has(p));
  }

  function openOrLink(phrase: AgreementPhrase, features: Features, best: readonly Match[]): void {
    const { place } = phrase;
    if (best.length > 0) {
      const referent = referentOf(best.map((m) => m.traits), place, phrase, features);
      add(referent, draftOf(phrase, features, best[0]!.why), place, phrase, features);
    } else add(discourse.open('unknown', [], place), draftOf(phrase, features, [{ code: 'not-in-glossary' }]), place, phrase, features);
  }

  function takeDefinite(phrase: AgreementPhrase, features: Features): void {
    const { place } = phrase;
    const matches = matchesOf(phrase, features);
    const byId = new Map(matches.map((m) => [m.traits.agreement.id, m]));
    for (const referent of discourse.referents) {
      const entry = referent.standing === 'known' ? referent.entries[0]! : undefined;
      if (entry && !byId.has(entry.agreement.id)) byId.set(entry.agreement.id, matchEntry(features, phrase.noun, entry, published));
    }
    const choice = chooseAntecedent(phrase, features, discourse.referents, byId, inQuote(phrase.head));
    const antecedent = choice.antecedents[0];
    const fresh = bestOf(matches.filter((m) => !m.excluded && (!phrase.noun.named || m.shared > 0) && m.score >= definiteLeast && !discourse.ofEntry(m.traits.agreement.id)));
    if (fresh.length > 0 && (!antecedent || prefers(fresh[0]!, choice, features))) {
      // Told of as known, and the only thing so told of: the lead's own agreement.
      const told = antecedent && unnamedLead(antecedent.referent) && fresh.length === 1 ? antecedent.referent : undefined;
      if (told && compatible(told, fresh[0]!)) discourse.identify(told, fresh[0]!.traits);
      return openOrLink(phrase, features, fresh);
    }
    if (!antecedent) return takeFirstDefinite(phrase, features, choice);
    const { referent } = antecedent;
    if (referent.standing === 'wished') {
      mark(referent, place, phrase.head, []);
      return;
    }
    const last = referent.drafts.at(-1)!;
    const span = tokens.span(last.firstToken, last.endToken);
    add(referent, draftOf(phrase, features, [{ code: 'antecedent', text: article.text.slice(span.start, span.end), at: span.start }, ...rivals(choice)]), place, phrase, features);
  }

  /** Whether what the phrase says points at an entry not spoken of yet rather than back. */
  function prefers(match: Match, choice: Choice, features: Features): boolean {
    const back = choice.antecedents[0]!;
    if (back.referent.standing === 'unknown' && back.referent.leads && match.score >= definiteLeast) return true;
    return match.shared > back.shared || (match.score >= indefiniteLeast && features.modifiers.length > 0 && back.shared === 0);
  }

  function compatible(referent: Referent, match: Match): boolean {
    const states = [...referent.parties].filter((p) => /^[A-Z]{2}$/.test(p));
    return match.traits.parties.size === 0 || states.every((p) => match.traits.parties.has(p)) || states.some((p) => match.traits.parties.has(p));
  }

  /** A definite phrase with nothing to go back to: an agreement the reader is taken to know, and the glossary does not. */
  function takeFirstDefinite(phrase: AgreementPhrase, features: Features, choice: Choice): void {
    if (phrase.bound || phrase.noun.plural || phrase.noun.named) return;
    if (features.standing.kind === 'wished') {
      mark(discourse.open('wished', [], phrase.place), phrase.place, phrase.head, companyOf(phrase.place), phrase, features);
      return;
    }
    // "This deal" with nothing before it points out of the article; "seal the deal" is an idiom.
    const plain = features.modifiers.length === 0 && features.parties.size === 0 && features.subjects.length === 0 && !features.when;
    if (plain && (phrase.determiner === 'this' || phrase.determiner === 'that' || features.contrast || sealers.has(tokens.key(phrase.first - 1)))) return;
    const referent = discourse.open('unknown', [], phrase.place);
    add(referent, draftOf(phrase, features, [{ code: 'not-in-glossary' }, ...rivals(choice)]), phrase.place, phrase, features);
  }

  function rivals(choice: Choice): Evidence[] {
    return choice.excluded.flatMap(({ referent, because }): Evidence[] => (referent.standing === 'known' ? [{ code: 'rival-excluded', name: referent.entries[0]!.agreement.title, because }] : []));
  }

  function matchesOf(phrase: AgreementPhrase, features: Features): Match[] {
    const years = features.when ? [new Date(features.when.from * 86_400_000).getUTCFullYear()] : [];
    const keys = [...features.modifiers, ...features.subjects, ...features.strangers];
    return table
      .sharing([...keys, `head:${phrase.noun.family === 'truce' ? 'truce' : phrase.noun.lemma}`], [...features.parties, ...features.signers], years)
      .filter((traits) => traits.parties.size === 0 || [...traits.parties].some((p) => present.has(p)))
      .map((traits) => matchEntry(features, phrase.noun, traits, published));
  }

  function draftOf(phrase: AgreementPhrase, features: Features, why: readonly Evidence[], form?: Draft['form']): Draft {
    const told = features.modifiers.length + features.parties.size + features.subjects.length > 0 || features.when !== undefined;
    const first = phrase.determiner === 'possessive' && phrase.first < phrase.modifiers - 1 ? phrase.first : phrase.first;
    return { firstToken: first, endToken: phrase.end, form: form ?? (told || phrase.determiner === 'indefinite' ? 'descriptive' : 'anaphor'), why: [{ code: 'agreement-noun', noun: tokens.key(phrase.head) }, ...why] };
  }
}

/** The best matches: one, or several that can't be told apart. */
function bestOf(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => b.score - a.score);
  return sorted.filter((m) => sorted[0]!.score - m.score < tieMargin);
}

/** What is known of a referent, as if one phrase had said it. */
function asFeatures(referent: Referent): Features {
  return { parties: referent.parties, signers: new Set(), signerWords: [], nearby: new Set(), strangers: new Set(), modifiers: [], subjects: [...referent.words], standing: { kind: 'concluded' }, ...(referent.when && { when: referent.when }) };
}

