import type { Annotations } from '../annotate/types';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import type { Article } from '../text/article';
import type { FindingOf, RuleCode } from './finding';

/** An article with all that is known of it. Offices are asked at the annotations' date. */
export interface Reviewed {
  readonly article: Article;
  readonly annotations: Annotations;
  readonly glossary: GlossaryIndex;
}

/** How loudly a finding is told; `off` for not at all. */
export type RuleLevel = 'off' | 'hint' | 'information' | 'warning';

/** What is told of a rule to people: the manifest and the README carry the same. */
export interface RuleInfo<C extends RuleCode = RuleCode> {
  readonly code: C;
  /** Where no setting says otherwise: a warning for errors of fact alone. */
  readonly level: RuleLevel;
  /** In a sentence, what it points at. */
  readonly reason: string;
}

/** One editorial check of an article. */
export interface Rule<C extends RuleCode = RuleCode> extends RuleInfo<C> {
  find(reviewed: Reviewed): Iterable<FindingOf<C>>;
}
