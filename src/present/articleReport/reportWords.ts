import { countWords } from '../quoteCard';
import type { Words } from '../words';
import type { AgreementStep, ReportAgreement } from './report';

/** "54 words · 3 quotes". */
export function quotedWords(count: number, quotes: number, words: Words): string {
  const all = quotes === 1 ? words('1 quote') : words('{0} quotes', quotes);
  return count > 0 ? `${countWords(count, words)} · ${all}` : all;
}

export function stepWords(step: AgreementStep, words: Words): string {
  switch (step) {
    case 'signed':
      return words('signed');
    case 'in-force':
      return words('in force');
    case 'ended':
      return words('ended');
  }
}

/** "signed 1990-05-02 · in force 1992". */
export const datesWords = ({ steps }: ReportAgreement, words: Words): string => steps.map(({ step, date }) => `${stepWords(step, words)} ${date}`).join(' · ');
