import type { Tokens } from '../../text/tokens';
import type { QuotedRun, TokenSpan } from '../reading';
import type { Cue, QuoteKind } from '../types';
import type { SpeakerPhrase } from './nounPhrases';

/** Who a quoted run or a reported clause is ascribed to, and by which words. */
export interface Attribution {
  readonly cue?: TokenSpan;
  readonly speaker?: SpeakerPhrase;
  /** Where the ascription stands, seen from what is said. */
  readonly place: 'before' | 'after' | 'carried' | 'shared';
}

/** A quoted run with what was made of it. */
export interface ReadRun {
  readonly run: QuotedRun;
  readonly kind: QuoteKind;
  readonly attribution?: Attribution;
}

export const cueSpan = (tokens: Tokens, first: number, end: number): TokenSpan => ({ ...tokens.span(first, end), firstToken: first, endToken: end });

export const toCue = (tokens: Tokens, cue: TokenSpan): Cue => ({ start: cue.start, end: cue.end, text: tokens.text.slice(cue.start, cue.end) });
