import type { Verdict } from './articleDecisions';
import type { Decision, Note } from './sidecar/decision';

/** The thread of notes of a decision, the first with the writer and the time of the decision. */
export function notesOf({ notes, by, at }: Verdict): readonly Note[] {
  const [first, ...replies] = notes;
  return first ? [{ ...(by !== undefined && { by }), ...(at !== undefined && { at }), ...first }, ...replies] : [];
}

/** Whether a decision says more than its notes. */
export const settlesAnything = ({ link, ignore, speakers, kind }: Verdict): boolean => link !== undefined || ignore === true || speakers !== undefined || kind !== undefined;

/** With an answer more; a thread that was resolved is open again. */
export function withReply(decision: Decision, reply: Note): Verdict {
  const { resolved: _resolved, ...rest } = decision;
  return { ...rest, notes: [...decision.notes, reply] };
}

/** With other words in one of its notes, counted from 0. */
export const withNoteText = (decision: Decision, place: number, text: string): Verdict => ({ ...decision, notes: decision.notes.map((note, n) => (n === place ? { ...note, text } : note)) });

/** Without one of its notes, counted from 0: the first answer takes the place of a first note. Undefined when nothing is left to keep. */
export function withoutNote(decision: Decision, place: number): Verdict | undefined {
  const notes = decision.notes.filter((_, n) => n !== place);
  if (settlesAnything(decision)) return { ...decision, notes };
  const [first, ...replies] = notes;
  if (!first) return undefined;
  if (place > 0) return { ...decision, notes };
  const { by: _by, at: _at, ...rest } = decision;
  return { ...rest, ...(first.by !== undefined && { by: first.by }), ...(first.at !== undefined && { at: first.at }), notes: [{ text: first.text }, ...replies] };
}

export function withResolved(decision: Decision, isResolved: boolean): Verdict {
  const { resolved: _resolved, ...rest } = decision;
  return isResolved ? { ...rest, resolved: true } : rest;
}

/** A decision that is taken back leaves its notes. Undefined where it has none. */
export function notesAlone({ notes, resolved, by, at }: Decision): Verdict | undefined {
  return notes.length > 0 ? { notes, ...(resolved && { resolved }), ...(by !== undefined && { by }), ...(at !== undefined && { at }) } : undefined;
}
