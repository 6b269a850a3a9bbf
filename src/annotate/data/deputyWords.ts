/** Words that make another office of the one after them: a vice president is no president. Folded. After the offices in the CIA's World Leaders. */
export const deputyWords: ReadonlySet<string> = new Set(['assistant', 'associate', 'deputy', 'lieutenant', 'vice']);
