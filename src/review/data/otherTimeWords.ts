/** Words in or before a title that give it to another time, or leave open whether it was held, folded. After the AP Stylebook's entry on titles. */
export const otherTimeWords: ReadonlySet<string> = new Set([
  'acting', 'caretaker', 'designate', 'elect', 'emeritus', 'ex', 'former', 'formerly', 'future', 'incoming', 'interim', 'late', 'next', 'nominee', 'old', 'onetime', 'previous', 'prospective',
  'retired', 'retiring', 'then', 'would-be',
]);
