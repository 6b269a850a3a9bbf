/** Short and other forms of office nouns, folded and without their point, to the noun in full. From the AP Stylebook; a congressman is a representative. */
export const officeShortForms: ReadonlyMap<string, string> = new Map([
  ['adm', 'admiral'], ['amb', 'ambassador'], ['congressman', 'representative'], ['congresswoman', 'representative'], ['gen', 'general'], ['gov', 'governor'],
  ['govs', 'governor'], ['prof', 'professor'], ['rep', 'representative'], ['representatives', 'representative'], ['reps', 'representative'],
  ['sen', 'senator'], ['senators', 'senator'], ['sens', 'senator'],
]);
