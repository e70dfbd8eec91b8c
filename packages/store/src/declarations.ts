import { isDeepStrictEqual } from 'node:util';
import { StoreError } from './errors.ts';
import type { Index, LooseSpec } from './indexes.ts';
import { checkedIndexes } from './indexes.ts';

/** The collections a store knows; each is made once, and declaring it again alike gives the same one. */
export class Declarations<Declared> {
  readonly #known = new Map<string, { indexes: readonly Index[]; declared: Declared }>();

  /** Throws StoreError `MISUSE` for a faulty declaration or one that contradicts an earlier one. */
  once(
    name: string,
    specs: readonly LooseSpec[],
    make: (indexes: readonly Index[]) => Declared,
  ): Declared {
    const indexes = checkedIndexes(name, specs);
    const known = this.#known.get(name);
    if (known && !isDeepStrictEqual(known.indexes, indexes)) {
      throw new StoreError('MISUSE', `Collection ${name} is declared twice, differently.`);
    }
    const declared = known?.declared ?? make(indexes);
    this.#known.set(name, { indexes, declared });
    return declared;
  }
}
