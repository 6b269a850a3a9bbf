import type { GlossaryIndex } from '../glossary/glossaryIndex';
import type { Agreement } from '../glossary/types';
import { fold } from '../text/fold';

/** The agreements by the first word of their formal title, folded. Of thousands of titles no more is read at once. */
export function agreementsByFirstWord({ glossary }: GlossaryIndex): ReadonlyMap<string, readonly Agreement[]> {
  const byFirst = new Map<string, Agreement[]>();
  for (const agreement of glossary.agreements) {
    const first = fold(/^[\p{L}\p{N}.]+/u.exec(agreement.title.trimStart())?.[0] ?? '');
    const sharers = byFirst.get(first);
    if (sharers) sharers.push(agreement);
    else byFirst.set(first, [agreement]);
  }
  return byFirst;
}
