/** Words of titles and communiqués that are in so many of them that sharing one tells nothing. The commonest words of treaty titles, as counted in UK Treaties Online, that name no subject, and their like. */
export const bureaucraticWords: ReadonlySet<string> = new Set([
  'amending', 'annex', 'article', 'certain', 'concerning', 'country', 'countries', 'extending', 'government', 'governments', 'including', 'kingdom', 'majesty', 'nation', 'nations', 'other', 'parties', 'party', 'principles', 'purposes', 'regarding', 'relating', 'republic', 'respect', 'respecting', 'state', 'states', 'united',
]);
