/** Superlatives and the like, before "deal" or "agreement": they rank a kind and mean none in particular. Chosen by hand. */
export const superlatives: ReadonlySet<string> = new Set(['best', 'biggest', 'dumbest', 'first', 'greatest', 'kind', 'largest', 'most', 'only', 'strongest', 'stupidest', 'toughest', 'worst']);
