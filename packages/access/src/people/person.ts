import type { RoleAt } from '@freshfaces/graph-kit';

/** Someone who can sign in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly RoleAt[];
  /** Where they hold a role, each once: what people are found by. Kept by `asPerson`. */
  readonly organisationIds: readonly string[];
  /** The member record this person owns, when they are a member. */
  readonly memberId: string | null;
  /** The record this account had before that was found to be the same member as another. */
  readonly memberBefore?: string;
  /** Members who let this person help them (R167); ids. */
  readonly supports: readonly string[];
  /** Set only by the demo network: a line that says who they are, for the sign-in page. */
  readonly demo: string | null;
}

type Given = Omit<Person, 'organisationIds' | 'supports'> & Partial<Pick<Person, 'supports'>>;

/** The person as kept, with the organisations that follow from their roles. Every write goes through it. */
export function asPerson<P extends Given>(
  person: P,
): P & Pick<Person, 'organisationIds' | 'supports'> {
  const organisationIds = [...new Set(person.roles.map(({ organisationId }) => organisationId))];
  return { ...person, supports: person.supports ?? [], organisationIds };
}
