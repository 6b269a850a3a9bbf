/** Last parts of hyphened compounds before an agreement noun. Chosen by hand from compounds in the news. */

/** Measures and brokers, which tell neither subject nor party: "12-nation", "U.S.-brokered", "Obama-era". */
export const measureEndings: ReadonlySet<string> = new Set([
  'backed', 'brokered', 'day', 'era', 'led', 'month', 'nation', 'negotiated', 'old', 'page', 'party', 'point', 'sponsored', 'term', 'way', 'year',
]);

/** "An Iran-style deal" is none of Iran’s. */
export const likenessEndings: ReadonlySet<string> = new Set(['like', 'style', 'type']);

/** Participles that do tell the subject: "a trade-related pact". */
export const topicalEndings: ReadonlySet<string> = new Set(['based', 'focused', 'linked', 'related']);
