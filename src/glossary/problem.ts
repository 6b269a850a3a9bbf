import type { Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What is wrong, as a code with its values: the words for people are made in `present`. */
export interface GlossaryProblem extends Span {
  readonly code: GlossaryProblemCode;
  readonly severity: Severity;
  /** What the message names: a key, a value, a suggestion. */
  readonly values: Readonly<Record<string, string>>;
}

export type GlossaryProblemCode =
  | 'syntax' // the YAML itself: `message`
  | 'too-large' // `limit`
  | 'too-many-aliases'
  | 'unknown-key' // `key`, `suggestion`?
  | 'wrong-type' // `key`, `expected`
  | 'missing-name' // `key`
  | 'repeated-id' // `id`
  | 'shared-alias' // `alias`, `other`
  | 'dangling-id' // `id`
  | 'role-ends-before-it-begins'
  | 'invalid-date' // `value`
  | 'link-not-https'; // `value`
