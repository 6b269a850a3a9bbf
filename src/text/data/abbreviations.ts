/** Abbreviations written with a point, folded and without it. From the AP Stylebook's and the Guardian's lists of titles, months, states and units. */

/** Always followed by more of the same sentence: a name, a number. */
export const neverFinal: ReadonlySet<string> = new Set([
  'adm', 'amb', 'apr', 'asst', 'atty', 'aug', 'brig', 'capt', 'cmdr', 'col', 'comdr', 'cpl', 'dec', 'dept', 'det', 'dr', 'e.g.', 'eg', 'ens', 'feb', 'fr', 'ft', 'gen', 'gov',
  'hon', 'i.e.', 'jan', 'jul', 'jun', 'lt', 'maj', 'messrs', 'mlle', 'mme', 'mr', 'mrs', 'ms', 'mt', 'mx', 'nov', 'oct', 'pfc', 'prof', 'pvt', 'rep', 'reps', 'rev', 'sen',
  'sens', 'sep', 'sept', 'sgt', 'st', 'supt', 'v', 'vs',
]);

/** An abbreviation only before a number: "No. 5", and the ordinary word elsewhere. */
export const beforeNumber: ReadonlySet<string> = new Set(['art', 'bldg', 'ch', 'fig', 'figs', 'mar', 'no', 'nos', 'op', 'p', 'para', 'pp', 'rte', 'sec', 'vol']);

/** May end a sentence as well: what follows decides. */
export const maybeFinal: ReadonlySet<string> = new Set(['a.m.', 'al', 'approx', 'cf', 'd.c.', 'etc', 'p.m.', 'ph.d.', 'u.k.', 'u.n.', 'u.s.']);

/** The same, where the word is capitalised: states, firms, streets, ranks after a name. */
export const maybeFinalName: ReadonlySet<string> = new Set([
  'ala', 'ariz', 'ark', 'assn', 'ave', 'blvd', 'bros', 'calif', 'co', 'colo', 'conn', 'corp', 'del', 'esq', 'fla', 'ga', 'ill', 'inc', 'ind', 'jr', 'kan', 'ky', 'la', 'llc', 'ltd',
  'mass', 'md', 'mich', 'minn', 'miss', 'mo', 'mont', 'neb', 'nev', 'okla', 'ore', 'pa', 'rd', 'ret', 'sr', 'tenn', 'tex', 'univ', 'va', 'vt', 'wash', 'wis', 'wyo',
]);
