import { fold } from '../../text/fold';
import { commonWords } from '../data/commonWords';
import { textsIn, type MapNode } from '../nodes/sourceNode';
import type { Report } from '../problem';

/** In capitals throughout a word is an acronym, and is found only in capitals: "WHO" is not "who". */
const acronym = /^\p{Lu}{2,}$/u;
const article = /^(?:the|an?) /;

/** Reports aliases and short names that stand in any text in their everyday sense: "the deal", "House", "May". */
export function checkCommonWords(map: MapNode, report: Report): void {
  for (const key of ['aliases', 'short']) {
    for (const { text, range } of textsIn(map, key)) {
      if (!acronym.test(text) && commonWords.has(fold(text).replace(article, ''))) report('common-word', range, { alias: text });
    }
  }
}
