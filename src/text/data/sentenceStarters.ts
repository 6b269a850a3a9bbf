/** Words that, capitalised after an abbreviation, tell that a new sentence began. Closed classes of English: articles, pronouns, conjunctions, common prepositions and adverbs. */
export const sentenceStarters: ReadonlySet<string> = new Set([
  'a', 'according', 'after', 'all', 'also', 'although', 'among', 'an', 'and', 'another', 'as', 'asked', 'at', 'because', 'before', 'both', 'but', 'by', 'despite', 'during', 'each',
  'earlier', 'even', 'for', 'from', 'he', 'her', 'here', 'his', 'how', 'however', 'i', 'if', 'in', 'instead', 'it', 'its', 'last', 'later', 'many', 'meanwhile', 'more', 'most', 'mr', 'mrs', 'ms', 'my', 'neither',
  'no', 'not', 'nor', 'now', 'on', 'once', 'one', 'or', 'other', 'others', 'our', 'over', 'since', 'she', 'so', 'some', 'still', 'such', 'that', 'the', 'their', 'then', 'there', 'these', 'they', 'this', 'those',
  'though', 'through', 'to', 'today', 'two', 'under', 'unless', 'until', 'we', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'why', 'with', 'without', 'yet', 'you',
]);
