import type { Reviewed } from '../workspace/reviewed';
import type { Words } from './words';

/** What an editor made of a link, in a word or two. */
export const reviewedWords = (reviewed: Reviewed, words: Words): string => (reviewed === 'accepted' ? words('accepted') : words('changed by hand'));
