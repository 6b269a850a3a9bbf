/** Month names and AP abbreviations, lower case and without their point, to 1–12. */
export const months: ReadonlyMap<string, number> = new Map([
  ['april', 4], ['apr', 4], ['august', 8], ['aug', 8], ['december', 12], ['dec', 12], ['february', 2], ['feb', 2], ['january', 1], ['jan', 1], ['july', 7], ['jul', 7],
  ['june', 6], ['jun', 6], ['march', 3], ['mar', 3], ['may', 5], ['november', 11], ['nov', 11], ['october', 10], ['oct', 10], ['september', 9], ['sept', 9], ['sep', 9],
]);
