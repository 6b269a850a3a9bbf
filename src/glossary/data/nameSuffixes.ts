/** Generational and academic suffixes after a name, folded and without their point. */
export const nameSuffixes: ReadonlySet<string> = new Set([
  'esq', 'ii', 'iii', 'iv', 'jr', 'junior', 'm.d.', 'md', 'ph.d.', 'phd', 'senior', 'sr',
]);
