const nonAscii = /\P{ASCII}/u;
/** Accents, once parted from their letters, and what joins letters unseen: soft hyphens, zero-width joiners. */
const combining = /(?:\p{M}|\u00ad|\u200c|\u200d)+/gu;

/**
 * The form under which words are compared: lower case, accents and soft hyphens gone, curly apostrophes straight, ligatures undone.
 * Letters that Unicode does not decompose (ø, ł, ß …) get their usual newsroom spelling.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!nonAscii.test(lower)) return lower;
  return lower.normalize('NFKD').replace(combining, '').replace(/[’‘ʼ]/g, "'").replace(/[øłđðßæœıþ]/g, (c) => undecomposed[c] ?? c);
}

const undecomposed: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' };
