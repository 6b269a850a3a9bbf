import type { Pronouns } from '../../glossary/types';
import { feminineNames, masculineNames, sharedNames } from '../data/givenNames';

function firstPart(key: string): string {
  const hyphen = key.indexOf('-');
  return hyphen < 0 ? key : key.slice(0, hyphen);
}

export const isGivenName = (key: string): boolean => {
  const name = firstPart(key);
  return masculineNames.has(name) || feminineNames.has(name) || sharedNames.has(name);
};

/** The pronoun that a given name suggests; undefined for names of either sex and for those the lists lack. */
export function pronounsOfName(key: string): Pronouns | undefined {
  const name = firstPart(key);
  if (masculineNames.has(name)) return 'he';
  return feminineNames.has(name) ? 'she' : undefined;
}
