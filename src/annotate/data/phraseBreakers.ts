/**
 * Words that can't stand inside a noun phrase before its head: prepositions, conjunctions, pronouns, auxiliaries, the adverbs that go with verbs, and the participles that give a name.
 * Closed classes of English (Quirk et al., A Comprehensive Grammar, 2.34).
 */
export const phraseBreakers: ReadonlySet<string> = new Set([
  'about', 'above', 'according', 'across', 'after', 'against', 'ago', 'along', 'although', 'am', 'among', 'amid', 'and', 'are', 'around', 'as', 'at', 'be', 'because', 'been', 'before', 'behind', 'being', 'below', 'beside',
  'between', 'beyond', 'but', 'by', 'called', 'can', 'concerning', 'could', 'despite', 'did', 'do', 'does', 'down', 'dubbed', 'during', 'entitled', 'except', 'for', 'from', 'had', 'has', 'have', 'having', 'he', 'herself', 'himself', 'how', 'i', 'if', 'in', 'inside',
  'into', 'is', 'it', 'itself', 'like', 'may', 'might', 'must', 'near', 'nor', 'not', 'of', 'off', 'on', 'once', 'onto', 'or', 'out', 'outside', 'over', 'per', 'regarding', 'shall', 'she', 'should', 'since', 'so', 'than', 'themselves',
  'then', 'there', 'they', 'though', 'through', 'throughout', 'till', 'titled', 'to', 'toward', 'towards', 'under', 'unless', 'until', 'up', 'upon', 'us', 'via', 'was', 'we', 'were', 'when', 'where', 'whether', 'while',
  'who', 'why', 'will', 'with', 'within', 'without', 'would', 'yet', 'you',
]);
