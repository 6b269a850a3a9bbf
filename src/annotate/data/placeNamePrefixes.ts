/** Words that make a place of the surname after them ("Fort Jackson", "Mount Rainier"), folded. After the U.S. Board on Geographic Names. */
export const placeNamePrefixes: ReadonlySet<string> = new Set(['camp', 'cape', 'fort', 'ft', 'lake', 'mount', 'mt', 'new', 'north', 'east', 'west', 'south', 'point', 'port', 'saint', 'san', 'santa', 'st', 'team', 'uss']);
