/** Adjectives that are surnames as well, folded: at the beginning of a sentence their capital tells nothing. From the commonest surnames of the U.S. Census of 2010. */
export const adjectiveSurnames: ReadonlySet<string> = new Set([
  'best', 'black', 'bright', 'brown', 'early', 'gay', 'good', 'gray', 'green', 'grey', 'hardy', 'large', 'little', 'long', 'moody', 'new', 'noble', 'poor', 'rich', 'sharp',
  'short', 'small', 'strong', 'swift', 'true', 'white', 'wild', 'wise', 'young',
]);
