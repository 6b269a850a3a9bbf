/** Words that tell a sentence on international law from one on party conventions and security protocols, folded. Chosen by hand among the words of treaty practice. */
export const treatyWords: ReadonlySet<string> = new Set([
  'accede', 'acceded', 'accession', 'accord', 'accords', 'agreement', 'agreements', 'article', 'banned', 'bans', 'breach', 'commitment', 'commitments', 'depositary', 'enshrined', 'forbids', 'obligation', 'obligations', 'parties', 'prohibits', 'ratification', 'ratified', 'ratify', 'ratifying', 'signatories',
  'signatory', 'signed', 'treaties', 'treaty', 'violate', 'violated', 'violates', 'violating', 'violation', 'violations',
]);
