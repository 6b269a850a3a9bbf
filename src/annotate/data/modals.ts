/** Words under which what follows has not happened: modals, negations, conditions, wishes. Closed classes (Quirk et al., 3.21 ff., 10.54 ff.), and the commonest verbs of wanting, chosen by hand. */
export const modals: ReadonlySet<string> = new Set([
  "can't", 'can', "couldn't", 'could', "didn't", 'eager', "don't", "doesn't", 'failed', 'fails', 'hope', 'hopes', 'hoping', 'hoped', 'if', 'may', 'might', 'must', 'never', 'not', 'no', 'refused', 'seek', 'seeking', 'seeks', 'shall', 'should', "shouldn't",
  'sought', 'to', 'toward', 'towards', 'trying', 'unless', 'want', 'wanted', 'wants', 'whether', 'will', "won't", 'without', "wouldn't", 'would',
]);
