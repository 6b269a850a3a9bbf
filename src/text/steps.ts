/** Long work, cut into steps of less than a millisecond each: whoever runs it may rest between any two, or leave it there. */
export type Steps<T> = Generator<void, T, void>;

/** Whether to end a step after this one of many small pieces of work: a step for each would cost more than the work. */
export const endsStep = (piece: number): boolean => piece % 16 === 0;

/** Takes all the steps that are left at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
