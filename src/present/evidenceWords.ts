import type { Evidence, ExclusionCode } from '../annotate/evidence';
import { oneLine, shortened } from '../text/plainText';
import type { Words } from './words';

/** Where an offset stands, as people count: lines from 1. */
export type LineOf = (offset: number) => number;

/** Longest name or text that the evidence quotes: a formal title goes on and on. */
const longest = 80;

const brief = (text: string): string => shortened(oneLine(text), longest);

/** One step of the evidence in plain words. */
export function evidenceWords(step: Evidence, words: Words, lineOf: LineOf): string {
  switch (step.code) {
    case 'name-in-glossary':
      return words('the glossary has the name “{0}”', brief(step.name));
    case 'alias-in-glossary':
      return words('“{0}” is another name of {1}', brief(step.alias), brief(step.name));
    case 'surname-of':
      return words('the surname of {0}, introduced in line {1}', brief(step.name), lineOf(step.at));
    case 'surname-only-one':
      return words('only {0} has this surname in the glossary', brief(step.name));
    case 'surname-shared':
      return words('the surname is shared by {0}', step.names.map(brief).join(', '));
    case 'pronoun-of':
      return words('the pronoun goes back to {0} in line {1}', brief(step.name), lineOf(step.at));
    case 'title-given':
      return words('“{0}” is the title of {1}, introduced in line {2}', brief(step.title), brief(step.name), lineOf(step.at));
    case 'title-held':
      return words('{1} was {0} on {2}', brief(step.title), brief(step.name), step.date);
    case 'formal-title':
      return words('the formal title of the agreement');
    case 'short-name':
      return words('the short name of the agreement');
    case 'partial-title':
      return words('part of the title of “{0}”, and of no other agreement in the glossary', brief(step.name));
    case 'acronym-introduced':
      return words('the article introduces {0} in line {1}', brief(step.acronym), lineOf(step.at));
    case 'agreement-noun':
      return words('“{0}” names a kind of agreement', brief(step.noun));
    case 'parties-matched':
      return words('the parties agree: {0}', step.parties.join(', '));
    case 'date-matched':
      return words('the date agrees: {0}', step.date);
    case 'subject-matched':
      return words('the subject agrees: {0}', step.words.join(', '));
    case 'in-apposition':
      return words('stands beside “{0}” in line {1}', brief(step.name), lineOf(step.at));
    case 'antecedent':
      return words('goes back to “{0}” in line {1}', brief(step.text), lineOf(step.at));
    case 'main-agreement':
      return words('the agreement that the article is about, from line {0} on', lineOf(step.at));
    case 'rival-excluded':
      return words('not “{0}”: {1}', brief(step.name), exclusionWords(step.because, words));
    case 'tied':
      return words('may just as well be {0}', step.names.map((name) => `“${brief(name)}”`).join(', '));
    case 'not-in-glossary':
      return words('the glossary does not hold it');
    case 'cue':
      return words('“{0}” in line {1} tells who speaks', brief(step.cue), lineOf(step.at));
    case 'speaker-carried-on':
      return words('the speaker of line {0} goes on', lineOf(step.at));
    case 'no-cue':
      return words('no word tells who speaks');
    case 'linked-by-hand':
      return words('linked by hand, line {0}', lineOf(step.at));
    case 'decided-by-hand':
      return words('decided by hand');
  }
}

function exclusionWords(because: ExclusionCode, words: Words): string {
  switch (because) {
    case 'party':
      return words('another party');
    case 'date':
      return words('another date');
    case 'contrast':
      return words('the words tell it is another one');
    case 'kind':
      return words('another kind of paper');
    case 'subject':
      return words('another subject');
  }
}
