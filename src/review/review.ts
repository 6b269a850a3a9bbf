import { bySpan } from '../text/span';
import type { Finding } from './finding';
import type { Reviewed } from './rule';
import { articleRules } from './rules';

/** What the rules find in an article, in order of place. Pure, and all of it: which of it is shown is a matter of settings. */
export const review = (reviewed: Reviewed): readonly Finding[] => articleRules.flatMap((rule) => [...rule.find(reviewed)]).sort(bySpan);
