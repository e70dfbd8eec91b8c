import { addMonths, dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { daysOf } from '../availability/free.ts';
import { takenDayId } from '../days/taken-day.ts';
import { membersOfGroup } from '../groups/group-members.ts';
import { lendersFor } from '../lending/lends.ts';
import type { Member } from '../members/member.ts';
import type { Pool } from '../pool.ts';
import { type Opportunity, roleNeeded } from './opportunity.ts';
import { type NotAsked, type Wanted, whyNotAsked } from './who-to-ask.ts';

/** Whom an opportunity is for, before it is kept or after. */
export type Audience = Pick<
  Opportunity,
  'organisationId' | 'groupId' | 'option' | 'from' | 'to'
> & {
  /** Null while it is not kept yet. */
  readonly id: string | null;
};

/** A member and why they can't be asked; null for those who can. */
export interface Considered {
  readonly member: Member;
  readonly why: NotAsked | null;
}

/** Everyone of the host and of whoever lends, or of the group, with what speaks against asking them. */
export async function considerEveryone(
  pool: Pool,
  audience: Audience,
): Promise<readonly Considered[]> {
  const { id, organisationId: hostId, groupId, option, from, to } = audience;
  const role = roleNeeded(audience);
  const span = { from, to };
  const about = id === null ? null : ({ kind: 'OPPORTUNITY', id } as const);
  const lenders = await lendersFor(pool, { borrowerId: hostId, about, role, span });
  const members =
    groupId === null
      ? await findAll(pool.members, {
          where: { homeOrganisationId: { in: [hostId, ...lenders] } },
        })
      : await membersOfGroup(pool, groupId);
  return consider(pool, members, { hostId, lenders, option, role, span });
}

/** The same for these members, as things are now. */
export async function consider(
  pool: Pool,
  members: readonly Member[],
  wanted: Wanted,
): Promise<readonly Considered[]> {
  const ids = members.map(({ id }) => id);
  const [ties, promised, turns] = await Promise.all([
    pool.ties.getMany(ids),
    withPromisedDays(pool, ids, wanted),
    turnsThisYear(pool, ids),
  ]);
  return members.map((member, at) => ({
    member,
    why: whyNotAsked(
      {
        member,
        promised: promised.has(member.id),
        turnsThisYear: turns.get(member.id) ?? 0,
        conflictsWith: ties[at]?.conflictsWith ?? [],
      },
      wanted,
    ),
  }));
}

async function withPromisedDays(
  { takenDays }: Pool,
  memberIds: readonly string[],
  { span }: Wanted,
): Promise<ReadonlySet<string>> {
  const days = daysOf(span);
  const found = await takenDays.getMany(
    memberIds.flatMap((id) => days.map((day) => takenDayId(id, day))),
  );
  return new Set(found.flatMap((day) => day?.memberId ?? []));
}

async function turnsThisYear({ ports, now }: Pool, memberIds: readonly string[]) {
  const served = await ports.turnsServed({ memberIds, since: addMonths(dayOf(now()), -12) });
  return new Map(served.map(({ memberId, turns }) => [memberId, turns]));
}
