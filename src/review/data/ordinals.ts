/** Words that number agreements of one title ("Second Optional Protocol", "Protocol II"), folded: with another one, another agreement is meant. Closed class. */
export const ordinals: ReadonlySet<string> = new Set(['eighth', 'fifth', 'first', 'fourth', 'i', 'ii', 'iii', 'iv', 'ix', 'ninth', 'second', 'seventh', 'sixth', 'tenth', 'third', 'v', 'vi', 'vii', 'viii', 'x']);
