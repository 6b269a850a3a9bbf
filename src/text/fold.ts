const nonAscii = /\P{ASCII}/u;
const combining = /\p{M}+/gu;

/**
 * The form under which words are compared: lower case, accents gone, curly apostrophes straight.
 * Letters that Unicode does not decompose (ø, ł, ß …) get their usual newsroom spelling.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!nonAscii.test(lower)) return lower;
  return lower.normalize('NFD').replace(combining, '').replace(/[’‘ʼ]/g, "'").replace(/[øłđðßæœıþ]/g, (c) => undecomposed[c] ?? c);
}

const undecomposed: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' };
