/** Nouns before which a surname stands for the person without making a longer name ("the Obama administration", "a Clinton presidency"), folded. */
export const attributiveHeads: ReadonlySet<string> = new Set([
  'administration', 'adviser', 'advisers', 'aide', 'aides', 'ally', 'allies', 'cabinet', 'camp', 'campaign', 'candidacy', 'era', 'government', 'lawyer', 'lawyers', 'presidency', 'spokesman', 'spokeswoman', 'supporter',
  'supporters', 'surrogate', 'surrogates', 'team', 'transition', 'years',
]);
