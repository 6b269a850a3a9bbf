/** Words beside an agreement noun that tell whether the agreement is there. Chosen by hand, as news English uses them. */

/** What a verb and its agreement may have between them: particles, adverbs, days. "Signed on Friday an agreement", "walked away from a deal". */
export const betweenVerbAndObject: ReadonlySet<string> = new Set([
  'a', 'already', 'also', 'and', 'announcing', 'away', 'finally', 'first', 'for', 'formally', 'friday', 'in', 'into', 'jointly', 'just', 'last', 'monday', 'of', 'off',
  'officially', 'on', 'out', 'recently', 'saturday', 'since', 'soon', 'sunday', 'tentatively', 'the', 'thursday', 'time', 'to', 'today', 'tuesday', 'up', 'upon', 'wednesday',
  'week', 'yesterday',
]);

/** Prepositions under which it is in force: "under a joint agreement", "as part of a deal". */
export const inForcePrepositions: ReadonlySet<string> = new Set(['after', 'amid', 'by', 'despite', 'following', 'in', 'of', 'on', 'through', 'to', 'under', 'via', 'with']);

/** "Part of a deal", "parties to a treaty". */
export const partWords: ReadonlySet<string> = new Set(['member', 'members', 'part', 'parties', 'party', 'signatories', 'signatory', 'terms', 'text']);

/** "Signed copies of an agreement". */
export const signingNouns: ReadonlySet<string> = new Set(['copies', 'copy', 'signature', 'signing']);

/** "A deal under discussion". */
export const debateNouns: ReadonlySet<string> = new Set(['consideration', 'discussion', 'negotiation']);

/** "Is expected to sign": before "to", the signing is set. */
export const schedulers: ReadonlySet<string> = new Set(['about', 'due', 'expected', 'plan', 'plans', 'poised', 'prepare', 'prepares', 'preparing', 'scheduled', 'set']);

/** "Refuses to sign": before "to" in a headline, it is not. */
export const unwilling: ReadonlySet<string> = new Set(['asks', 'fails', 'hopes', 'refuses', 'seeks', 'tries', 'urged', 'urges', 'vows', 'wants']);

/** Verbs that make it: under "wants to", it is not made yet. */
export const makers: ReadonlySet<string> = new Set(['cut', 'get', 'make', 'strike']);
