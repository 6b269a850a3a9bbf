import type { ArticleProblem } from '../annotate/types';
import type { Words } from './words';

export function articleProblemWords(problem: ArticleProblem, words: Words): string {
  switch (problem.code) {
    case 'unclosed-quote':
      return unclosedWords(words);
  }
}

export const unclosedWords = (words: Words): string => words('This quotation is not closed before the end of the paragraph.');
