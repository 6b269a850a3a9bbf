/** What the exit status says. */
export const exitCodes = {
  /** Everything was read and annotated, exported, checked or imported. */
  ok: 0,
  /** Some input could not be read, or a glossary has errors; the rest was done all the same. */
  failed: 1,
  /** The command line itself was wrong; nothing was done. */
  usage: 2,
} as const;
