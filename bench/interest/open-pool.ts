import { addDays, dayOf } from '@freshfaces/graph-kit';
import { solveInWorker } from '@freshfaces/panels-graph';
import {
  openMembers,
  openStandingOffers,
  openTraining,
  recordFromBefore,
} from '@freshfaces/pool-graph';
import { findAll } from '@freshfaces/store';
import { fillNetwork, homeAt, type NetworkSize } from '../pool/fill-network.ts';
import { type Network, openNetwork } from '../rotation/network/open-network.ts';
import { postIn } from './post.ts';

/** The pool of a network of this size, everyone lent by their home, and one post whose members can be asked. */
export async function openPool(
  size: NetworkSize,
): Promise<{ readonly network: Network; readonly recruitmentId: string }> {
  const network = await openNetwork({ seed: 1, solve: solveInWorker, areTold: true });
  const { store, panels } = network;
  const at = new Date().toISOString();
  network.travel(at);
  await fillNetwork(network, size, dayOf(at));
  const training = openTraining(store).records;
  const members = await findAll(openMembers(store), {});
  await training.insertMany(members.map((member) => recordFromBefore(member, at)));
  await openStandingOffers(store).insertMany(
    Array.from({ length: size.organisations }, (_, place) => ({
      id: homeAt(place),
      on: true,
      roles: ['PANEL_MEMBER' as const],
      mostLentAMonth: size.members,
      noticeDays: 0,
      travelPaidBy: 'BORROWER' as const,
      coordinatorHoursAMonth: 0,
      note: '',
      changedAt: at,
      changedBy: 'bench',
    })),
  );
  const post = postIn(homeAt(0), addDays(dayOf(at), 110), at);
  await panels.recruitments.insert(post);
  return { network, recruitmentId: post.id };
}
