import { Problem } from '@freshfaces/graph-kit';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { heldDaysId } from './held-days.ts';

/**
 * Has the pool promise the interview days of these people to this draw, so that nobody sits in two places
 * on one day. Call it before the transaction that seats them; `settleDays` follows in any case.
 * @returns those whose days were promised elsewhere, or whose organisation does not lend them.
 */
export async function holdDays(
  { store, heldDays, ports, now }: Panels,
  drawId: string,
  { id, organisationId, interviewsFrom: from, interviewsTo: to, rules }: Recruitment,
  memberIds: readonly string[],
): Promise<readonly string[]> {
  const heldAt = now();
  await store.transaction(async () => {
    for (const memberId of memberIds) {
      const held = { id: heldDaysId(drawId, memberId), drawId, memberId, heldAt };
      const before = await heldDays.get(held.id);
      const next = { ...held, givingBack: false };
      if (before) await heldDays.replace({ ...next, version: before.version });
      else await heldDays.insert(next);
    }
  });
  const recruitmentId = id;
  const answers = await ports.takeDays({
    drawId,
    recruitmentId,
    organisationId,
    memberIds,
    role: rules.trainedFor,
    from,
    to,
  });
  const taken = new Set(answers.flatMap((each) => (each.taken ? [each.memberId] : [])));
  return memberIds.filter((memberId) => !taken.has(memberId));
}

/**
 * Seats someone on the days held for them. Throws `CONFLICT` where they are not held (any more): someone
 * else changed this panel at the same moment. Call it in the transaction that seats them.
 */
export async function seatOnHeldDays(
  { heldDays }: Pick<Panels, 'heldDays'>,
  drawId: string,
  memberIds: readonly string[],
): Promise<void> {
  const held = await heldDays.getMany(memberIds.map((memberId) => heldDaysId(drawId, memberId)));
  for (const days of held) {
    if (!days || days.givingBack || !(await heldDays.remove(days.id, days.version))) {
      throw new Problem(
        'CONFLICT',
        'Someone else changed this panel at the same moment. Look again before you go on.',
      );
    }
  }
}

/** Notes that someone's seat is free again, so their days are too. Call it in the same transaction. */
export async function freeDays(
  { heldDays, now }: Pick<Panels, 'heldDays' | 'now'>,
  drawId: string,
  memberId: string,
): Promise<void> {
  const id = heldDaysId(drawId, memberId);
  if (await heldDays.get(id)) return;
  await heldDays.insert({ id, drawId, memberId, heldAt: now(), givingBack: true });
}
