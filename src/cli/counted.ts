/** A number with its noun: "1 file", "3 files", "2 entries". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string => `${count} ${count === 1 ? noun : plural}`;
