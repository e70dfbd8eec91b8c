import type { RoleAt } from '@freshfaces/graph-kit';

/** Someone who can sign in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly RoleAt[];
  /** The member record this person owns, when they are a member. */
  readonly memberId: string | null;
  /** Set only by the demo network: a line that says who they are, for the sign-in page. */
  readonly demo: string | null;
}
