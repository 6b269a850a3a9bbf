/** Small words that stay lower case inside a family name after a given name: Dutch, German, French, Portuguese, Spanish. After the Chicago Manual of Style, 8.5–8.12. */
export const lowerParticles: ReadonlySet<string> = new Set(['bin', 'bint', 'da', 'das', 'de', 'del', 'den', 'der', 'do', 'dos', 'e', 'i', 'of', 'van', 'von', 'y']);
