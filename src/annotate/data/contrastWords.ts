/** Modifiers that tell this agreement from the ones spoken of: "a separate lease", "a better deal", "the previous agreement". Chosen by hand: ordinals, comparatives, adjectives of time, identity and difference. */
export const contrastWords: ReadonlySet<string> = new Set([
  'additional', 'alternate', 'alternative', 'analogous', 'another', 'better', 'bigger', 'broader', 'comparable', 'different', 'earlier', 'eventual', 'follow-on', 'followup', 'former', 'fresh', 'further', 'future', 'greater', 'hypothetical', 'later',
  'likely', 'new', 'newer', 'next', 'old', 'older', 'other', 'parallel', 'possible', 'potential', 'previous', 'prior', 'prospective', 'related', 'replacement', 'revamped', 'revised', 'rival', 'second', 'secret', 'separate', 'side', 'similar',
  'stronger', 'subsequent', 'successor', 'supplemental', 'supplementary', 'third', 'tougher', 'updated', 'wider',
]);

/** Of these, those that a newspaper uses of the very agreement it reports on the day: "welcomes new budget deal". */
export const newsWords: ReadonlySet<string> = new Set(['additional', 'fresh', 'new', 'newer', 'revamped', 'revised', 'updated']);

/** Those that speak of one that was there before. */
export const formerWords: ReadonlySet<string> = new Set(['earlier', 'former', 'old', 'older', 'previous', 'prior']);

/** Those that speak of what may come: an agreement under them has not come about. */
export const prospectWords: ReadonlySet<string> = new Set(['alternative', 'better', 'bigger', 'broader', 'eventual', 'future', 'hypothetical', 'likely', 'next', 'possible', 'potential', 'prospective', 'replacement', 'stronger', 'successor', 'tougher', 'wider']);
