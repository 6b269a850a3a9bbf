import type { Span } from '../../text/span';

/** What an editor has decided on a stretch of an article. It wins over every rule. */
export type Decided = Span &
  (
    | { readonly decision: 'link'; /** Id of an entry. */ readonly entry: string }
    | { readonly decision: 'ignore' }
    /** On a quote, by any part of it: ids of entries, or names that the glossary does not hold. */
    | { readonly decision: 'speakers'; readonly speakers: readonly string[] }
    | { readonly decision: 'speech' }
    | { readonly decision: 'not-speech' }
  );

export type DecidedLink = Extract<Decided, { decision: 'link' }>;

export const isLink = (decided: Decided): decided is DecidedLink => decided.decision === 'link';

/** Whether a decision takes the place of the mentions on its span. */
export const settlesMention = ({ decision }: Decided): boolean => decision === 'link' || decision === 'ignore';
