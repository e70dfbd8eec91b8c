/** Must, should or could: the mission fails without a must. */
type Priority = 'M' | 'S' | 'C';

/** One line of the catalogue of practices, in our own words. */
export interface Requirement {
  /** `R38` */
  readonly id: string;
  readonly priority: Priority;
  readonly words: string;
}

/** A test whose name says which requirements it proves. */
export interface Proof {
  readonly ids: readonly string[];
  /** The name without the numbers. */
  readonly sentence: string;
  /** The file from the repository's root. */
  readonly file: string;
}

/** The number in `R38`, to sort by. */
export function numberOf(id: string): number {
  return Number(id.slice(1));
}
