/** Long work, cut into steps of far less than a millisecond each: whoever runs it may rest between any two, or leave it there. */
export type Steps<T> = Generator<void, T, void>;

/** Takes all the steps that are left at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
