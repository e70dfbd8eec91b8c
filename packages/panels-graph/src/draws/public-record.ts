import type { DrawState } from './draw.ts';

/** What anyone may read of a draw; written when it is published and again when it is drawn. */
export interface PublicRecord {
  /** The draw's id. */
  readonly id: string;
  readonly recruitmentId: string;
  readonly post: string;
  readonly organisationName: string | null;
  readonly state: DrawState;
  readonly reason: string | null;
  /** Why it was drawn again, where an earlier draw for the post was published. */
  readonly again: string | null;
  readonly commitment: string;
  readonly publishedAt: string;
  readonly deadline: string;
  /**
   * Every share, published before the beacon's round existed: canonical JSON of a list of
   * `{ id, value }`, null for one that was withheld. Null until then, and where there is no beacon.
   */
  readonly shares: string | null;
  readonly pickedAt: string | null;
  /** Canonical JSON: a commitment until the draw is made, then the whole record. */
  readonly record: string;
}
