/** Words between an agreement and its name. Closed classes (Quirk et al., 17.65 ff., on apposition). */

/** Words that may introduce the name: "titled", "known as the", "or". */
export const namers: ReadonlySet<string> = new Set(['as', 'called', 'dubbed', 'entitled', 'also', 'better', 'commonly', 'formally', 'is', 'itself', 'known', 'named', 'now', 'officially', 'or', 'the', 'titled']);

/** Prepositions that open a sentence with an adverbial, whose comma is no apposition’s: "Like that accord, the INF treaty …". */
export const adverbialOpeners: ReadonlySet<string> = new Set([
  'after', 'as', 'at', 'before', 'beside', 'beyond', 'by', 'despite', 'for', 'from', 'in', 'like', 'of', 'on', 'since', 'through', 'under', 'unlike', 'until', 'with', 'without',
]);

/** With one of these in between, the name belongs to the rest of the sentence. */
export const predicateWords: ReadonlySet<string> = new Set(['and', 'are', 'but', 'had', 'has', 'have', 'is', 'said', 'says', 'was', 'were', 'will', 'would']);
