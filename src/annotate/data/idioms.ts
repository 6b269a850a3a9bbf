/** Words that, right before "deal" and its like, make an idiom and no agreement: "a great deal of", "no big deal", "the New Deal". From Merriam-Webster's phrases under "deal". */
export const idiomModifiers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['accord', new Set(['own'])],
  ['agreement', new Set(['license', 'subscriber', 'use', 'user', 'visitor'])],
  ['deal', new Set(['big', 'done', 'good', 'great', 'new', 'package', 'raw', 'real', 'square', 'huge', 'whole'])],
  ['compact', new Set(['more', 'most', 'very'])],
  ['convention', new Set(['annual', 'comic', 'constitutional', 'contested', 'democratic', 'national', 'nominating', 'open', 'party', 'republican', 'social', 'state'])],
  ['conventions', new Set(['annual', 'democratic', 'national', 'nominating', 'party', 'republican', 'social', 'state'])],
]);
