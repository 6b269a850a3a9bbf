import { editDistance } from '../../text/editDistance';
import { contains, type Span } from '../../text/span';
import type { GlossaryProblem } from '../problem';
import type { Glossary } from '../types';
import { removeItem } from './removeItem';
import { scalarText } from './scalarText';
import { inMarksOf } from './setField';
import { insertion, type TextEdit } from './textEdit';

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
export function fixOf(problem: GlossaryProblem, { file, text, glossary }: ProblemPlace): GlossaryFix | undefined {
  const { values, start, end } = problem;
  const written = text.slice(start, end);
  const replace = (by: string | undefined): GlossaryFix | undefined => (by === undefined ? undefined : { code: 'replace', values: { by }, edits: [{ start, end, text: inMarksOf(written, by, scalarText(by, 'flow')) }] });
  switch (problem.code) {
    case 'unknown-key':
      return replace(values['suggestion']);
    case 'invalid-date':
      return values['suggestion'] === undefined ? undefined : { code: 'replace', values: { by: values['suggestion'] }, edits: [{ start, end, text: inMarksOf(written, values['suggestion'], values['suggestion']) }] };
    case 'repeated-id':
      return replace(idAt(problem, file, glossary));
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

function idAt(place: Span, file: string, { officials, agreements, others }: Glossary): string | undefined {
  return [...officials, ...agreements, ...others].find(({ source }) => source?.file === file && contains(source.range, place))?.id;
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
