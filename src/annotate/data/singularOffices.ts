/** Offices that one person at a time holds in a country, body or firm: "the administrator" may mean one particular person, "the official" may not. Folded. */
export const singularOffices: ReadonlySet<string> = new Set([
  'administrator', 'ambassador', 'archbishop', 'attorney', 'ayatollah', 'bishop', 'cardinal', 'chairman', 'chairwoman', 'chancellor', 'chief', 'commissioner', 'congressman', 'congresswoman', 'director', 'emir',
  'emperor', 'executive', 'general', 'governor', 'judge', 'justice', 'king', 'mayor', 'minister', 'monarch', 'nominee', 'pontiff', 'pope', 'premier', 'president', 'president-elect', 'prince', 'princess',
  'prosecutor', 'queen', 'rapporteur', 'secretary', 'secretary-general', 'senator', 'sheriff', 'speaker', 'sultan', 'treasurer', 'undersecretary', 'vice-president',
]);
