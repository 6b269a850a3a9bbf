/** Capitalised words that go on after "a.m." and "p.m.", folded, besides months: weekdays and time zones. From the AP Stylebook's entries on times. */
export const clockFollowers: ReadonlySet<string> = new Set([
  'aest', 'akdt', 'akst', 'atlantic', 'bst', 'cdt', 'cest', 'cet', 'central', 'cst', 'ct', 'e.t.', 'eastern', 'edt', 'est', 'et', 'friday', 'gmt', 'greenwich', 'hst', 'ist', 'jst', 'kst', 'mdt', 'monday',
  'mountain', 'msk', 'mst', 'mt', 'pacific', 'pdt', 'pst', 'pt', 'saturday', 'sunday', 'thursday', 'tuesday', 'utc', 'wednesday',
]);
