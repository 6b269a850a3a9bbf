import type { GlossaryProblem } from '../glossary/problem';
import type { Words } from './words';

/** What is wrong with a glossary, in plain words. */
export function glossaryProblemWords(problem: GlossaryProblem, words: Words): string {
  const value = (key: string): string => problem.values[key] ?? '';
  const suggestion = value('suggestion');
  switch (problem.code) {
    case 'syntax':
      return words('This is not valid YAML: {0}', value('message'));
    case 'unquoted-text':
      return words('Put this text in quote marks: “{0}” holds a character that YAML reads otherwise.', value('value'));
    case 'too-large':
      return words('A glossary file may have at most {0} characters; this one is not read.', value('limit'));
    case 'too-many-aliases':
      return words('The YAML aliases here stand for more than {0} values; they are not followed.', value('limit'));
    case 'unknown-anchor':
      return words('No anchor “{0}” stands before this alias.', value('anchor'));
    case 'duplicate-key':
      return words('The key “{0}” was given before; the first one counts.', value('key'));
    case 'unknown-key':
      return suggestion ? words('The key “{0}” is not known. Did you mean “{1}”?', value('key'), suggestion) : words('The key “{0}” is not known.', value('key'));
    case 'wrong-type':
      return value('key') ? words('“{0}” should be a {1}.', value('key'), value('expected')) : words('The glossary should be a {0}.', value('expected'));
    case 'unknown-value':
      return words('“{0}” is not known as a value of “{1}”; expected is {2}.', value('value'), value('key'), value('expected'));
    case 'missing-name':
      return words('An entry needs a “{0}”.', value('key'));
    case 'repeated-id':
      return words('The id “{0}” is taken by another entry.', value('id'));
    case 'shared-alias':
      return words('“{0}” is also a name of “{1}”; where only it is printed, the article leaves open who is meant.', value('alias'), value('other'));
    case 'shared-name':
      return words('“{0}” is also the name of “{1}”.', value('name'), value('other'));
    case 'common-word':
      return words('“{0}” is an ordinary word; as a name it would match too much.', value('alias'));
    case 'dangling-id':
      return words('No agreement has the id “{0}”.', value('id'));
    case 'unknown-organization':
      return words('No organization has the id “{0}”; it is shown as it is written.', value('id'));
    case 'self-reference':
      return words('“{0}” names the entry itself: “{1}”.', value('key'), value('id'));
    case 'supersedes-cycle':
      return words('These agreements supersede each other in a circle: {0}.', value('chain'));
    case 'invalid-date':
      return suggestion ? words('“{0}” is not a date. Did you mean {1}?', value('value'), suggestion) : words('“{0}” is not a date; write 2023-01-13, 2023-01 or 2023.', value('value'));
    case 'role-ends-before-it-begins':
      return words('This role ends ({1}) before it begins ({0}).', value('from'), value('to'));
    case 'overlapping-roles':
      return words('This role as “{0}” overlaps another one of the same post.', value('title'));
    case 'dates-out-of-order':
      return words('“{1}” is earlier than “{0}”.', value('earlier'), value('later'));
    case 'link-not-https':
      return words('Only https links are shown; “{0}” is not one.', value('value'));
  }
}
