import { fold } from '../../text/fold';
import { fieldOf, itemsOf, textsIn, type MapNode, type TextNode } from '../nodes/sourceNode';
import { earliestDay, isBefore, isPartialDate, latestDay } from '../partialDate';
import type { Report } from '../problem';
import { groupBy } from '../../text/groupBy';

/** A role's latest possible beginning and earliest possible end: it is surely held between them. */
interface Term {
  readonly post: string;
  readonly title: TextNode;
  readonly surelyFrom: string;
  readonly surelyTo: string;
}

/** Reports the roles of an official that end before they begin, and those that surely overlap another of the same post. */
export function checkRoles(official: MapNode, report: Report): void {
  const terms: Term[] = [];
  for (const role of itemsOf(fieldOf(official, 'roles')?.value)) {
    if (role.kind !== 'map') continue;
    const [title] = textsIn(role, 'title');
    const from = dateIn(role, 'from');
    const to = dateIn(role, 'to');
    if (from && to && isBefore(to.text, from.text) === 'yes') report('role-ends-before-it-begins', to.range, { from: from.text, to: to.text });
    else if (title) {
      const post = fold(`${title.text}|${textsIn(role, 'organization')[0]?.text ?? ''}`);
      terms.push({ post, title, surelyFrom: from ? latestDay(from.text) : '', surelyTo: to ? earliestDay(to.text) : '9999-99' });
    }
  }
  for (const post of groupBy(terms, (term) => term.post).values()) reportOverlaps(post, report);
}

/** A successor's term may begin on the day that the last one ends. */
function reportOverlaps(terms: readonly Term[], report: Report): void {
  const sure = terms.filter((term) => term.surelyFrom < term.surelyTo).sort((a, b) => Number(a.surelyFrom > b.surelyFrom) - Number(a.surelyFrom < b.surelyFrom));
  let held = '';
  for (const [i, { title, surelyFrom, surelyTo }] of sure.entries()) {
    if (i > 0 && surelyFrom < held) report('overlapping-roles', title.range, { title: title.text });
    if (surelyTo > held) held = surelyTo;
  }
}

function dateIn(role: MapNode, key: string): TextNode | undefined {
  const [node] = textsIn(role, key);
  return node && isPartialDate(node.text) ? node : undefined;
}
