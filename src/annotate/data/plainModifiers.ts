/**
 * Adjectives that praise, blame or date an agreement and don't tell which one it is: "the landmark accord" is the accord. Collected from the modifiers of "agreement", "deal" and
 * "treaty" in collocation dictionaries (Oxford Collocations, Longman), without those that name a subject, a place or a party.
 */
export const plainModifiers: ReadonlySet<string> = new Set([
  'actual', 'agreed', 'amazing', 'ambitious', 'announced', 'awful', 'bad', 'big', 'binding', 'bipartisan', 'bitter', 'bold', 'brokered', 'catastrophic', 'ceremonial', 'closed', 'collaborative', 'complex', 'complicated', 'comprehensive', 'contentious', 'controversial',
  'costly', 'crucial', 'crumbling', 'current', 'decaying', 'defective', 'detailed', 'disastrous', 'disputed', 'divisive', 'draft', 'embattled', 'entire', 'exclusive', 'executed', 'existing', 'expired', 'fair', 'famous', 'fatal', 'faltering', 'final', 'finished',
  'flawed', 'formal', 'fragile', 'frail', 'good', 'great', 'groundbreaking', 'hard', 'hard-won', 'highly', 'historic', 'historical', 'horrible', 'huge', 'imperfect', 'important', 'initial', 'insane', 'interim', 'international', 'joint', 'key',
  'lame', 'landmark', 'lasting', 'long', 'long-awaited', 'long-sought', 'longstanding', 'lopsided', 'lucrative', 'main', 'major', 'massive', 'modest', 'momentous', 'much', 'multilateral', 'multinational', 'multiparty', 'multiyear', 'mutual', 'negotiated',
  'nonbinding', 'official', 'ongoing', 'one-sided', 'painful', 'pending', 'planned', 'popular', 'powerful', 'preliminary', 'present', 'proposed', 'provisional', 'ratified', 'reached', 'recent', 'reported', 'resulting', 'rotten',
  'rushed', 'sealed', 'seminal', 'shaky', 'short', 'signature', 'signed', 'significant', 'so-called', 'stupid', 'supposed', 'sweeping', 'temporary', 'tenuous', 'tentative', 'terrible', 'tough', 'troubled', 'ultimate', 'unfair', 'unilateral',
  'unpopular', 'unprecedented', 'unpublished', 'unratified', 'unsigned', 'unusual', 'urgent', 'very', 'vital', 'voluntary', 'weak', 'whole', 'worst', 'written', 'year-old',
]);
