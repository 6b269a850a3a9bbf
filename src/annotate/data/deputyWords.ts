/** Words that make another office of the one after them: a vice president is no president, a permanent representative none of a parliament. Folded. After the offices in the CIA's World Leaders. */
export const deputyWords: ReadonlySet<string> = new Set(['assistant', 'associate', 'deputy', 'lieutenant', 'permanent', 'special', 'vice']);
