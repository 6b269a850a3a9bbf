/** Short titles that stand right before a name, folded and without their point. From the AP Stylebook and the Guardian style guide. */
export const honorifics: ReadonlySet<string> = new Set([
  'adm', 'amb', 'archbishop', 'atty', 'brig', 'capt', 'cardinal', 'chancellor', 'cllr', 'cmdr', 'col', 'comdr', 'congressman', 'congresswoman',
  'councillor', 'cpl', 'dame', 'dr', 'drs', 'father', 'fr', 'gen', 'gov', 'governor', 'govs', 'hon', 'judge', 'justice', 'king', 'lady', 'lord',
  'lt', 'maj', 'mayor', 'miss', 'mlle', 'mme', 'monsieur', 'mr', 'mrs', 'ms', 'mx', 'pope', 'premier', 'president', 'prof', 'professor', 'pvt',
  'queen', 'rabbi', 'rep', 'representative', 'representatives', 'reps', 'rev', 'secretary', 'sen', 'senator', 'senators', 'sens', 'sgt', 'shaikh',
  'sheikh', 'sir', 'speaker', 'supt',
]);
