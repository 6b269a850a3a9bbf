/** Titles that only a man bears, folded. */
export const masculineTitles: ReadonlySet<string> = new Set([
  'assemblyman', 'baron', 'businessman', 'chairman', 'congressman', 'councilman', 'duke', 'emir', 'emperor', 'father', 'king', 'lord', 'monsieur',
  'mr', 'pope', 'prince', 'sheikh', 'sir', 'spokesman', 'sultan',
]);

/** Titles that only a woman bears, folded. */
export const feminineTitles: ReadonlySet<string> = new Set([
  'actress', 'assemblywoman', 'baroness', 'businesswoman', 'chairwoman', 'congresswoman', 'councilwoman', 'dame', 'duchess', 'lady', 'miss', 'mlle',
  'mme', 'mrs', 'ms', 'princess', 'queen', 'spokeswoman',
]);
