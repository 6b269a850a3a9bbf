/** Small words inside family names, folded: Dutch, German, French, Italian, Spanish, Portuguese, Arabic, Hebrew. After the Chicago Manual of Style, 8.5–8.14. */
export const nameParticles: ReadonlySet<string> = new Set([
  'abu', 'af', 'al', 'ap', 'bar', 'ben', 'bin', 'bint', 'da', 'dal', 'das', 'de', 'del', 'dela', 'della', 'der', 'di', 'do', 'dos', 'du', 'e', 'el',
  'ibn', 'la', 'las', 'le', 'lo', 'los', 'o', 'san', 'santa', 'st', 'te', 'ten', 'ter', 'tot', 'van', 'vande', 'vander', 'ver', 'von', 'y', 'zu',
  'zum', 'zur',
]);
