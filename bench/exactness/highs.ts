import loadHighs, { type Highs as Loaded } from 'highs';

export type Highs = Loaded;

/** A HiGHS of the check's own, apart from the solver's; its types describe the CommonJS build. */
export function ownHighs(): Promise<Highs> {
  return (loadHighs as unknown as typeof loadHighs.default)();
}
