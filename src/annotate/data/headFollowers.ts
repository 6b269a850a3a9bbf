/** After these the modifier still means the agreement itself: "the Accords signatories" are those of the Accords. */
export const ownFollowers: ReadonlySet<string> = new Set([
  'ceremony', 'commitments', 'countries', 'deadline', 'family', 'implementation', 'language', 'members', 'obligations', 'partners', 'principles', 'provisions', 'ratification', 'renewal', 'signatories', 'signatory', 'signers', 'signing', 'states', 'terms', 'text', 'violation', 'violations',
]);

/** Nouns that make the agreement noun before them a modifier: "contract workers", "treaty bodies", "deal talks". Chosen by hand from compounds in the news. */
export const headFollowers: ReadonlySet<string> = new Set([
  'administration', 'administrator', 'administrators', 'award', 'awards', 'bodies', 'body', 'bonus', 'breaker', 'breakers', 'ceremony', 'certification', 'clause', 'clauses', 'commitment', 'commitments', 'contractor', 'countries', 'dispute', 'disputes', 'documents', 'employee', 'employees',
  'engineer', 'engineers', 'exemption', 'expiration', 'extension', 'family', 'fight', 'flow', 'holder', 'holders', 'implementation', 'killing', 'labor', 'language', 'law', 'lawyer', 'lawyers', 'maker', 'makers', 'making', 'management', 'manager', 'manufacturer', 'member', 'members',
  'negotiation', 'negotiations', 'negotiator', 'negotiators', 'number', 'obligation', 'obligations', 'offer', 'officer', 'organization', 'partner', 'partners', 'payment', 'payments', 'period', 'principles', 'process', 'proposal', 'provider', 'provision', 'provisions', 'purchase',
  'purchases', 'ratification', 'renewal', 'renewals', 'requirement', 'requirements', 'rights', 'signatories', 'signatory', 'signers', 'signing', 'specialist', 'specialists', 'staff', 'states', 'status', 'system', 'talks', 'team', 'term', 'terms', 'text', 'value', 'vehicle', 'violation',
  'violations', 'vote', 'work', 'worker', 'workers',
]);
