/** Verbs of praise and blame, in all forms, folded: their object is an agreement that is there ("hailed an agreement"). Chosen by hand. */
export const judgingVerbs: ReadonlySet<string> = new Set([
  'applaud', 'applauded', 'applauding', 'applauds', 'blast', 'blasted', 'blasting', 'blasts', 'condemn', 'condemned', 'condemning', 'condemns', 'criticise', 'criticised', 'criticize', 'criticized', 'criticizes', 'criticizing', 'decried', 'decries', 'denounce', 'denounced',
  'denounces', 'denouncing', 'hail', 'hailed', 'hailing', 'hails', 'praise', 'praised', 'praises', 'praising', 'slam', 'slammed', 'slamming', 'slams', 'tout', 'touted', 'touting', 'touts',
]);
