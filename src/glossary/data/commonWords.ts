/**
 * Words, folded, that stand in articles in their everyday sense, so that none can be a name by itself: the function words of
 * English, its commonest verbs, adjectives and nouns (after the New General Service List), months and weekdays, and the
 * common nouns for agreements and offices. Institutions are left out: a newspaper's "Congress" or "Council" is a name.
 */
export const commonWords: ReadonlySet<string> = new Set([
  'a', 'about', 'accord', 'accords', 'act', 'action', 'administrator', 'after', 'again', 'agreement', 'agreements', 'aid', 'all', 'also',
  'ambassador', 'amendment', 'an', 'and', 'any', 'april', 'arrangement', 'article', 'as', 'at', 'august', 'back', 'be', 'because', 'bilateral',
  'bill', 'border', 'both', 'but', 'by', 'call', 'can', 'case', 'chair', 'chairman', 'chancellor', 'charter', 'chief', 'clause', 'climate', 'code',
  'come', 'commissioner', 'compact', 'consul', 'contract', 'convention', 'cooperation', 'covenant', 'data', 'day', 'deal', 'deals', 'december',
  'declaration', 'defence', 'defense', 'delegate', 'delegation', 'deputy', 'director', 'do', 'document', 'end', 'energy', 'even', 'exchange',
  'executive', 'february', 'find', 'first', 'for', 'force', 'framework', 'friday', 'from', 'general', 'get', 'give', 'go', 'good', 'governor',
  'grant', 'group', 'have', 'he', 'head', 'health', 'her', 'here', 'him', 'his', 'hope', 'how', 'i', 'if', 'in', 'instrument', 'interior', 'into',
  'it', 'its', 'january', 'judge', 'july', 'june', 'just', 'justice', 'know', 'labor', 'labour', 'land', 'last', 'law', 'leader', 'leaders', 'lease',
  'legislature', 'letter', 'like', 'look', 'make', 'man', 'march', 'mark', 'market', 'may', 'mayor', 'me', 'meeting', 'member', 'members',
  'memorandum', 'minister', 'monday', 'money', 'most', 'my', 'new', 'no', 'not', 'note', 'november', 'now', 'nuclear', 'october', 'of', 'office',
  'officer', 'official', 'officials', 'on', 'one', 'only', 'or', 'order', 'other', 'our', 'out', 'over', 'pact', 'pacts', 'paper', 'part', 'parties',
  'peace', 'people', 'plan', 'pledge', 'police', 'policy', 'power', 'premier', 'president', 'press', 'prime minister', 'proposal', 'protocol',
  'report', 'representative', 'resolution', 'right', 'rights', 'rose', 'rule', 'rules', 'saturday', 'say', 'science', 'secretary', 'security', 'see',
  'senator', 'september', 'she', 'ship', 'so', 'some', 'speaker', 'spokesman', 'spokesperson', 'spokeswoman', 'staff', 'statement', 'sunday', 'take',
  'talks', 'tax', 'text', 'than', 'that', 'the', 'their', 'them', 'then', 'there', 'these', 'they', 'think', 'this', 'those', 'thursday', 'time',
  'to', 'trade', 'treaties', 'treaty', 'truce', 'tuesday', 'two', 'under', 'understanding', 'up', 'us', 'use', 'vice president', 'want', 'war',
  'water', 'way', 'we', 'wednesday', 'week', 'well', 'west', 'what', 'when', 'which', 'who', 'will', 'with', 'woman', 'word', 'work', 'world', 'year',
  'you', 'young', 'your',
]);
