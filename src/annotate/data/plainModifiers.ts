/**
 * Adjectives that praise, blame or date an agreement and don't tell which one it is: "the landmark accord" is the accord. Chosen by hand from news English,
 * without those that name a subject, a place or a party.
 * Adjectives in -ous, -ful, -able and the like need no entry: see `isPraise`.
 */
export const plainModifiers: ReadonlySet<string> = new Set([
  'actual', 'agreed', 'amazing', 'ambitious', 'announced', 'awful', 'backroom', 'bad', 'big', 'billion-dollar', 'binding', 'bipartisan', 'bitter', 'bold', 'broad', 'brokered', 'catastrophic',
  'ceremonial', 'closed', 'closely-watched', 'collaborative', 'complex', 'complicated', 'comprehensive', 'contentious', 'controversial', 'costly', 'cozy', 'crucial', 'crumbling',
  'current', 'dangerous', 'dead', 'decaying', 'decent', 'defective', 'defunct', 'detailed', 'disastrous', 'disputed', 'divisive', 'doomed', 'draft', 'early', 'eleventh-hour', 'embattled', 'entire',
  'exclusive', 'executed', 'existing', 'expired', 'expiring', 'failed', 'fair', 'faltering', 'famous', 'far-reaching', 'fatal', 'final', 'finished', 'firm', 'flawed', 'fledgling', 'formal',
  'fragile', 'frail', 'full', 'giant', 'global', 'good', 'great', 'groundbreaking', 'handshake', 'hard', 'hard-fought', 'hard-won', 'high-profile', 'high-stakes', 'highly', 'historic', 'historical',
  'horrible', 'huge', 'ill-fated', 'imminent', 'imperfect', 'important', 'informal', 'initial', 'insane', 'interim', 'international', 'joint', 'key', 'lame', 'landmark', 'last', 'last-ditch',
  'last-minute', 'lasting', 'late', 'late-night', 'latest', 'legally-binding', 'lengthy', 'limited', 'long', 'long-awaited', 'long-running', 'long-sought', 'long-term', 'longstanding', 'looming',
  'lopsided', 'lucrative', 'main', 'major', 'make-or-break', 'massive', 'mega', 'million-dollar', 'modest', 'momentous', 'moribund', 'much', 'much-maligned', 'multi-year', 'multibillion-dollar',
  'multilateral', 'multimillion-dollar', 'multinational', 'multiparty', 'multiyear', 'mutual', 'narrow', 'nascent', 'nationwide', 'negotiated', 'nice', 'nonbinding', 'official', 'on-again',
  'one-sided', 'one-year', 'ongoing', 'overnight', 'painful', 'partial', 'patchwork', 'pending', 'perfect', 'planned', 'popular', 'powerful', 'preliminary', 'present', 'private', 'proposed',
  'provisional', 'quiet', 'rare', 'ratified', 'reached', 'recent', 'reported', 'resulting', 'right', 'rotten', 'rushed', 'same', 'sealed', 'seminal', 'shaky', 'short', 'short-term', 'side-by-side',
  'signature', 'signed', 'significant', 'simple', 'single', 'so-called', 'solid', 'standing', 'strong', 'stupid', 'supposed', 'sweeping', 'sweetheart', 'temporary', 'tentative', 'tenuous',
  'terrible', 'three-way', 'tough', 'troubled', 'two-way', 'two-year', 'ultimate', 'underlying', 'unfair', 'unfinished', 'unilateral', 'unpopular', 'unprecedented', 'unpublished', 'unratified',
  'unsigned', 'unspoken', 'unusual', 'unwritten', 'urgent', 'verbal', 'very', 'vital', 'voluntary', 'weak', 'whole', 'wide-ranging', 'worldwide', 'worst', 'would-be', 'written', 'wrong', 'year-old',
]);
