import type { Refusal } from '../workspace/articleLimits';

/** Why a text is left alone, in words. */
export const refusalWords: Readonly<Record<Refusal, string>> = { binary: 'not a text', 'too-large': 'too large to annotate' };
