/** What may follow an agreement noun. Prepositions of English (Quirk et al., 9.7 ff.) by what they bring to an agreement. */

/** Words with which the sentence goes on after the phrase: auxiliaries, conjunctions, reporting verbs. */
export const clauseWords: ReadonlySet<string> = new Set([
  'are', 'because', 'but', 'can', 'could', 'did', 'does', 'had', 'has', 'have', 'if', 'is', 'may', 'might', 'must', 'said', 'says', 'should', 'that', 'though', 'unless', 'until',
  'was', 'were', 'when', 'which', 'while', 'who', 'will', 'would',
]);

/** Before a party: "a deal with Turkey". */
export const partyPrepositions: ReadonlySet<string> = new Set(['among', 'between', 'with']);

/** Before what it is about, or where it was signed: "an accord on fisheries", "finalizing Japan’s contributions". */
export const topicPrepositions: ReadonlySet<string> = new Set([
  'about', 'aimed', 'allowing', 'at', 'concerning', 'covering', 'creating', 'ending', 'finalizing', 'for', 'governing', 'in', 'limiting', 'of', 'on', 'over', 'regarding', 'to',
  'under',
]);

/** Before neither. */
export const otherPrepositions: ReadonlySet<string> = new Set(['after', 'against', 'as', 'before', 'by', 'during', 'following', 'from', 'into', 'since', 'than', 'through', 'via', 'without']);
