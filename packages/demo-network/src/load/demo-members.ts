import { findAll } from '@freshfaces/store';
import type { MemberFact } from '../facts/members.ts';
import { STAFF } from '../facts/staff.ts';
import { demoId } from '../identity.ts';
import { createTimeMachine, type Kept } from './time-machine.ts';

/**
 * The members a newcomer can sign in as, each with a line that says who they are: one with draws worth
 * checking, one with a place that waits for their answer, one who was asked for everything before, one who has just come. A newcomer can also sign in as
 * the lead of each, and see what they see.
 */
export async function demoMembers(
  kept: Kept,
  members: readonly MemberFact[],
  now: string,
): Promise<ReadonlyMap<string, string>> {
  const others = members.filter(
    ({ stalwart, trainedFor, consentsToPool, paused, home }) =>
      !stalwart &&
      consentsToPool &&
      !paused &&
      trainedFor.includes('PANEL_MEMBER') &&
      hasLeadToSignInAs(home),
  );
  const realChances = await countRealChances(kept, now);
  const drawsOf = ({ key }: MemberFact): number => realChances.get(demoId('member', key)) ?? 0;
  const drawn = others.toSorted((a, b) => drawsOf(b) - drawsOf(a))[0];
  const newest = others.toSorted((a, b) => a.joinedDaysAgo - b.joinedDaysAgo)[0];
  const stalwart = members.find((member) => member.stalwart);
  const asked = await membersAsked(kept, now);
  const waiting = [...others, ...members].find(
    (member) =>
      ![drawn, newest, stalwart].includes(member) && asked.has(demoId('member', member.key)),
  );
  return new Map([
    ...line(waiting, 'Has a place on a panel, and can say yes or no to it.'),
    ...line(drawn, 'Has been drawn for a panel. See your draws, your chances, and check them.'),
    ...line(stalwart, 'Was asked for every panel before Freshfaces.'),
    ...line(newest, 'Joined a few weeks ago and has not been drawn yet.'),
  ]);
}

function hasLeadToSignInAs(home: string): boolean {
  return STAFF.some(
    ({ about, organisation, roles }) =>
      about !== null && organisation === home && roles.includes('involvement-lead'),
  );
}

function line(member: MemberFact | undefined, about: string): [string, string][] {
  return member ? [[member.key, about]] : [];
}

/** Members with a place on a panel to which they have not said yes or no. */
export async function membersAsked(kept: Kept, now: string): Promise<ReadonlySet<string>> {
  const { recruitments, entries } = createTimeMachine(kept, now).panels;
  const ready = await findAll(recruitments, { where: { stage: 'panel-ready' } });
  const drawIds = ready.flatMap(({ drawId }) => drawId ?? []);
  const found = await findAll(entries, { where: { drawId: { in: drawIds } } });
  return new Set(found.flatMap(({ memberId, state }) => (state === 'invited' ? [memberId] : [])));
}

/** Draws in which a member had a chance, for those who were on a panel at least once. */
async function countRealChances(kept: Kept, now: string): Promise<Map<string, number>> {
  const entries = await findAll(createTimeMachine(kept, now).panels.entries, {});
  const served = new Set(
    entries.filter(({ state }) => state === 'served').map(({ memberId }) => memberId),
  );
  const counts = new Map<string, number>();
  for (const { memberId, chance } of entries) {
    if (chance.numerator === '0' || !served.has(memberId)) continue;
    counts.set(memberId, (counts.get(memberId) ?? 0) + 1);
  }
  return counts;
}
