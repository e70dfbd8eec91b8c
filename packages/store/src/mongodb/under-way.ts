/** Keeps count of work that must end before the connection may close. */
export class UnderWay {
  readonly #work = new Set<Promise<unknown>>();

  track<R>(work: Promise<R>): Promise<R> {
    const settled = work
      .catch(() => undefined)
      .then(() => {
        this.#work.delete(settled);
      });
    this.#work.add(settled);
    return work;
  }

  async settled(): Promise<void> {
    await Promise.all(this.#work);
  }
}
