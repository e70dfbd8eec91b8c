import { type GraphContext, newId, type RoleAt } from '@freshfaces/graph-kit';
import type { Read, ReadWhat, ReadWhy } from './reads.ts';

/** One read of a member's record, as kept: ids only. */
export interface Look {
  readonly id: string;
  readonly at: string;
  readonly memberId: string;
  /** Who asked; with `why: 'draw'` the server itself read, for the draw they started. Null: no one signed in. */
  readonly personId: string | null;
  /** The role they had then and the organisation they had it at. */
  readonly role: RoleAt['role'] | null;
  readonly organisationId: string | null;
  readonly what: ReadWhat;
  readonly why: ReadWhy;
}

/** The look this read is, or null where nobody but the member themselves looks. */
export function lookOf({ viewer }: GraphContext, read: Read, at: string): Look | null {
  const { memberId, what, why, organisationIds } = read;
  if (viewer?.memberId === memberId && why !== 'draw') return null;
  const acting = actingAs(viewer?.roles ?? [], organisationIds);
  return {
    id: newId(),
    at,
    memberId,
    personId: viewer?.personId ?? null,
    role: acting?.role ?? null,
    organisationId: acting?.organisationId ?? null,
    what,
    why,
  };
}

function actingAs(roles: readonly RoleAt[], organisationIds: readonly string[]): RoleAt | null {
  for (const id of organisationIds) {
    const here = roles.filter(({ organisationId }) => organisationId === id);
    const role = here.find((one) => one.role === 'involvement-lead') ?? here[0];
    if (role) return role;
  }
  return roles[0] ?? null;
}
