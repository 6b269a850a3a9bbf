/** Auxiliaries and modals of which a finite clause has one, in many cases, folded; contractions with them. After Quirk et al., 3.21–3.41. */
export const finiteWords: ReadonlySet<string> = new Set([
  'am', 'are', "aren't", 'became', 'began', 'came', 'can', "can't", 'cannot', 'could', "couldn't", 'did', "didn't", 'do', 'does', "doesn't", "don't", 'gave', 'got', 'had', "hadn't", 'has', "hasn't", 'have', "haven't", "he'd", "he'll",
  'held', "i'd", "i'll", "i'm", "i've", 'is', "isn't", "it'd", "it'll", 'kept', 'knew', 'knows', 'led', 'left', 'lost', 'made', 'makes', 'may', 'means', 'meant', 'might', 'must', 'needs', 'paid', 'put', 'saw', 'sent', "she'd",
  "she'll", 'should', "shouldn't", 'spent', "they'd", "they'll", "they're", "they've", 'thinks', 'thought', 'took', 'wants', 'was', "wasn't", "we'd", "we'll", "we're", "we've", 'went', 'were', "weren't", 'will', 'won', "won't", 'would', "wouldn't",
]);
