import { RECORD_VERSION } from '../canonical.ts';
import type { DrawSecrets } from './commit.ts';
import { typeOfLeaf } from './leaf-type.ts';
import type { PublicCommitment } from './record.ts';

/** A member's private proof that they were in a draw, with the chance they were told. JSON-safe. */
export interface Receipt {
  readonly version: string;
  /** The commitment of the draw it belongs to. */
  readonly commitment: string;
  readonly leaf: number;
  readonly id: string;
  readonly salt: string;
  readonly type: number;
  /** Turns as the draw looked at them: 0 for everyone where its policy (`even`) does not. */
  readonly served: number;
  /** `numerator/denominator`. */
  readonly chance: string;
}

/** The receipt of one person. Throws `RangeError` when they were not in the draw. */
export function receiptFor(
  id: string,
  secrets: DrawSecrets,
  { committed, commitment }: PublicCommitment,
): Receipt {
  const person = secrets.people.find((each) => each.id === id);
  if (person === undefined) throw new RangeError('This person was not in the draw');
  const { type, number } = typeOfLeaf(committed, person.leaf);
  const served = secrets.opening.types[number]?.served ?? 0;
  return {
    version: RECORD_VERSION,
    commitment,
    leaf: person.leaf,
    id,
    salt: person.salt,
    type: number,
    served,
    chance: type.chance,
  };
}
