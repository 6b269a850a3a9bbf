/** Words before the name of a month that tell it from a surname ("in May", "last May"), folded. */
export const monthIntroducers: ReadonlySet<string> = new Set(['during', 'each', 'early', 'every', 'in', 'last', 'late', 'mid', 'next', 'past', 'since', 'this', 'until']);
