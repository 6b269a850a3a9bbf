import type { Pronouns } from '../types';

/** The pronouns that a gender in public data tells: `M`, `female`. Undefined for any other word: people choose their own. */
export function pronounsOf(gender: string | undefined): Pronouns | undefined {
  const word = gender?.trim().toLowerCase();
  if (word === 'm' || word === 'male') return 'he';
  return word === 'f' || word === 'female' ? 'she' : undefined;
}
