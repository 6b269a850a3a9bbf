import type { Article } from '../../text/article';
import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import type { Evidence } from '../evidence';
import type { QuotedRun } from '../reading';
import type { Features } from './features';
import type { Surroundings } from './surroundings';
import type { AgreementName } from './named';
import type { AgreementPhrase, Place } from './nounPhrases';
import type { AgreementPronoun } from './pronouns';
import { isProperName, keyOfTokens } from './properNames';
import { Discourse, type Draft, type Referent } from './referents';
import { tableOf, type AgreementTable } from './agreementTable';
import { subjectsOf } from './words';

/** One thing to resolve, in the order of the article: a name, the phrase that holds it, a phrase alone, or an "it". */
export interface Step {
  readonly name?: AgreementName;
  readonly phrase?: AgreementPhrase;
  readonly pronoun?: AgreementPronoun;
  /** An acronym that the article has given the agreement of another step. */
  readonly acronym?: Acronym;
  readonly place: Place;
}

export interface Acronym {
  readonly token: number;
  /** Where the agreement stands that it was given to: some token of its mention. */
  readonly of: number;
}

/** A phrase with what it tells. */
export interface Description {
  readonly phrase: AgreementPhrase;
  readonly features: Features;
}

/** What resolving one article works on. */
export interface Context extends Surroundings {
  readonly article: Article;
  readonly table: AgreementTable;
  readonly steps: readonly Step[];
  readonly discourse: Discourse;
  /** Keys of the parties the article names anywhere. */
  readonly present: ReadonlySet<string>;
  /** Names of agreements in the article that the glossary does not hold, by their key. */
  readonly properNames: ReadonlySet<string>;
  inQuote(token: number): boolean;
  companyOf(place: Place): readonly string[];
}

/** How many tokens of a sentence are the company of an agreement in it: what is longer is a list. */
const longestCompany = 200;

export function contextOf(article: Article, glossary: GlossaryIndex, surroundings: Surroundings, steps: readonly Step[], runs: readonly QuotedRun[]): Context {
  const companies = new Map<number, readonly string[]>();
  const quoted = new Uint8Array(article.tokens.length);
  for (const run of runs) quoted.fill(1, run.firstToken, run.endToken);
  return {
    ...surroundings,
    article,
    table: glossary.table(tableOf),
    steps,
    discourse: new Discourse(),
    present: new Set(surroundings.parties.map((p) => p.key)),
    properNames: new Set(steps.flatMap(({ name, phrase }) => (!name && phrase && isProperName(article.tokens, phrase) ? [keyOfTokens(article.tokens, phrase.modifiers, phrase.end)] : []))),
    inQuote: (token) => quoted[token] === 1,
    companyOf(place) {
      let words = companies.get(place.sentence);
      if (!words) companies.set(place.sentence, (words = subjectsOf(article.tokens, place.sentenceFirst, Math.min(place.sentenceEnd, place.sentenceFirst + longestCompany))));
      return words;
    },
  };
}

/** Puts a mention on the record. */
export function add(context: Context, referent: Referent, draft: Draft, place: Place, description?: Description): void {
  referent.drafts.push(draft);
  context.discourse.mark(referent, place, draft.firstToken, context.companyOf(place), description);
}

/** Puts a described mention on the record, with what it was described by first in its reasons. */
export function addDescribed(context: Context, referent: Referent, description: Description, why: readonly Evidence[]): void {
  const { phrase, features } = description;
  const told = features.modifiers.length + features.parties.size + features.subjects.length > 0 || features.when !== undefined;
  const noun: Evidence = { code: 'agreement-noun', noun: context.tokens.key(phrase.head) };
  add(context, referent, { firstToken: startOf(phrase, features), endToken: phrase.end, form: told || phrase.determiner === 'indefinite' ? 'descriptive' : 'anaphor', why: [noun, ...why] }, phrase.place, description);
}

/** A possessor is a mention of its own ("Iran’s nuclear deal"), unless it dates the agreement ("Friday’s deal"). */
const startOf = (phrase: AgreementPhrase, features: Features): number => (phrase.determiner === 'possessive' && phrase.first < phrase.modifiers - 1 && !features.dated ? phrase.modifiers : phrase.first);

/** Opens an agreement that has not come about: no mention, and yet what "the deal" after it means. */
export function wish(context: Context, description: Description): void {
  const { phrase } = description;
  context.discourse.mark(context.discourse.open('wished', [], phrase.place), phrase.place, phrase.head, context.companyOf(phrase.place), description);
}

/** The words to which a reference goes back. */
export function antecedentOf({ article }: Context, referent: Referent): Evidence {
  const last = referent.drafts.at(-1)!;
  const span = article.tokens.span(last.firstToken, last.endToken);
  return { code: 'antecedent', text: article.text.slice(span.start, span.end), at: span.start };
}
