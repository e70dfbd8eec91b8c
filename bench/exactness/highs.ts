import loadHighs from 'highs';

export type Highs = Awaited<ReturnType<typeof loadHighs>>;

/** A HiGHS of the check's own, apart from the solver's. */
export function ownHighs(): Promise<Highs> {
  return loadHighs();
}
