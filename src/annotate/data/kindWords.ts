/** Modifiers that tell what kind of paper an agreement is, not what it is about: shared, they point at it; not shared, they say nothing. Chosen by hand from treaty titles. */
export const kindWords: ReadonlySet<string> = new Set([
  'bilateral', 'cooperation', 'cooperative', 'defined', 'enabling', 'executive', 'framework', 'general', 'government', 'implementing', 'intergovernmental', 'legal', 'partnership', 'regional', 'strategic', 'trilateral', 'umbrella', 'understanding',
]);
