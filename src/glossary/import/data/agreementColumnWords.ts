/** How tables of treaties call what the glossary has a key for: words that a column's name holds, folded, likeliest first. After the columns of public lists of treaties. */
export const agreementColumnWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['aliases', ['alias', 'other names', 'alternate']],
  ['ended', ['terminated', 'termination', 'expired', 'denounced']],
  ['id', ['identifier']],
  ['in_force', ['entry force', 'in force', 'eif', 'effective']],
  ['links.text', ['document', 'url', 'link', 'pdf']],
  ['parties', ['party', 'countries', 'country', 'signatories', 'participants', 'states']],
  ['short', ['short name', 'short title']],
  ['signed', ['signature', 'signed', 'signing', 'concluded']],
  ['status', ['state']],
  ['summary', ['description', 'notes', 'note']],
  ['title', ['treaty', 'agreement', 'name']],
  ['type', ['kind', 'instrument']],
]);
