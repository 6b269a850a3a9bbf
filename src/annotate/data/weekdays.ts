/** Days by which a newspaper dates an event of the week, folded. */
export const weekdays: ReadonlySet<string> = new Set(['friday', 'monday', 'saturday', 'sunday', 'thursday', 'today', 'tomorrow', 'tonight', 'tuesday', 'wednesday', 'yesterday']);
