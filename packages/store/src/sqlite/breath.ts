/** Long enough to get work done, short enough that whoever asks meanwhile does not notice. */
const AT_MOST_MS = 15;

// The real one, also where a test has put its own clock in place.
const { setImmediate: atNextTurn } = globalThis;

/**
 * Gives everyone else a turn in the midst of long work. SQLite answers at once, so that a loop over
 * thousands of documents would never come to the end of its own turn.
 */
export class Breath {
  #since = performance.now();

  /** Has this turn lasted long enough? */
  get isDue(): boolean {
    return performance.now() - this.#since >= AT_MOST_MS;
  }

  /** Returns at once, or after others had a turn where this one has lasted long enough. */
  async take(): Promise<void> {
    if (!this.isDue) return;
    await new Promise<void>((resolve) => atNextTurn(resolve));
    this.#since = performance.now();
  }
}
