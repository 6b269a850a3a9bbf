import { fieldOf, itemsOf, textsIn } from '../nodes/sourceNode';
import type { Report } from '../problem';
import type { ReadEntry } from './readEntry';

/** Lower case with hyphens, as ids are written and names are not: "us-state-department". */
const idLike = /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)+$/u;

/** Reports ids that no entry of this file has, and an agreement that refers to itself. An organization may also be plain text. */
export function checkReferences(entries: readonly ReadEntry[], report: Report): void {
  const agreements = new Set<string>();
  const others = new Set<string>();
  for (const { entry } of entries) {
    if (entry.kind === 'agreement') agreements.add(entry.id);
    else if (entry.kind !== 'official') others.add(entry.id);
  }
  for (const { entry, map } of entries) {
    if (entry.kind === 'agreement') {
      for (const key of ['supersedes', 'related']) {
        for (const { text: id, range } of textsIn(map, key)) {
          if (id === entry.id) report('self-reference', range, { key, id });
          else if (!agreements.has(id)) report('dangling-id', range, { id });
        }
      }
    }
    for (const role of entry.kind === 'official' ? itemsOf(fieldOf(map, 'roles')?.value) : []) {
      const [organization] = role.kind === 'map' ? textsIn(role, 'organization') : [];
      if (organization && idLike.test(organization.text) && !others.has(organization.text)) {
        report('unknown-organization', organization.range, { id: organization.text });
      }
    }
  }
}
