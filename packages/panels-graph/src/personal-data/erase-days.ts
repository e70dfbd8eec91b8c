import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';

/** Removes what is kept of a member's days and of draws they were not in. Safe to run again. */
export async function eraseDays(
  { store, seatDays, whyNots }: Pick<Panels, 'store' | 'seatDays' | 'whyNots'>,
  memberId: string,
): Promise<void> {
  await store.transaction(async () => {
    for (const { id } of await findAll(seatDays, { where: { memberId } }))
      await seatDays.remove(id);
    for (const { id } of await findAll(whyNots, { where: { memberId } })) await whyNots.remove(id);
  });
}
