/** Words in lower case that formal titles of agreements are joined by, folded. As the titles of the United Nations Treaty Series have them. */
export const titleJoiners: ReadonlySet<string> = new Set([
  'a', 'against', 'an', 'and', 'as', 'at', 'between', 'by', 'concerning', 'during', 'for', 'from', 'in', 'including', 'into', 'its', 'of', 'on', 'or', 'other', 'over', 'pertaining', 'regarding',
  'relating', 'respect', 'respecting', 'the', 'their', 'through', 'to', 'under', 'upon', 'with', 'within',
]);
