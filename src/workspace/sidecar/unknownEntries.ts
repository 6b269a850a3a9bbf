import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import type { Decision } from './decision';
import { sidecarProblems, type SidecarProblem } from './problem';
import type { PlacedDecision } from './readSidecar';
import { usesOfIdIn } from './usesOfId';

/** A speaker may also be a name as it is printed: only what is written as ids are is taken for one. */
const likeId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The ids of entries that decisions name and the glossary does not hold, each at its place in the sidecar. Of no entries at all, none can be said to be missing. */
export function unknownEntries(text: string, decisions: readonly PlacedDecision[], index: GlossaryIndex): readonly SidecarProblem[] {
  const { report, problems } = sidecarProblems();
  const { officials, agreements, others } = index.glossary;
  if (officials.length + agreements.length + others.length === 0) return problems;
  for (const placed of decisions) {
    for (const entry of named(placed.decision).filter((id) => !index.entry(id))) {
      const [use = placed] = usesOfIdIn(text, placed, entry);
      report('unknown-entry', use, { entry });
    }
  }
  return problems;
}

const named = ({ link, speakers = [] }: Decision): readonly string[] => [...(link === undefined ? [] : [link]), ...speakers.filter((speaker) => likeId.test(speaker))];
