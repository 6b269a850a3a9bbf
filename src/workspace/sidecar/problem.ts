import type { Span } from '../../text/span';

/** What is wrong with a sidecar, as a code with its values; the span is in the sidecar's text. */
export interface SidecarProblem extends Span {
  readonly code: SidecarProblemCode;
  readonly severity: 'error' | 'warning';
  readonly values: Readonly<Record<string, string>>;
}

/** An error keeps the program from writing to the file: what it can't read, it would lose. */
const severities = {
  'syntax': 'error', // `message`, of the YAML parser
  'unquoted-text': 'error', // `value`: a text with a colon in it, or with a character before it that YAML reserves
  'unknown-anchor': 'error', // `anchor`: a YAML alias of nothing
  'too-many-aliases': 'error', // `limit`: values reached through YAML aliases
  'too-large': 'error', // `limit`, in UTF-16 units
  'unknown-version': 'error', // `version`; of another one nothing is read. Empty where none is stated
  'other-article': 'error', // `article`: the file name it says it belongs to
  'unreadable': 'error', // `key`, `expected`: a value of the wrong type; no `key` for the file itself
  'missing-target': 'error',
  'repeated-id': 'error', // `id`
  'unknown-key': 'warning', // `key`; it is kept
  'repeated-target': 'warning', // `id`: of the decision that counts
  'unknown-entry': 'warning', // `entry`: an id that the glossary does not hold
  'lost-place': 'warning', // `exact`: words that are not found in the article again, or not for certain
  'no-decision': 'warning',
} as const satisfies Record<string, SidecarProblem['severity']>;

export type SidecarProblemCode = keyof typeof severities;

export const isSidecarProblem = (code: string): code is SidecarProblemCode => Object.hasOwn(severities, code);

export type ReportSidecar = (code: SidecarProblemCode, span: Span, values?: Readonly<Record<string, string>>) => void;

export function sidecarProblems(): { readonly report: ReportSidecar; readonly problems: SidecarProblem[] } {
  const problems: SidecarProblem[] = [];
  return { problems, report: (code, { start, end }, values = {}) => void problems.push({ code, severity: severities[code], start, end, values }) };
}
