/** Capitalised words that go before a bare surname without being a given name: days, months, parties, adverbs that open a headline or sentence. Folded. */
export const notGivenNames: ReadonlySet<string> = new Set([
  'again', 'anti', 'april', 'august', 'ask', 'asked', 'candidate', 'christmas', 'conservative', 'december', 'democrat', 'democratic', 'democrats', 'ex', 'february', 'friday', 'gop', 'hey', 'independent', 'january', 'june',
  'july', 'labor', 'labour', 'let', 'liberal', 'like', 'march', 'may', 'monday', 'mr', 'mrs', 'ms', 'november', 'october', 'only', 'pro', 'rival', 'republican', 'republicans', 'said', 'saturday', 'says', 'see', 'september', 'sunday', 'thank',
  'thursday', 'tory', 'tuesday', 'unlike', 'vote', 'watch', 'wednesday', 'whip', 'will', 'your',
]);
