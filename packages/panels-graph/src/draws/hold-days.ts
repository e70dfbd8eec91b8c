import { Problem } from '@freshfaces/graph-kit';
import { areDaysOpen, daysWanted } from '../dates/agreed-dates.ts';
import { keepSeatDays } from '../dates/seat-days.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { heldDaysId } from './held-days.ts';

/**
 * Has the pool promise the interview days of these people to this draw, so that nobody sits in two places
 * on one day. While the days are not agreed, what they have free of the period is held (R60). Call it before the transaction that seats them; `settleDays` follows in any case.
 * @returns those whose days were promised elsewhere, or whose organisation does not lend them.
 */
export async function holdDays(
  panels: Panels,
  drawId: string,
  recruitment: Recruitment,
  memberIds: readonly string[],
): Promise<readonly string[]> {
  const { store, heldDays, ports, now } = panels;
  const { id, organisationId, interviewsFrom: from, interviewsTo: to, rules } = recruitment;
  const heldAt = now();
  await store.transaction(async () => {
    for (const memberId of memberIds) {
      const held = { id: heldDaysId(drawId, memberId), drawId, memberId, heldAt, days: [] };
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
    ...(areDaysOpen(recruitment) || recruitment.agreedDates ? daysWanted(recruitment) : {}),
  });
  await noteDays(panels, drawId, answers);
  const taken = new Set(answers.flatMap((each) => (each.taken ? [each.memberId] : [])));
  return memberIds.filter((memberId) => !taken.has(memberId));
}

async function noteDays(
  { store, heldDays }: Panels,
  drawId: string,
  answers: Awaited<ReturnType<Panels['ports']['takeDays']>>,
): Promise<void> {
  await store.transaction(async () => {
    for (const { memberId, days } of answers) {
      const held = await heldDays.get(heldDaysId(drawId, memberId));
      if (held) await heldDays.replace({ ...held, days });
    }
  });
}

/**
 * Seats someone on the days held for them. Throws `CONFLICT` where they are not held (any more): someone
 * else changed this panel at the same moment. Call it in the transaction that seats them.
 */
export async function seatOnHeldDays(
  { heldDays, seatDays }: Pick<Panels, 'heldDays' | 'seatDays'>,
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
    const { id, memberId } = days;
    await keepSeatDays(seatDays, { id, drawId, memberId, days: days.days });
  }
}

/** Notes that someone's seat is free again, so their days are too. Call it in the same transaction. */
export async function freeDays(
  { heldDays, seatDays, now }: Pick<Panels, 'heldDays' | 'seatDays' | 'now'>,
  drawId: string,
  memberId: string,
): Promise<void> {
  const id = heldDaysId(drawId, memberId);
  const seat = await seatDays.get(id);
  if (seat) await seatDays.replace({ ...seat, endedAt: now() });
  if (await heldDays.get(id)) return;
  await heldDays.insert({ id, drawId, memberId, heldAt: now(), days: [], givingBack: true });
}
