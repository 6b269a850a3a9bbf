/** Nouns that say what an agreement is in law, folded; "accord", "deal" and "pact" are anybody's words for any. After the United Nations Treaty Collection's glossary of terms. */
export const legalNouns: ReadonlySet<string> = new Set(['agreement', 'charter', 'convention', 'covenant', 'declaration', 'memorandum', 'protocol', 'statute', 'treaty']);
