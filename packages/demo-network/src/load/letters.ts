import { openAsks, openMemberNames, openOpportunities } from '@freshfaces/pool-graph';
import { findAll, type Store } from '@freshfaces/store';
import { membersAsked } from './demo-members.ts';
import { tellOfPlaces } from './places.ts';
import type { Kept } from './time-machine.ts';

/**
 * Writes letters and calls to those with a place that waits for their yes or no, and leaves others for the
 * server to write when it starts: to members without e-mail who were asked and have not answered.
 */
export async function loadLetters(kept: Kept, now: string): Promise<void> {
  await hearByPost(kept.store, [...(await membersAsked(kept, now))]);
  await tellOfPlaces(kept, now);
  await leaveUntold(kept.store);
}

async function hearByPost(store: Store, memberIds: readonly string[]): Promise<void> {
  const names = openMemberNames(store);
  for (const [place, id] of memberIds.toSorted((a, b) => a.localeCompare(b)).entries()) {
    const name = await names.get(id);
    if (!name) continue;
    const postalAddress = `${place + 3} Harbour Row\nWexcombe\nWX1 4CD`;
    await names.replace({ ...name, route: 'POST', email: null, phone: null, postalAddress });
  }
}

async function leaveUntold(store: Store): Promise<void> {
  const [names, opportunities, asks] = [
    openMemberNames(store),
    openOpportunities(store),
    openAsks(store),
  ];
  for (const opportunity of await findAll(opportunities, { where: { state: 'OPEN' } })) {
    await opportunities.replace({ ...opportunity, untold: true });
    const where = { opportunityId: opportunity.id, answer: null };
    for (const ask of await findAll(asks, { where })) {
      const name = await names.get(ask.memberId);
      if (name && name.route !== 'EMAIL') await asks.replace({ ...ask, told: false });
    }
  }
}
