/** Words that stay lower case inside the name of a country or an organization, as in headlines. */
export const placeJoiners: ReadonlySet<string> = new Set(['and', 'for', 'in', 'of', 'on', 'the', 'to']);
