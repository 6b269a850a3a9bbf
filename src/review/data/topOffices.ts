/** Offices that nobody holds beside another of the list, as the set of their folded words, sorted: heads of state and of government, and members of parliaments. */
export const topOffices: ReadonlySet<string> = new Set(['governor', 'king', 'minister prime', 'pope', 'premier', 'president', 'president vice', 'queen', 'representative', 'senator']);

/** Offices of which one is another's name in some country: the head of a government. */
export const headsOfGovernment: ReadonlySet<string> = new Set(['chancellor', 'premier', 'president', 'prime', 'taoiseach']);
