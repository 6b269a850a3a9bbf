import type { Span } from '../../text/span';

/** A stretch of the text, in UTF-16 offsets before any edit, and what stands there instead. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** Why an edit is not made: nothing is guessed about YAML that may mean something else than it seems. */
export type EditRefusal =
  | 'broken-yaml' // a syntax error where the edit would go
  | 'empty' // nothing is left of the words to add
  | 'entry-changed' // the entry is not where it was read
  | 'not-a-list' // another value stands where the list should
  | 'not-a-text' // a list or a map stands where the text should
  | 'shared-yaml' // an anchor, an alias or a merge key: other entries would change, or values be lost
  | 'unusual-yaml'; // the file is no map in block style, or holds several documents

/** Edits in order of place, none where the text already says so. */
export type EditResult = { readonly edits: readonly TextEdit[] } | { readonly refusal: EditRefusal };

/** @param edits in order of place, none overlapping another */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

export const insertion = (at: number, text: string): TextEdit => ({ start: at, end: at, text });
