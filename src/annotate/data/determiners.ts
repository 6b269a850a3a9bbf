/** English determiners by what they tell about an agreement: one that is known, a new one, or none in particular. Closed classes (Quirk et al., A Comprehensive Grammar, 5.10 ff.). */
export type DeterminerKind = 'the' | 'this' | 'that' | 'possessive' | 'indefinite' | 'none in particular';

const of = (kind: DeterminerKind, words: string): [string, DeterminerKind][] => words.split(' ').map((word) => [word, kind]);

export const determiners: ReadonlyMap<string, DeterminerKind> = new Map([
  ...of('the', 'the'),
  ...of('this', 'these this'),
  ...of('that', 'that those'),
  ...of('possessive', 'her his its our their whose'),
  ...of('indefinite', 'a an another'),
  ...of('none in particular', 'all any both each either enough every few fewer less many more most much my neither no other several some such two three what whatever which whichever your'),
]);
