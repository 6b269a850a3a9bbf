import assert from 'node:assert/strict';
import { readGlossary, type GlossaryResult } from '../../../src/glossary/readGlossary';
import type { GlossaryProblem, GlossaryProblemCode } from '../../../src/glossary/problem';

/** What a marked place must have: a code, with the values that matter. */
export type Expected = GlossaryProblemCode | readonly [GlossaryProblemCode, Readonly<Record<string, string>>];

/** Reads YAML in which ‹ and › stand around each expected problem, in order, and asserts that there is no other. */
export function readMarked(marked: string, ...expected: readonly Expected[]): GlossaryResult {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const char of marked) {
    if (char === '‹') spans.push({ start: text.length, end: -1 });
    else if (char === '›') spans.at(-1)!.end = text.length;
    else text += char;
  }
  const result = readGlossary(text, 'glossary.yaml');
  const show = (code: string, span: { start: number; end: number }): string => `${code} at ${span.start}–${span.end}: ${text.slice(span.start, span.end)}`;
  assert.deepEqual(
    result.problems.map((p) => show(p.code, p)),
    spans.map((span, i) => show(String(typeof expected[i] === 'string' ? expected[i] : expected[i]?.[0]), span)),
  );
  for (const [i, e] of expected.entries()) {
    if (typeof e !== 'string') assert.deepEqual(pick(result.problems[i]!, Object.keys(e[1])), e[1]);
  }
  return result;
}

const pick = (problem: GlossaryProblem, keys: readonly string[]): Record<string, string | undefined> => Object.fromEntries(keys.map((key) => [key, problem.values[key]]));
