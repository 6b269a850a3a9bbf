import type { NamingProblem } from '../workspace/namedGlossaries';
import type { Words } from './words';

export function namingProblemWords({ code, name }: NamingProblem, words: Words): string {
  switch (code) {
    case 'glossary-missing':
      return words('The glossary “{0}” is not there, or can’t be read. It is looked for from the folder of the article.', name);
    case 'glossary-not-relative':
      return words('“{0}” is no relative path. A glossary is named from the folder of the article, as in “../people.glossary.yaml”.', name);
    case 'glossary-outside':
      return words('The glossary “{0}” lies outside of the workspace folder.', name);
  }
}
