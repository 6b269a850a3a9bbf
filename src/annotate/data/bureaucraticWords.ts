/** Words of titles and communiqués that are in so many of them that sharing one tells nothing. Counted over the titles of UK Treaties Online: each is in more than one in twenty. */
export const bureaucraticWords: ReadonlySet<string> = new Set([
  'annex', 'article', 'certain', 'concerning', 'country', 'countries', 'government', 'governments', 'including', 'kingdom', 'nation', 'nations', 'other', 'parties', 'party', 'principles', 'purposes', 'regarding', 'relating', 'republic', 'respect', 'state', 'states', 'united',
]);
