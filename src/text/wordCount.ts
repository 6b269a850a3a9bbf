/** How many words a text has: letters and digits that stand together, with the points, hyphens and apostrophes inside them. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+(?:[.'’‑-]{1,2}[\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
