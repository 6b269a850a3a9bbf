import type { Tokens } from '../../text/tokens';
import type { Party } from '../parties';
import type { DayRange } from './dates';
import type { AgreementPhrase } from './nounPhrases';

/** What features are read from: the article's tokens, its parties in order, the day of publication. */
export interface Surroundings {
  readonly tokens: Tokens;
  readonly parties: readonly Party[];
  readonly published: DayRange | undefined;
}

/** The headline, and the first paragraphs under it. */
export const isNews = (phrase: AgreementPhrase): boolean => phrase.place.headline || phrase.place.line <= 2;
