/** Plural nouns of people and bodies: before "deal", "lease" or "contract" they are its subject, and it is a verb ("the two sides deal with …"). Chosen by hand. */
export const agentPlurals: ReadonlySet<string> = new Set([
  'agencies', 'airlines', 'allies', 'americans', 'authorities', 'banks', 'businesses', 'cities', 'companies', 'counties', 'countries', 'courts', 'developers', 'doctors', 'employees', 'employers', 'families', 'farmers', 'firms', 'governments', 'groups',
  'lawmakers', 'lawyers', 'leaders', 'members', 'men', 'nations', 'officers', 'officials', 'owners', 'parents', 'parties', 'people', 'players', 'police', 'presidents', 'producers', 'schools', 'scientists', 'sides', 'states', 'students', 'teachers', 'teams', 'tenants',
  'unions', 'universities', 'voters', 'women', 'workers',
]);
