import type { Article, ArticleBlock } from '../../text/article';
import type { Quote } from '../types';
import type { QuotedRun } from '../reading';
import type { Attribution } from './attribution';
import type { PeopleIndex } from './nounPhrases';

/** Reported speech without marks. */
export function readIndirect(_article: Article, _people: PeopleIndex, _block: ArticleBlock, _runs: readonly { run: QuotedRun; attribution: Attribution | undefined }[]): Quote[] {
  return [];
}
