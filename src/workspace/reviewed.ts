import { isLink } from '../annotate/decided/decided';
import { overlaps, type Span } from '../text/span';
import type { AnnotatedArticle } from './articleStore';

/** What an editor made of a link that the rules proposed, or did not. A mention on which nobody decided has none. */
export type Reviewed = 'accepted' | 'changed';

/** What became of a mention: accepted where the rules alone would have linked the same words to the same entry. */
export function reviewedIn({ decided, proposed }: Pick<AnnotatedArticle, 'decided' | 'proposed'>): (mention: Span) => Reviewed | undefined {
  const links = decided.filter(isLink);
  return (mention) => {
    const link = links.find((one) => overlaps(one, mention));
    if (!link) return undefined;
    return proposed().mentions.some(({ start, end, entry }) => start === link.start && end === link.end && entry === link.entry) ? 'accepted' : 'changed';
  };
}
