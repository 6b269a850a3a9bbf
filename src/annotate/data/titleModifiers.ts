/** Words that go before an office noun within a title ("deputy assistant secretary", "then-prime minister"), folded. After the titles in the CIA's World Leaders. */
export const titleModifiers: ReadonlySet<string> = new Set([
  'acting', 'adjunct', 'associate', 'assistant', 'attorney', 'caretaker', 'chief', 'communications', 'congressional', 'defence', 'defense', 'democratic', 'deputy', 'district', 'emeritus', 'ex', 'executive',
  'fellow', 'finance', 'first', 'foreign', 'former', 'general', 'head', 'incoming', 'independent', 'interim', 'interior', 'international', 'joint', 'justice', 'labor', 'labour', 'lead', 'longtime', 'managing',
  'minority', 'national', 'outgoing', 'parliamentary', 'party', 'permanent', 'political', 'presidential', 'press', 'prime', 'principal', 'program', 'project', 'regional', 'republican', 'research', 'retired', 'security',
  'senior', 'special', 'state', 'state-media', 'then', 'top', 'trade', 'transport', 'treasury', 'veteran', 'vice',
]);
