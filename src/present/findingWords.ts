import { isBefore } from '../glossary/partialDate';
import type { Finding, FindingOf, WordChange } from '../review/finding';
import { shortened } from '../text/plainText';
import { unclosedWords } from './articleProblemWords';
import type { Words } from './words';

/** What a rule has found, in plain words. */
export function findingWords(finding: Finding, words: Words): string {
  switch (finding.code) {
    case 'office-not-held':
      return officeWords(finding, words);
    case 'agreement-year':
      return words('{0} was signed {1}; the glossary has no date in {2} for it.', finding.name, finding.signed, String(finding.year));
    case 'title-not-verbatim':
      return words('Not the formal title to the word: {0}.', finding.changes.map((change) => changeWords(change, words)).join('; '));
    case 'agreement-type':
      return words('The glossary has “{0}”, and no {1} of that name.', finding.name, finding.printed);
    case 'misspelt-name':
      return words('Nearly “{0}”, a name of the glossary: misspelt?', finding.name);
    case 'surname-first':
      if (finding.full !== undefined) return words('“{0}” before the full name: {1} is introduced only later.', finding.surname, finding.names.join(', '));
      return words('“{0}” is not introduced by the full name. In the glossary: {1}.', finding.surname, finding.names.join(', '));
    case 'ambiguous-name':
      return words('“{0}” may be any of these: {1}.', finding.text, finding.names.join(', '));
    case 'unknown-agreement':
      return finding.mentions > 1 ? words('The glossary does not hold this agreement, which is spoken of {0} times.', finding.mentions) : words('The glossary does not hold this agreement.');
    case 'quote-without-speaker':
      return words('Nothing here tells who says this.');
    case 'speaker-changes':
      return words('These seem to be words of {0} in a paragraph that quotes {1}: name the speaker, or begin a new paragraph.', finding.speaker, finding.before);
    case 'unclosed-quote':
      return unclosedWords(words);
    case 'unused-entry':
      return words('No article of the workspace mentions {0}.', finding.name);
  }
}

/** What would settle a finding, as the title of a quick fix; undefined where only the writer knows. */
export const replacementWords = ({ replacement }: Finding, words: Words): string | undefined => (replacement === undefined ? undefined : words('Replace by “{0}”', shortened(replacement, longestTitle)));

/** In UTF-16 code units: menus are narrow. */
const longestTitle = 60;

function officeWords({ title, name, date, held, role }: FindingOf<'office-not-held'>, words: Words): string {
  const then = held.map((other) => other.title).join(', ');
  if (!role) return words('“{0}” is no office of {1} in the glossary. Held at the article’s date ({2}): {3}.', title, name, date, then);
  const when = role.to !== undefined && isBefore(role.to, date) === 'yes' ? words('{0} held the office “{1}” until {2}; the article is of {3}.', name, role.title, role.to, date) : words('{0} holds the office “{1}” from {2}; the article is of {3}.', name, role.title, role.from ?? '', date);
  return then === '' ? when : words('{0} Held then: {1}.', when, then);
}

function changeWords({ printed, formal }: WordChange, words: Words): string {
  if (printed === '') return words('“{0}” is missing', formal);
  return formal === '' ? words('“{0}” is not in it', printed) : words('“{0}” for “{1}”', printed, formal);
}
