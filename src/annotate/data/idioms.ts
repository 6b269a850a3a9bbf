/** Words that, right before "deal" and its like, make an idiom and no agreement: "a great deal of", "no big deal", "the New Deal". Chosen by hand from dictionary phrases. */
export const idiomModifiers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['accord', new Set(['own'])],
  ['agreement', new Set(['license', 'subscriber', 'use', 'user', 'visitor'])],
  ['deal', new Set(['big', 'done', 'good', 'great', 'new', 'package', 'raw', 'real', 'square', 'huge', 'whole'])],
  ['compact', new Set(['more', 'most', 'very'])],
  ['convention', new Set(['annual', 'comic', 'constitutional', 'contested', 'democratic', 'national', 'nominating', 'open', 'party', 'republican', 'social', 'state'])],
  ['conventions', new Set(['annual', 'democratic', 'national', 'nominating', 'party', 'republican', 'social', 'state'])],
]);

/** "Seal the deal", with nothing to go back to. */
export const sealers: ReadonlySet<string> = new Set(['close', 'closed', 'closes', 'closing', 'seal', 'sealed', 'sealing', 'seals', 'sweeten']);

/** "All must give their agreement": assent. */
export const givers: ReadonlySet<string> = new Set(['gave', 'give', 'given', 'gives', 'giving', 'voice', 'voiced']);

/** "Here’s the deal". */
export const pointers: ReadonlySet<string> = new Set(['here', 'that', 'there', 'what']);
