import type { Annotations } from '../annotate/types';
import type { Span } from '../text/span';

/** The words that are somebody else's: what stands in them is not the writer's to change. */
export const speechOf = ({ quotes }: Annotations): readonly Span[] => quotes.filter(({ kind }) => kind === 'direct' || kind === 'mixed').flatMap(({ segments }) => segments);
