import { textsIn, type MapNode } from '../nodes/sourceNode';
import { isBefore, isPartialDate } from '../partialDate';
import type { Report } from '../problem';

/** An agreement is signed, comes into force, and ends. */
const order = ['signed', 'in_force', 'ended'];

/** Reports a date that is surely before one that it must follow. */
export function checkAgreementDates(map: MapNode, report: Report): void {
  const dates = order.map((key) => ({ key, node: textsIn(map, key)[0] })).filter(({ node }) => node && isPartialDate(node.text));
  for (const [i, later] of dates.entries()) {
    const earlier = dates.slice(0, i).find(({ node }) => isBefore(later.node!.text, node!.text) === 'yes');
    if (earlier) report('dates-out-of-order', later.node!.range, { earlier: earlier.key, later: later.key });
  }
}
