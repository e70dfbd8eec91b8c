import { isRoundSignature, QUICKNET } from '@freshfaces/fair-draw/beacon';
import type { Beacon } from '@freshfaces/panels-graph';
import { z } from 'zod';

/** Addresses of drand that are run by different people; the first that answers will do. */
const ADDRESSES = ['https://api.drand.sh', 'https://drand.cloudflare.com'] as const;

/** A draw is published meanwhile or goes on without a beacon: nobody waits longer than this. */
const PATIENCE_MS = 2_500;

const answer = z.object({ round: z.int(), signature: z.string() });

/** How the beacon is asked; `fetch` in the server. */
export type Ask = (url: string, init: { readonly signal: AbortSignal }) => Promise<Response>;

/**
 * drand's quicknet over HTTP. Whatever an address says is checked against the network's own key, so a false
 * answer is as good as none.
 */
export function createDrandBeacon(ask: Ask, patienceMs: number = PATIENCE_MS): Beacon {
  async function signed(address: string, round: number | 'latest'): Promise<string> {
    const url = `${address}/${QUICKNET.chainHash}/public/${round}`;
    const response = await ask(url, { signal: AbortSignal.timeout(patienceMs) });
    const said = answer.parse(await response.json());
    const fits =
      (round === 'latest' || said.round === round) && isRoundSignature(said.round, said.signature);
    if (!fits) throw new Error('The beacon said what it did not sign.');
    return said.signature;
  }
  const firstOf = async (round: number | 'latest') => {
    try {
      return await Promise.any(ADDRESSES.map((address) => signed(address, round)));
    } catch {
      return null;
    }
  };
  return {
    isReachable: async () => (await firstOf('latest')) !== null,
    signatureOf: (round) => firstOf(round),
  };
}
