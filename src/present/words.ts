/** Puts values into a message: `words('{0} of {1}', 1, 2)`. The editor passes its own, which translates; English messages are the keys. */
export type Words = (message: string, ...values: (string | number)[]) => string;

/** The messages as they are written, in English. */
export const english: Words = (message, ...values) => message.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
