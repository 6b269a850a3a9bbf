import type { SidecarProblem } from '../workspace/sidecar/problem';
import type { Words } from './words';

/** What is wrong with the decisions on an article, in plain words. */
export function sidecarProblemWords(problem: SidecarProblem, words: Words): string {
  const value = (key: string): string => problem.values[key] ?? '';
  switch (problem.code) {
    case 'syntax':
      return words('This is not valid YAML: {0}', value('message'));
    case 'unquoted-text':
      return words('Put this text in quote marks: “{0}” holds a character that YAML reads otherwise.', value('value'));
    case 'unknown-anchor':
      return words('No anchor “{0}” stands before this alias.', value('anchor'));
    case 'too-many-aliases':
      return words('The YAML aliases here stand for more than {0} values; they are not followed.', value('limit'));
    case 'too-large':
      return words('A file of decisions may have at most {0} characters; this one is not read.', value('limit'));
    case 'unknown-version':
      return value('version') ? words('Version “{0}” of this format is not known; nothing is read, and nothing written.', value('version')) : words('The file begins with its version: version: 1');
    case 'other-article':
      return words('These are decisions on another article, “{0}”; no more are written here until this line names the one beside it.', value('article'));
    case 'unreadable':
      return value('key') ? words('“{0}” should be: {1}.', value('key'), value('expected')) : words('This should be: {0}.', value('expected'));
    case 'missing-target':
      return words('A decision needs a “target” with the “exact” words on which it stands.');
    case 'repeated-id':
      return words('The id “{0}” is taken by another decision; the first one counts.', value('id'));
    case 'unknown-key':
      return words('The key “{0}” is not known; it is kept.', value('key'));
    case 'repeated-target':
      return words('Another decision on the same words, “{0}”, is later; that one counts.', value('id'));
    case 'unknown-entry':
      return words('No entry of the glossary has the id “{0}”.', value('entry'));
    case 'lost-place':
      return words('“{0}” is not found in the article for certain: the decision rests until it is attached again.', value('exact'));
    case 'no-decision':
      return words('Nothing is decided here, and nothing noted.');
  }
}
