/** What a person may be in one organisation (DESIGN.md §3). */
export type Role =
  | 'commissioner'
  | 'recruiter'
  | 'involvement-lead'
  | 'coordinator'
  | 'organisation-admin'
  | 'member'
  | 'supporter';

export interface RoleAt {
  readonly role: Role;
  readonly organisationId: string;
}

/** Who is asking. A person may hold roles in several organisations. */
export interface Viewer {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly RoleAt[];
  /** The member record this person owns, when they are a member. */
  readonly memberId: string | null;
  /** Members who let this person help them (R167); ids. Ended by the member at once. */
  readonly supports: readonly string[];
}
