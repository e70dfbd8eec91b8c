import { openMemberNames } from '@freshfaces/pool-graph';
import { membersAsked } from './demo-members.ts';
import type { Kept } from './time-machine.ts';

/** Whoever has a place that waits for their yes or no hears by post: the server writes the letter when it starts. */
export async function loadLetters(kept: Kept, now: string): Promise<void> {
  const names = openMemberNames(kept.store);
  const waiting = [...(await membersAsked(kept, now))].toSorted((a, b) => a.localeCompare(b));
  for (const [place, id] of waiting.entries()) {
    const name = await names.get(id);
    if (!name) continue;
    const postalAddress = `${place + 3} Harbour Row\nWexcombe\nWX1 4CD`;
    await names.replace({ ...name, route: 'POST', email: null, phone: null, postalAddress });
  }
}
