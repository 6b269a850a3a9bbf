/** Words that carry a treaty’s name on after its head: "Agreement on the Rescue of Astronauts". As treaty titles have them. */
export const nameJoiners: ReadonlySet<string> = new Set(['against', 'between', 'concerning', 'for', 'of', 'on', 'regarding', 'relating']);

/** Words that its further parts may be joined by. */
export const innerJoiners: ReadonlySet<string> = new Set(['against', 'and', 'between', 'concerning', 'for', 'in', 'of', 'on', 'regarding', 'relating', 'the', 'to']);
