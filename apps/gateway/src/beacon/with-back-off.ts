import type { Clock } from '@freshfaces/graph-kit';
import type { Beacon } from '@freshfaces/panels-graph';

const SHORTEST_WAIT_MS = 2_000;
/** A panel waits for the answer, so drand is never left alone for longer. */
const LONGEST_WAIT_MS = 60_000;

/**
 * The same beacon, asked for a round ever less often while it is silent: after each time without an answer
 * twice as long as before, 2 seconds to a minute. Whether it can be reached is asked at once, as someone waits
 * for it; an answer of either kind ends the silence.
 */
export function withBackOff(beacon: Beacon, now: Clock): Beacon {
  let silences = 0;
  let askAgainAt = 0;
  const isSilent = () => Date.parse(now()) < askAgainAt;
  function heard(): void {
    silences = 0;
    askAgainAt = 0;
  }
  /** Draws that asked at one moment make one silence. */
  function heardNothing(before: number): void {
    if (silences !== before) return;
    silences += 1;
    const wait = SHORTEST_WAIT_MS * 2 ** (silences - 1);
    askAgainAt = Date.parse(now()) + Math.min(LONGEST_WAIT_MS, wait);
  }
  return {
    async isReachable() {
      const isThere = await beacon.isReachable();
      if (isThere) heard();
      return isThere;
    },
    async signatureOf(round) {
      if (isSilent()) return null;
      const before = silences;
      const signature = await beacon.signatureOf(round);
      if (signature === null) heardNothing(before);
      else heard();
      return signature;
    },
  };
}
