import fc from 'fast-check';

const signs = ['U.S.', 'Jan. ', '’s', '\r\n', '\n\n', 'https://', '---\n', '🚀', '\u0301', '\u00ad', '\u200d', '\u2066', ...'aAbB .,\'’‘“”"`-–—\n\r\t019@/:()#…?!«»_'];

/** Any code units, lone surrogates too, and often those that the readers of text look at. */
export const anyText = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...signs) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }), { maxLength: 200 })
  .map((parts) => parts.join(''));
