import type { Decided } from '../annotate/decided/decided';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import type { Span } from '../text/span';
import { findAgain, searched } from './anchors/findAgain';
import { followEdits, type Edit } from './anchors/followEdits';
import { targetOf } from './anchors/target';
import { addDecision, removeDecision, replaceDecision } from './sidecar/changeSidecar';
import type { Decision } from './sidecar/decision';
import { sidecarProblems, type SidecarProblem } from './sidecar/problem';
import { headOf, readSidecar, type PlacedDecision, type Sidecar } from './sidecar/readSidecar';
import { unknownEntries } from './sidecar/unknownEntries';

/** What an editor decides, without what the program adds: its place, its id. */
export type Verdict = Omit<Decision, 'id' | 'target'>;

/** A decision with the span of the article on which it stands. */
export interface StandingDecision extends Span {
  readonly decision: Decision;
}

/** Why a decision can't be written down: the sidecar holds what can't be read, and would be lost, or is written in a form that is not changed. */
export type WriteRefusal = 'sidecar-has-errors' | 'sidecar-not-changeable';

/**
 * The decisions on one article, with the spans on which they stand: followed through every edit, found again in a text that is read anew.
 * One that has no certain place is an orphan.
 */
export class ArticleDecisions {
  readonly #article: string;
  #sidecar = '';
  #read: Sidecar = { decisions: [], problems: [] };
  readonly #places = new Map<string, Span>();
  #decided: readonly Decided[] = [];

  /** @param article file name of the article */
  constructor(article: string, sidecar: string, text: string) {
    this.#article = article;
    this.takeSidecar(sidecar, text);
  }

  /** What the sidecar holds. */
  get sidecar(): string {
    return this.#sidecar;
  }

  get problems(): readonly SidecarProblem[] {
    return this.#read.problems;
  }

  /** What is wrong with the file, with the entries that it names, and with places that are lost, in the order of the file. */
  problemsAgainst(glossary: GlossaryIndex): readonly SidecarProblem[] {
    const { report, problems: lost } = sidecarProblems();
    const orphans = new Set(this.orphans);
    for (const placed of this.#read.decisions) if (orphans.has(placed.decision)) report('lost-place', headOf(this.#sidecar, placed), { exact: placed.decision.target.exact });
    return [...this.problems, ...unknownEntries(this.#sidecar, this.#read.decisions, glossary), ...lost].sort((a, b) => a.start - b.start);
  }

  /** What enters the annotation: the same object until anything of it changes. */
  get decided(): readonly Decided[] {
    return this.#decided;
  }

  /** The decisions that have a place, in the order of the article. */
  get standing(): readonly StandingDecision[] {
    const placed = this.#read.decisions.flatMap(({ decision }) => {
      const span = this.#places.get(decision.id);
      return span ? [{ decision, ...span }] : [];
    });
    return placed.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** The decisions that have none. */
  get orphans(): readonly Decision[] {
    return this.#read.decisions.map(({ decision }) => decision).filter(({ id }) => !this.#places.has(id));
  }

  /** Takes over what the sidecar holds now. Decisions that stay keep their places. */
  takeSidecar(sidecar: string, text: string): void {
    this.#sidecar = sidecar;
    this.#read = readSidecar(sidecar, this.#article);
    const ids = new Set(this.#read.decisions.map(({ decision }) => decision.id));
    for (const id of this.#places.keys()) if (!ids.has(id)) this.#places.delete(id);
    this.findOrphans(text);
    this.#renew();
  }

  /** Follows edits of the article that were made at once. */
  edit(edits: readonly Edit[]): void {
    for (const [id, span] of this.#places) {
      const now = followEdits(span, edits);
      if (now) this.#places.set(id, now);
      else this.#places.delete(id);
    }
    this.#renew();
  }

  /** Follows a change that moves every offset to another one, as that of the line endings does. */
  move(offsetAfter: (offset: number) => number): void {
    for (const [id, { start, end }] of this.#places) this.#places.set(id, { start: offsetAfter(start), end: offsetAfter(end) });
    this.#renew();
  }

  /** Looks for what has no place: an undo may have brought its words back. */
  findOrphans(text: string): void {
    const { orphans } = this;
    if (orphans.length === 0) return;
    const now = searched(text);
    for (const { id, target } of orphans) {
      const span = findAgain(target, now);
      if (span) this.#places.set(id, span);
    }
    this.#renew();
  }

  /** Decides on a span; a decision of the same sort on the same span gives way, all but its notes. Answers why it can't. */
  put(id: string, verdict: Verdict, span: Span, text: string): WriteRefusal | undefined {
    const refusal = this.#refusal();
    if (refusal) return refusal;
    const before = this.standing.find((one) => one.start === span.start && one.end === span.end && isOfOneSort(one.decision, verdict));
    const noted = before && before.decision.notes.length > 0 && verdict.notes.length === 0 ? { notes: before.decision.notes, ...(before.decision.resolved && { resolved: true as const }) } : {};
    const decision: Decision = { ...verdict, ...noted, id: before?.decision.id ?? id, target: targetOf(text, span) };
    const edit = before ? replaceDecision(this.#sidecar, this.#placed(before.decision.id)!, decision) : addDecision(this.#sidecar, this.#article, decision, this.#precedingOf(span));
    return this.#write(edit, text, () => this.#places.set(decision.id, span));
  }

  /** Writes a decision anew where it stands. */
  change(id: string, verdict: Verdict, text: string): WriteRefusal | undefined {
    const placed = this.#placed(id);
    if (!placed) return undefined;
    return this.#refusal() ?? this.#write(replaceDecision(this.#sidecar, placed, { ...verdict, id, target: placed.decision.target }), text);
  }

  /** Gives a decision a place by hand. */
  attach(id: string, span: Span, text: string): WriteRefusal | undefined {
    const placed = this.#placed(id);
    if (!placed) return undefined;
    return this.#refusal() ?? this.#write(replaceDecision(this.#sidecar, placed, { ...placed.decision, target: targetOf(text, span) }), text, () => this.#places.set(id, span));
  }

  remove(id: string, text: string): WriteRefusal | undefined {
    const placed = this.#placed(id);
    if (!placed) return undefined;
    return this.#refusal() ?? this.#write(removeDecision(this.#sidecar, placed), text);
  }

  /** Describes anew the places that would not be found again by how they were described: to be done when the article is saved. */
  describe(text: string): void {
    if (this.#refusal()) return;
    const now = searched(text);
    for (const { decision, start, end } of this.standing) {
      const found = findAgain(decision.target, now);
      const placed = this.#placed(decision.id);
      if (placed && (found?.start !== start || found.end !== end)) this.#write(replaceDecision(this.#sidecar, placed, { ...decision, target: targetOf(text, { start, end }) }), text);
    }
  }

  #write(edit: Edit | undefined, text: string, place?: () => void): WriteRefusal | undefined {
    if (!edit) return 'sidecar-not-changeable';
    place?.();
    this.takeSidecar(this.#sidecar.slice(0, edit.start) + edit.text + this.#sidecar.slice(edit.end), text);
    return undefined;
  }

  #refusal(): WriteRefusal | undefined {
    return this.problems.some(({ severity }) => severity === 'error') ? 'sidecar-has-errors' : undefined;
  }

  #placed(id: string): PlacedDecision | undefined {
    return this.#read.decisions.find(({ decision }) => decision.id === id);
  }

  /** The decision after which one on a span is to be written: the last one before it. */
  #precedingOf({ start }: Span): PlacedDecision | undefined {
    const before = this.standing.filter((one) => one.start <= start).at(-1);
    return before && this.#placed(before.decision.id);
  }

  #renew(): void {
    const decided = this.standing.flatMap(({ decision, start, end }) => decidedOf(decision, { start, end }));
    if (JSON.stringify(decided) !== JSON.stringify(this.#decided)) this.#decided = decided;
  }
}

function decidedOf({ link, ignore, speakers, kind }: Decision, span: Span): Decided[] {
  return [
    ...(link === undefined ? [] : [{ ...span, decision: 'link', entry: link } as const]),
    ...(ignore ? [{ ...span, decision: 'ignore' } as const] : []),
    ...(kind === undefined ? [] : [{ ...span, decision: kind } as const]),
    ...(speakers === undefined ? [] : [{ ...span, decision: 'speakers', speakers } as const]),
  ];
}

/** Whether two decisions on one place are about the same: what its words mean, whose speech it is; notes stand beside each other. */
const isOfOneSort = (one: Verdict, two: Verdict): boolean => sortOf(one) === sortOf(two) && sortOf(one) !== 'note';

const sortOf = ({ link, ignore, speakers, kind }: Verdict): 'mention' | 'quote' | 'note' => (link !== undefined || ignore ? 'mention' : speakers !== undefined || kind !== undefined ? 'quote' : 'note');
