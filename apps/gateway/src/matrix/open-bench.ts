import { openTestStore } from '@freshfaces/store/testing';
import { openTestNetwork, type TestNetwork } from './network/open-network.ts';
import { type Relation, relationsOf } from './relations.ts';

/** The network of the matrix on a store of its own, and everyone who asks. */
export interface Bench {
  readonly network: TestNetwork;
  readonly relations: readonly Relation[];
  readonly dispose: () => Promise<void>;
}

/** Always on the same day, so that two runs see the same. */
export async function openBench(): Promise<Bench> {
  const { store, dispose } = await openTestStore();
  const network = await openTestNetwork(store, '2026-11-22T09:00:00.000Z');
  return { network, relations: relationsOf(network), dispose };
}
