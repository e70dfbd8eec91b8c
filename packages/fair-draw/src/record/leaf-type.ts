import type { CommittedPart, PublicType } from './record.ts';

/** The type a leaf belongs to, and its number. Throws `RangeError` when there is no such leaf. */
export function typeOfLeaf(
  { types }: CommittedPart,
  leaf: number,
): { type: PublicType; number: number } {
  let end = 0;
  for (const [number, type] of types.entries()) {
    end += type.size;
    if (leaf < end) return { type, number };
  }
  throw new RangeError(`There is no leaf ${leaf}`);
}
