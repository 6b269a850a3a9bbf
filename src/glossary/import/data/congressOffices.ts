/** The types of terms in the data of unitedstates/congress-legislators, and the offices they are. */
export const congressOffices: ReadonlyMap<string, { readonly title: string; readonly organization?: string }> = new Map([
  ['prez', { title: 'President' }],
  ['rep', { title: 'U.S. Representative', organization: 'United States House of Representatives' }],
  ['sen', { title: 'U.S. Senator', organization: 'United States Senate' }],
  ['viceprez', { title: 'Vice President' }],
]);
