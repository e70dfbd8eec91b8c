import { type OwnNetwork, startOwnNetwork } from './own-network.ts';

/** A product of its own, with nobody in it yet. */
export interface EmptyNetwork extends OwnNetwork {
  /** What its server printed for whoever sets it up. */
  readonly setUpCode: string;
}

/** Starts the product as it comes, without the demo network, at a free port. */
export async function startEmptyNetwork(): Promise<EmptyNetwork> {
  const network = await startOwnNetwork({ demo: false });
  const setUpCode = /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/u.exec(network.said)?.[0] ?? '';
  return { ...network, setUpCode };
}
