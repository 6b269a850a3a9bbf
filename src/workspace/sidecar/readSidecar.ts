import { readYaml } from '../../glossary/nodes/readYaml';
import { itemsOf, type SourceNode } from '../../glossary/nodes/sourceNode';
import type { Span } from '../../text/span';
import { finish } from '../../text/steps';
import { sidecarVersion, type Decision } from './decision';
import { isSidecarProblem, sidecarProblems, type SidecarProblem } from './problem';
import { readDecision } from './readDecision';

/** A decision with its place in the sidecar: from the line of its dash to the end of its last value. */
export interface PlacedDecision extends Span {
  readonly decision: Decision;
}

/** The first line of a decision, where what is said of it as a whole is told. */
export function headOf(text: string, { start, end }: PlacedDecision): Span {
  const [line] = /^[^\r\n]*/.exec(text.slice(start, end))!;
  return { start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length };
}

export interface Sidecar {
  readonly decisions: readonly PlacedDecision[];
  readonly problems: readonly SidecarProblem[];
}

/**
 * Reads a sidecar. Never throws: what is wrong is a problem at its place, and every decision that can be read is read.
 * @param article file name of the article beside which it stands
 */
export function readSidecar(text: string, article: string): Sidecar {
  const { report, problems } = sidecarProblems();
  const whole = { start: 0, end: text.trimEnd().length };
  const reading = readYaml<SourceNode>(text, (code, range, values) => report(isSidecarProblem(code) ? code : 'unreadable', range ?? whole, values), (_section, node) => node);
  const { fields, broken } = finish(reading);
  const version = fields.find(({ key }) => key === 'version');
  const stated = version?.value.kind === 'text' ? version.value.text : '';
  if (text.trim() !== '' && stated !== sidecarVersion) report('unknown-version', version?.value.range ?? version?.keyRange ?? { start: 0, end: 0 }, { version: stated });
  // In another version the same keys may say something else.
  if (stated !== '' && stated !== sidecarVersion) return { decisions: [], problems: problems.sort((a, b) => a.start - b.start) };
  const decisions: PlacedDecision[] = [];
  for (const { key, keyRange, value, items } of fields) {
    const place = value.range ?? keyRange ?? whole;
    const words = value.kind === 'text' ? value.text : '';
    if (key === 'article' && words !== article) report('other-article', place, { article: words });
    else if (key === 'decisions') decisions.push(...(items ?? itemsOf(value).map((reading) => ({ reading, offset: 0 }))).flatMap(({ reading, offset }) => placed(text, reading, offset) ?? []));
    else if (key !== 'version' && key !== 'article') report('unknown-key', keyRange ?? place, { key });
  }
  // What else seems wrong where the YAML is may follow from it.
  const follows = ({ code, start }: SidecarProblem): boolean => code === 'missing-target' && broken.some((piece) => piece.start <= start && start <= piece.end);
  const read = unique(decisions);
  return { decisions: read, problems: problems.filter((problem) => !follows(problem)).sort((a, b) => a.start - b.start) };

  function placed(source: string, node: SourceNode, offset: number): PlacedDecision | undefined {
    const range = node.range && { start: node.range.start + offset, end: node.range.end + offset };
    if (node.kind !== 'map' || !range) {
      if (node.kind !== 'null') report('unreadable', range ?? whole, { key: 'decisions', expected: 'map' });
      return undefined;
    }
    const decision = readDecision(node, offset, report);
    return decision && { decision, start: source.lastIndexOf('\n', range.start) + 1, end: range.end };
  }

  /** Of two decisions of one id the first is read; of two that settle one place the later one counts. */
  function unique(all: readonly PlacedDecision[]): PlacedDecision[] {
    const ids = new Set<string>();
    const kept = all.filter((one) => {
      if (ids.has(one.decision.id)) report('repeated-id', headOf(text, one), { id: one.decision.id });
      return !ids.has(one.decision.id) && ids.add(one.decision.id);
    });
    const latest = new Map<string, PlacedDecision>();
    for (const one of kept.toSorted((a, b) => (a.decision.id < b.decision.id ? -1 : 1))) if (settles(one.decision)) latest.set(placeOf(one.decision), one);
    return kept.filter((one) => {
      const counts = latest.get(placeOf(one.decision));
      if (!counts || counts === one || !settles(one.decision)) return true;
      report('repeated-target', headOf(text, one), { id: counts.decision.id });
      return false;
    });
  }
}

/** Whether it says something that another decision on the same place could contradict. */
const settles = ({ link, ignore, speakers, kind }: Decision): boolean => link !== undefined || ignore === true || speakers !== undefined || kind !== undefined;

const placeOf = ({ target, speakers, kind }: Decision): string => JSON.stringify([target.exact, target.prefix, target.suffix, target.start, speakers !== undefined || kind !== undefined]);
