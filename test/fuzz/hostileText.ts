import fc from 'fast-check';

/** A glossary whose entries the texts below name, with what is hard about names in it. */
export const glossary = `officials:
  - { id: lee, name: Ann Lee, aliases: [Annie Lee], pronouns: she, country: Chile, roles: [{ title: Foreign Minister, organization: rye, from: 2019, to: 2023-02 }] }
  - { id: lee-2, name: Bo Lee, pronouns: he, roles: [{ title: Foreign Minister, from: 2023-02 }] }
  - { id: obrien, name: Seán O’Brien Peña, family_name: O’Brien Peña, never: [O’Brien Street] }
agreements:
  - { id: pact, title: Pact on the Harbour of Rye, short: Rye Pact, type: pact, parties: [Chile, Japan], signed: 2023-01-13 }
  - { id: pact-2, title: Pact on the Harbor of Rye, type: pact, parties: [Chile], signed: 2009, supersedes: [pact] }
  - { id: deal, title: Nuclear Deal, aliases: [JCPOA], type: deal, parties: [Iran], signed: 2015 }
organizations:
  - { id: rye, name: Rye Council, aliases: [RC] }
`;

const words = [
  'Ann Lee', 'Annie', 'Lee', 'Bo Lee', 'Seán O’Brien Peña', 'O’Brien Street', 'Foreign Minister', 'Mr.', 'Rye Council', 'RC', 'he', 'she', 'they', 'who', 'said', 'says', 'told', 'added that', 'according to', 'signed', 'the', 'that', 'an', 'another',
  'agreement', 'pact', 'deal', 'agreements', 'Rye Pact', 'Pact on the Harbour of Rye', 'the 2015 nuclear deal with Iran', 'JCPOA', 'U.S.-Japan', 'Chile', 'Jan. 13', 'U.S.', 'in', 'of', 'with', 'between', 'and', ',', '.', ';', ':', '?', '!', '...',
];
const marks = ['“', '”', '‘', '’', '"', '\'', "''", '``', '«', '»', '(', ')', '[', ']', '—', '–', '-', '…'];
const traps = [
  '\n', '\n\n', '\r', '\r\n', '\r\n\r\n', '\t', ' ', '\u00a0', '\u2028', '\u2029', '\0', '\ufeff', '\u00ad', '\u200b', '\u200d', '\u202a', '\u202e', '\u2066', '\u2069', '\u0301', '\ud83d', '\udc00', '🚀', '👩‍🚀', 'İ', 'ß', 'ﬁ', 'ǆ', '١٢', '---\n', '---\ntitle: x\n---\n',
  '# ', '> ', '* ', '```', '<b>', '</script>', '&amp;', '[a](command:x)', '![a](https://x.y/z)', '$(alert)', '__proto__', 'constructor', 'https://a.example/b?c=“d”', 'a@b.example', 'WASHINGTON —', 'By Ann Lee', 'Credit: RC',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words.map((word) => ` ${word}`)) },
  { weight: 3, arbitrary: fc.constantFrom(...marks) },
  { weight: 2, arbitrary: fc.constantFrom(...traps) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
);

/** News prose gone wrong: names, cues and agreement nouns among every sign that a reader of text may stumble over. */
export const hostileText = fc.array(piece, { maxLength: 120 }).map((parts) => parts.join(''));

/** A stretch cut out and something put in its place: offsets are taken modulo the length of what they are applied to. */
export const change = fc.record({ at: fc.nat(), cut: fc.nat({ max: 12 }), put: fc.oneof(fc.constant(''), piece, fc.constantFrom('  ', '- ', ': ', '{', '}', '&a ', '*a', '|', '>', '<<: ')) });
export type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

export function changed(text: string, { at, cut, put }: Change): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + put + text.slice(place + cut);
}

/** Inputs of one kind that grow without end, for what must take time in proportion to them. */
export const endless: Readonly<Record<string, (length: number) => string>> = {
  'quote marks that open': (n) => '“'.repeat(n),
  'quote marks that open and close': (n) => '“a” '.repeat(n / 4),
  'straight marks': (n) => '" '.repeat(n / 2),
  'apostrophes': (n) => "' ".repeat(n / 2),
  'one word': (n) => 'a'.repeat(n),
  'one capitalized run': (n) => 'Ann '.repeat(n / 4),
  'initials': (n) => 'A. '.repeat(n / 3),
  'brackets': (n) => '(['.repeat(n / 2),
  'surnames': (n) => 'Ann Lee. Lee '.repeat(n / 13),
  'pronouns after a name': (n) => `Ann Lee left. ${'He said he would. '.repeat(n / 18)}`,
  'anaphors': (n) => `The Rye Pact holds. ${'The agreement holds. '.repeat(n / 21)}`,
  'unlisted agreements': (n) => 'They signed an agreement. That agreement holds. '.repeat(n / 48),
  'agreement nouns': (n) => 'agreement '.repeat(n / 10),
  'prepositions': (n) => `the agreement ${'of the '.repeat(n / 7)}`,
  'acronyms': (n) => `They signed the Joint Plan on Cod Agreement (JPCA). ${'The JPCA holds. '.repeat(n / 16)}`,
  'introduced acronyms': (n) => 'They signed the Joint Plan on Cod Agreement (JPCA). JPCA holds. '.repeat(n / 64),
  'agreements of agreements': (n) => 'the text of the agreement '.repeat(n / 26),
  'agreements in a list': (n) => 'the Rye Pact, the nuclear deal, an agreement and '.repeat(n / 49),
  'one sentence': (n) => `Lee said ${'that she told him of it, and '.repeat(n / 29)}`,
  'quotes and cues': (n) => '“We will,” Lee said. “He must,” she added. '.repeat(n / 43),
  'quotes without cues': (n) => '“We will.” '.repeat(n / 11),
  'strangers in full': (n) => 'Grace Obi and Peter Frank met. '.repeat(n / 31),
  'misspelt names': (n) => 'Ann Leee and Bo Lie met. '.repeat(n / 25),
  'a headline in capitals': (n) => 'ANN LEE SIGNS '.repeat(n / 14),
  'hyphens': (n) => 'a-'.repeat(n / 2),
  'dots': (n) => '.'.repeat(n),
  'spaces': (n) => ' '.repeat(n),
  'blank lines': (n) => '\n'.repeat(n),
  'carriage returns': (n) => 'a\r'.repeat(n / 2),
  'short paragraphs': (n) => 'Lee said so.\n\n'.repeat(n / 14),
  'unclosed paragraphs': (n) => '“Lee said so.\n\n'.repeat(n / 15),
  'accents': (n) => `a${'\u0301'.repeat(n)}`,
  'astral characters': (n) => '🚀'.repeat(n / 2),
  'lone surrogates': (n) => '\ud83d'.repeat(n),
  'front matter that never ends': (n) => `---\n${'a: b\n'.repeat(n / 5)}`,
  'commas': (n) => 'Lee, '.repeat(n / 5),
  'cues': (n) => 'said '.repeat(n / 5),
  'digits': (n) => '1'.repeat(n),
  'titles without names': (n) => 'Foreign Minister '.repeat(n / 17),
};
