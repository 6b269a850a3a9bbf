/** How tables of an official’s offices call what the glossary has a key for: words that a column's name holds, folded, likeliest first. After the columns of public lists of leaders and legislators. */
export const officialColumnWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['aliases', ['alias', 'other names', 'alternate']],
  ['country', ['country', 'nation']],
  ['family_name', ['last name', 'surname', 'lastname']],
  ['from', ['start', 'since', 'began', 'appointed']],
  ['id', ['identifier']],
  ['links.web', ['url', 'link', 'website']],
  ['name', ['full name', 'person', 'official']],
  ['organization', ['organisation', 'body', 'agency', 'ministry', 'department', 'chamber']],
  ['pronouns', ['pronoun', 'gender', 'sex']],
  ['summary', ['description', 'notes', 'note']],
  ['title', ['office', 'position', 'post', 'role', 'job']],
  ['to', ['end', 'until', 'ended', 'left']],
]);
