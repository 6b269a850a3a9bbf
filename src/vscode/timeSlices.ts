import type { Steps } from '../text/steps';

/** How long work goes on before everything else in the extension host has its turn, in milliseconds. */
const slice = 15;

/** Takes the steps of long work without ever holding up the extension host. */
export async function inTimeSlices<T>(steps: Steps<T>): Promise<T> {
  let until = Date.now() + slice;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (Date.now() < until) continue;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    until = Date.now() + slice;
  }
}

/** Does one piece of work after the other: what two ask for at once is not made twice. */
export class WorkQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work, work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
