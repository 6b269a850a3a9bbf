/** Verbs whose object must already be there: one withdraws from, violates or honours only an agreement that has come about. All their forms, folded. */
export const existingVerbs: ReadonlySet<string> = new Set([
  'abandon', 'abandoned', 'abandoning', 'abandons', 'breach', 'breached', 'breaches', 'breaching', 'cancel', 'canceled', 'canceling', 'cancelled', 'cancels', 'exit', 'exited', 'exiting', 'exits', 'honor', 'honored', 'honoring', 'honors', 'honour', 'honoured', 'implement', 'implemented', 'implementing',
  'implements', 'left', 'leave', 'leaves', 'leaving', 'preserve', 'preserved', 'preserving', 'quit', 'quits', 'quitting', 'reimpose', 'renegotiate', 'renegotiated', 'renegotiating', 'rejoin', 'rejoined', 'repudiated', 'salvage', 'salvaged', 'salvaging',
  'scrap', 'scrapped', 'scrapping', 'scraps', 'suspend', 'suspended', 'suspending', 'terminate', 'terminated', 'terminating', 'uphold', 'upheld', 'violate', 'violated', 'violates', 'violating', 'withdrawn', 'withdraw', 'withdrawing', 'withdraws', 'withdrew',
]);

/** Verbs that do so with "out of", "away from", "up", "in": "pulled out of a treaty", "stay in a pact". */
export const existingPhrasals: ReadonlySet<string> = new Set([
  'back', 'backed', 'backing', 'backs', 'drop', 'dropped', 'dropping', 'get', 'got', 'pull', 'pulled', 'pulling', 'pulls', 'pullout', 'rip', 'ripped', 'ripping', 'remain', 'remained', 'remaining', 'remains', 'stay', 'stayed', 'staying', 'stays', 'tear', 'tearing', 'tears', 'tore', 'torn', 'walk', 'walked', 'walking', 'walks', 'withdrawal',
]);
