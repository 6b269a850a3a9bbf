import { editDistance } from '../../text/editDistance';
import { contains, type Span } from '../../text/span';
import type { GlossaryProblem } from '../problem';
import { readGlossary } from '../readGlossary';
import type { Entry, Glossary } from '../types';
import { lineStart } from './lineBounds';
import { removeItem } from './removeItem';
import { scalarText } from './scalarText';
import { sectionOf } from './section';
import { inMarksOf } from './setField';
import { applyEdits, insertion, type TextEdit } from './textEdit';

/** What a fix does, for its title; `values` name what it writes or takes away. */
export type FixCode = 'replace' | 'quote' | 'use-https' | 'remove' | 'make-list';

export interface GlossaryFix {
  readonly code: FixCode;
  readonly values: Readonly<Record<string, string>>;
  readonly edits: readonly TextEdit[];
}

/** Where a problem was found. */
export interface ProblemPlace {
  /** The file's URI or path, as its entries name it. */
  readonly file: string;
  /** What the problem's place counts in. */
  readonly text: string;
  /** The entries of the file, and those that serve beside it. */
  readonly glossary: Glossary;
}

/**
 * The one remedy of a problem, where there is one that is certain to be meant. Of an id given twice it is the one that the second entry
 * goes by already.
 */
export function fixOf(problem: GlossaryProblem, place: ProblemPlace): GlossaryFix | undefined {
  const { file, text, glossary } = place;
  const { values, start, end } = problem;
  const written = text.slice(start, end);
  const replace = (by: string | undefined): GlossaryFix | undefined => (by === undefined ? undefined : { code: 'replace', values: { by }, edits: [{ start, end, text: inMarksOf(written, by, scalarText(by, 'flow')) }] });
  switch (problem.code) {
    case 'unknown-key':
      return withoutDouble(replace(values['suggestion']), problem, place);
    case 'invalid-date':
      return values['suggestion'] === undefined ? undefined : { code: 'replace', values: { by: values['suggestion'] }, edits: [{ start, end, text: inMarksOf(written, values['suggestion'], values['suggestion']) }] };
    case 'repeated-id':
      return replace(entryAt(problem, file, glossary)?.id);
    case 'dangling-id':
      return replace(onlyNear(values['id'] ?? '', glossary));
    case 'unquoted-text':
      return written === values['value'] ? { code: 'quote', values: {}, edits: inQuotes(problem, written) } : undefined;
    case 'link-not-https':
      return useHttps(problem, written);
    case 'shared-alias':
    case 'common-word':
      return remove(problem, text, values['alias']);
    case 'self-reference':
      return remove(problem, text, values['id']);
    case 'wrong-type':
      return makeList(problem, written);
    default:
      return undefined;
  }
}

function entryAt(place: Span, file: string, { officials, agreements, others }: Glossary): Entry | undefined {
  return [...officials, ...agreements, ...others].find(({ source }) => source?.file === file && contains(source.range, place));
}

/** No fix, where the key that was meant is there as well: which of the two counts is for a person to say. */
function withoutDouble(fix: GlossaryFix | undefined, problem: GlossaryProblem, { file, text, glossary }: ProblemPlace): GlossaryFix | undefined {
  const entry = entryAt(problem, file, glossary);
  if (!fix || !entry?.source) return fix && new RegExp(`^["']?${fix.values['by']}["']?[ \\t]*:`, 'm').test(text) ? undefined : fix;
  const { range } = entry.source;
  const start = text[range.start] === '{' ? range.start : lineStart(text, range.start);
  const fixed = applyEdits(text.slice(start, range.end), fix.edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })));
  const alone = start === range.start && fixed.startsWith('{') ? `- ${fixed}` : fixed;
  return readGlossary(`${sectionOf(entry.kind)}:\n${alone}\n`, '').problems.some(({ code }) => code === 'duplicate-key') ? undefined : fix;
}

/** The one id of an agreement that differs by a letter or two. */
function onlyNear(id: string, { agreements }: Glossary): string | undefined {
  const near = agreements.filter((other) => editDistance(id, other.id, 2) <= 2);
  return near.length === 1 ? near[0]!.id : undefined;
}

function inQuotes({ start, end }: GlossaryProblem, written: string): readonly TextEdit[] {
  if (!/["\\]/.test(written)) return [insertion(start, '"'), insertion(end, '"')];
  return [{ start, end, text: `'${written.replaceAll("'", "''")}'` }];
}

function useHttps({ start }: GlossaryProblem, written: string): GlossaryFix | undefined {
  const scheme = /^(["']?http):\/\/[^\s/?#"']/i.exec(written)?.[1];
  return scheme === undefined ? undefined : { code: 'use-https', values: {}, edits: [insertion(start + scheme.length, 's')] };
}

function remove(problem: GlossaryProblem, text: string, words = ''): GlossaryFix | undefined {
  const edit = removeItem(text, problem);
  return edit && { code: 'remove', values: { words }, edits: [edit] };
}

const listsOfTexts: ReadonlySet<string> = new Set(['aliases', 'never', 'parties', 'related', 'supersedes']);

/** Of one text, brackets make a list of one; a comma in it may have been meant to part two. */
function makeList({ start, end, values }: GlossaryProblem, written: string): GlossaryFix | undefined {
  if (values['expected'] !== 'list' || !listsOfTexts.has(values['key'] ?? '') || /[,[\]{}\n]|^[|>&*!]/.test(written)) return undefined;
  return { code: 'make-list', values: {}, edits: [insertion(start, '['), insertion(end, ']')] };
}
