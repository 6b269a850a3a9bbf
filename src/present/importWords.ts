import type { ImportFormat } from '../glossary/import/importGlossary';
import type { Skipped } from '../glossary/import/imported';
import type { Words } from './words';

/** What a format of public data is. */
export function formatWords(format: ImportFormat, words: Words): string {
  switch (format) {
    case 'congress-legislators':
      return words('the YAML of unitedstates/congress-legislators');
    case 'csv':
      return words('a table of officials or agreements');
    case 'popolo':
      return words('Popolo JSON: persons, memberships, posts and organizations');
  }
}

/** Why something did not come into a glossary as it was, or what was decided about it, in plain words. */
export function skippedWords({ code, what, detail = '' }: Skipped, words: Words): string {
  switch (code) {
    case 'unreadable':
      return words('can’t be read, and is left out: {0}', detail);
    case 'not-this-format':
      return words('nothing of this format is in it');
    case 'no-such-column':
      return words('there is no column “{0}”', what);
    case 'no-name':
      return words('an entry without a name is left out: {0}', what);
    case 'no-office':
      return words('{0}: a role without a title is left out', what);
    case 'unknown-term':
      return words('{0}: a term of the unknown type “{1}” is left out', what, detail);
    case 'unknown-reference':
      return words('{0}: nothing has the id “{1}”', what, detail);
    case 'columns-differ':
      return words('{0}: the row has {1} columns, unlike the header', what, detail);
    case 'unclosed-quote':
      return words('{0}: a quote mark is never closed', what);
    case 'unclosed-bracket':
      return words('{0}: a bracket has no partner and is cut off: “{1}”', what, detail);
    case 'damaged-text':
      return words('a character was lost, “{1}” stands in its place: {0}', what, detail);
    case 'not-a-date':
      return words('{0}: “{1}” is not a date', what, detail);
    case 'day-or-month':
      return words('{0}: whether “{1}” begins with the day or the month is open', what, detail);
    case 'not-a-link':
      return words('{0}: “{1}” is not an https link', what, detail);
    case 'unknown-gender':
      return words('{0}: no pronouns are known for “{1}”', what, detail);
    case 'name-note':
      return words('{0}: “{1}” is not taken for a part of the name', what, detail);
    case 'alias-of-another':
      return words('{0}: the form “{1}” is left out: another entry has it as its name', what, detail);
    case 'repeated':
      return words('{0}: “{1}” is there already', what, detail);
    case 'repeated-id':
      return words('{0}: the id “{1}” is taken; it got another', what, detail);
    case 'conflict':
      return words('{0}: another row says “{1}”; the first one counts', what, detail);
    case 'namesake':
      return detail ? words('{0}: somebody of this name is there from “{1}”; both are kept', what, detail) : words('{0}: somebody of this name is there; both are kept', what);
    case 'not-kept':
      return words('“{0}” is not kept: it has a value {1} times', what, detail);
  }
}
