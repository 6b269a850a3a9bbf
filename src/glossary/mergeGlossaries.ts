import type { GlossaryProblem } from './problem';
import type { Entry, Glossary } from './types';

export interface MergedGlossary {
  readonly glossary: Glossary;
  /** Entries that give way to one of the same id in a nearer file. */
  readonly overridden: readonly Entry[];
}

/** Makes one glossary of the files that serve an article, nearest first: of two entries with one id the nearer file's counts. */
export function mergeGlossaries(files: readonly Glossary[]): MergedGlossary {
  const [only] = files;
  if (only && files.length === 1) return { glossary: only, overridden: [] };
  const ids = new Set<string>();
  const overridden: Entry[] = [];
  const nearest = <T extends Entry>(entries: readonly T[], fresh: Set<string>): T[] =>
    entries.filter((entry) => {
      if (ids.has(entry.id)) overridden.push(entry);
      else fresh.add(entry.id);
      return !ids.has(entry.id);
    });
  const parts = files.map((file): Glossary => {
    const fresh = new Set<string>();
    const part = { officials: nearest(file.officials, fresh), agreements: nearest(file.agreements, fresh), others: nearest(file.others, fresh) };
    for (const id of fresh) ids.add(id);
    return part;
  });
  const glossary = { officials: parts.flatMap((p) => p.officials), agreements: parts.flatMap((p) => p.agreements), others: parts.flatMap((p) => p.others) };
  return { glossary, overridden };
}

/** The problems of one file that remain in the scope of several: an id that another of them holds does not dangle. */
export function problemsInScope(problems: readonly GlossaryProblem[], scope: Glossary): readonly GlossaryProblem[] {
  const agreements = new Set(scope.agreements.map((e) => e.id));
  const others = new Set(scope.others.map((e) => e.id));
  return problems.filter(({ code, values }) => {
    if (code === 'dangling-id') return !agreements.has(values['id']!);
    return code !== 'unknown-organization' || !others.has(values['id']!);
  });
}
