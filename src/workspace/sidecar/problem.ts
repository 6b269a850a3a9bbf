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
  'unknown-version': 'error', // `version`
  'other-article': 'error', // `article`: the file name it says it belongs to
  'unreadable': 'error', // `key`, `expected`: a value of the wrong type
  'missing-target': 'error',
  'repeated-id': 'error', // `id`
  'unknown-key': 'warning', // `key`; it is kept
  'repeated-target': 'warning', // `id`: of the decision that counts
  'unknown-entry': 'warning', // `entry`: an id that the glossary does not hold
  'no-decision': 'warning',
} as const satisfies Record<string, SidecarProblem['severity']>;

export type SidecarProblemCode = keyof typeof severities;

export type ReportSidecar = (code: SidecarProblemCode, span: Span, values?: Readonly<Record<string, string>>) => void;

export function sidecarProblems(): { readonly report: ReportSidecar; readonly problems: SidecarProblem[] } {
  const problems: SidecarProblem[] = [];
  return { problems, report: (code, { start, end }, values = {}) => void problems.push({ code, severity: severities[code], start, end, values }) };
}
