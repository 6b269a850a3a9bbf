/** What may stand before the "by" of a byline or of a desk's closing line, folded. From wire copy: Reuters' and AP's sign-offs. */
export const bylineLeads: ReadonlySet<string> = new Set([
  'additional', 'by', 'compiled', 'edited', 'editing', 'posted', 'produced', 'reported', 'reporting', 'story', 'text', 'translated', 'words', 'writing', 'written',
]);

/** Lower-case words of a byline besides the leads: joiners, particles, the writer's post. */
export const bylineJoiners: ReadonlySet<string> = new Set([
  'al', 'and', 'at', 'bin', 'contributing', 'contributor', 'correspondent', 'correspondents', 'da', 'de', 'del', 'der', 'di', 'editor', 'editors', 'for', 'from', 'in', 'la', 'le', 'of', 'reporter',
  'reporters', 'senior', 'special', 'staff', 'the', 'to', 'van', 'von', 'with', 'writer', 'writers', 'y',
]);
