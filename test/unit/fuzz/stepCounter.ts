import { Session, type Profiler } from 'node:inspector';

/**
 * Counts how many times any block of a script is entered while something is done: a measure of work that is the same on every machine.
 * Only functions that were never called before it was made are counted in full. What regular expressions do inside is not in it; the
 * linter keeps them from backtracking without bounds.
 */
export class StepCounter {
  readonly #session = new Session();
  readonly #script: string;

  /** @param script path of the script, whole or its end */
  constructor(script: string) {
    this.#script = script;
    this.#session.connect();
    this.#post('Profiler.enable');
    this.#post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  stepsOf(work: () => void): number {
    this.#taken();
    work();
    const own = this.#taken().filter(({ url }) => url.endsWith(this.#script));
    return own.reduce((sum, { functions }) => sum + functions.reduce((steps, { ranges }) => steps + ranges.reduce((count, range) => count + range.count, 0), 0), 0);
  }

  stop(): void {
    this.#post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }

  /** What was counted since it was last taken. */
  #taken(): readonly Profiler.ScriptCoverage[] {
    return (this.#post('Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType).result;
  }

  /** Within one thread, an answer is there when the call returns. */
  #post(method: string, params?: object): unknown {
    let answer: unknown;
    this.#session.post(method, params, (error, result) => {
      if (error) throw error;
      answer = result;
    });
    return answer;
  }
}
