/** What anybody in politics may be called, whatever the office, folded. Chosen by hand from the office nouns. */
export const politicalCallings: ReadonlySet<string> = new Set([
  'aide', 'ally', 'billionaire', 'boss', 'businessman', 'businesswoman', 'candidate', 'chief', 'colleague', 'critic', 'delegate', 'dictator', 'diplomat', 'emissary', 'envoy',
  'executive', 'head', 'host', 'lawmaker', 'leader', 'legislator', 'majority', 'member', 'negotiator', 'nominee', 'official', 'parliamentarian', 'politician', 'president-elect', 'ruler',
  'spokesman', 'spokesperson', 'spokeswoman', 'star', 'tycoon', 'veteran', 'whip', 'winner',
]);
