/**
 * Head nouns of agreements, folded, by what they can be another word for. The names that treaty practice has (treaty, convention, protocol,
 * memorandum of understanding …), and the words newspapers use in their place.
 *
 * general: any agreement may be called so later on. treaty, contract, truce: only its own family, and the general ones.
 * `named` ones are something else more often than not (a party convention, a security protocol, West Bank settlements): they mean an agreement only in a proper name,
 * or once the article has named one of that kind.
 */
export type NounFamily = 'general' | 'treaty' | 'contract' | 'truce';

export interface AgreementNoun {
  readonly family: NounFamily;
  readonly plural: boolean;
  readonly named: boolean;
  /** The noun under which the singular and the plural are one. */
  readonly lemma: string;
}

const noun = (family: NounFamily, lemma: string, plural = `${lemma}s`, named = false): [string, AgreementNoun][] => [
  [lemma, { family, plural: false, named, lemma }],
  [plural, { family, plural: true, named, lemma }],
];

export const agreementNouns: ReadonlyMap<string, AgreementNoun> = new Map([
  ...noun('general', 'accord'),
  ...noun('general', 'agreement'),
  ...noun('truce', 'armistice'),
  ...noun('general', 'arrangement'),
  ...noun('truce', 'ceasefire'),
  ...noun('truce', 'cessation'),
  ...noun('treaty', 'charter', 'charters', true),
  ...noun('treaty', 'communique', 'communiques', true),
  ...noun('treaty', 'compact', 'compacts', true),
  ...noun('contract', 'contract'),
  ...noun('treaty', 'convention', 'conventions', true),
  ...noun('treaty', 'covenant', 'covenants', true),
  ...noun('general', 'deal'),
  ...noun('treaty', 'declaration', 'declarations', true),
  ...noun('contract', 'lease'),
  ...noun('general', 'memorandum', 'memorandums'),
  ...noun('general', 'memorandum', 'memoranda'),
  ...noun('general', 'mou', 'mous'),
  ...noun('general', 'pact'),
  ...noun('general', 'partnership', 'partnerships', true),
  ...noun('treaty', 'protocol', 'protocols', true),
  ...noun('general', 'settlement', 'settlements', true),
  ...noun('treaty', 'statute', 'statutes', true),
  ...noun('treaty', 'treaty', 'treaties'),
  ...noun('truce', 'truce'),
]);
