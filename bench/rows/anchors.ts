import { measureAnchors, measureFollowing } from '../../test/unit/workspace/anchors/measureAnchors';
import { news } from '../news';
import type { RowGroup } from '../row';

const scripts = 100_000;
const seed = 20261123;

/** Where the places of decisions end after random edits: while the article is open, and when it is read anew. */
export function anchors(): RowGroup {
  const { texts, origin } = news();
  const articles = texts.map((text) => text.slice(0, 4000));
  const { followed, astray } = measureFollowing(articles, scripts, seed);
  const { standing, right, wrong, orphans } = measureAnchors(articles, scripts, seed);
  return {
    title: 'Places of decisions',
    subject: `${scripts} random scripts of edits, seed ${seed}, on ${origin}; five places each`,
    rows: [
      { what: 'places followed through the edits', value: followed, unit: 'places' },
      { what: 'of them elsewhere than a model of every character says', value: astray, unit: 'places', goal: '0' },
      { what: 'places whose words stand when the text is read anew', value: standing, unit: 'places' },
      { what: 'of them found again', value: (100 * right) / standing, unit: '%', goal: '≥ 98' },
      { what: 'places found wrongly, standing or not', value: wrong, unit: 'places', goal: '0' },
      { what: 'places not found, standing or not: orphans', value: orphans, unit: 'places' },
    ],
  };
}
