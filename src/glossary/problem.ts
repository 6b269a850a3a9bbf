import type { Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What is wrong, as a code with its values: the words for people are made in `present`. The span is empty at 0 for a glossary that was never a file. */
export interface GlossaryProblem extends Span {
  readonly code: GlossaryProblemCode;
  readonly severity: Severity;
  /** What the message names: a key, a value, a suggestion. A key with `?` below is there only when known. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * How grave each problem is: an error where something that was written is not read or can't be true, a warning where it is
 * read and probably wrong, information where it may well be meant.
 */
const severities = {
  'syntax': 'error', // `message` and `reason`, a code, of the YAML parser
  'unquoted-text': 'error', // `value`: a text with a colon in it, or with a character before it that YAML reserves; it is read
  'too-large': 'error', // `limit`, in UTF-16 units
  'too-many-aliases': 'error', // `limit`: values reached through YAML aliases
  'unknown-anchor': 'error', // `anchor`: a YAML alias of nothing
  'duplicate-key': 'error', // `key`: the first one counts; a section given twice is read twice
  'unknown-key': 'warning', // `key`, `suggestion`?
  'wrong-type': 'error', // `key`, `expected`: "text", "list" or "map"
  'unknown-value': 'warning', // `key`, `value`, `expected`
  'missing-name': 'error', // `key`: "name" or "title"
  'repeated-id': 'error', // `id`
  'shared-alias': 'warning', // `alias`, `other`: an id
  'shared-name': 'information', // `name`, `other`: an id
  'common-word': 'warning', // `alias`
  'dangling-id': 'warning', // `id`: no agreement has it
  'unknown-organization': 'information', // `id`: written like an id, and no organization has it
  'self-reference': 'warning', // `key`, `id`
  'supersedes-cycle': 'warning', // `chain`: the ids around, with arrows between
  'invalid-date': 'error', // `value`, `suggestion`?
  'role-ends-before-it-begins': 'error', // `from`, `to`
  'overlapping-roles': 'warning', // `title`
  'dates-out-of-order': 'warning', // `earlier`, `later`: the keys in the order their dates should have
  'link-not-https': 'warning', // `value`
} as const satisfies Record<string, Severity>;

export type GlossaryProblemCode = keyof typeof severities;

/** Takes a problem at a place. The place is unknown in a glossary that was never a file. */
export type Report = (code: GlossaryProblemCode, range: Span | undefined, values?: Readonly<Record<string, string>>) => void;

/** Gathers problems, one for each code, place and values: what YAML aliases share is read more than once. */
export function problemList(): { readonly report: Report; readonly problems: () => GlossaryProblem[] } {
  const found = new Map<string, GlossaryProblem>();
  const report: Report = (code, range, values = {}) => {
    const { start, end } = range ?? { start: 0, end: 0 };
    found.set(JSON.stringify([code, start, end, values]), { code, severity: severities[code], start, end, values });
  };
  return { report, problems: () => [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end) };
}
