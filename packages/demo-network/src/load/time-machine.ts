import { createHash } from 'node:crypto';
import { createAudit, createReads } from '@freshfaces/access';
import { createOnce } from '@freshfaces/graph-kit';
import { createPublicLog } from '@freshfaces/log-keeper';
import { createMail } from '@freshfaces/mail';
import { openPanels, type Panels, type PanelsPorts, solveHere } from '@freshfaces/panels-graph';
import { createPoolGraph, openMemberNews } from '@freshfaces/pool-graph';
import type { Store } from '@freshfaces/store';
import type { Vault } from '@freshfaces/vault';

/** The panels domain at any moment of the past, with bytes that are the same in every demo network. */
export interface TimeMachine {
  readonly panels: Panels;
  /** From now on, this UTC instant is now. */
  readonly travel: (to: string) => void;
  /** What the pool really knows of who is ready; in the past of the demo all who took part were. */
  readonly isReadyNow: Ready;
}

/** Where the demo network is kept. */
export interface Kept {
  readonly store: Store;
  readonly vault: Vault;
}

/** The product's own rules over the store, with the clock and the randomness of the demo. */
export function createTimeMachine(
  { store, vault }: Kept,
  start: string,
  { tellsMembers = false }: { readonly tellsMembers?: boolean } = {},
): TimeMachine {
  let present = start;
  const now = (): string => present;
  const parts = {
    store,
    vault,
    now,
    audit: createAudit(store),
    once: createOnce(store),
    reads: createReads({ store, now }),
    publicLog: createPublicLog({ store, key: null, now }),
    mail: createMail({ store, now, sending: false }),
    publicUrl: 'http://localhost:4000',
    random: repeatableBytes(),
  };
  const panelsToPool = {
    placesSaidYes: async () => [],
    placesOf: async () => [],
    stepBackFor: async () => null,
    turnsAcross: async () => [],
    panelFigures: async () => ({ panels: 0, places: 0, dropOuts: 0, ahead: 0, aheadThin: 0 }),
    recruitmentFacts: async () => [],
    lastServed: async () => [],
    turnsServed: async () => [],
    recordServices: async () => null,
    memberMoved: async () => null,
    accountMoved: async () => null,
  };
  const memberNews = openMemberNews(parts);
  const pool = createPoolGraph({ ...parts, ports: panelsToPool }).ports;
  const panels = openPanels({
    ...parts,
    tellStaff: async () => undefined,
    beacon: null,
    random: repeatableBytes(),
    solve: solveHere,
    solvesAtOnce: 1,
    onFault: (fault) => {
      throw fault;
    },
    ports: {
      candidates: async (input) =>
        (await pool.candidates(input)).filter(({ joinedOn }) => joinedOn <= present.slice(0, 10)),
      takeDays: (input) => pool.takeDays(input),
      keepDays: (input) => pool.keepDays(input),
      giveBackDays: (input) => pool.giveBackDays(input),
      ...everyoneWasReady(),
      members: (input) => pool.members(input),
      organisations: (input) => pool.organisations(input),
      tellMember: async (news) => (tellsMembers ? memberNews.tellMember(news) : null),
      forgetNews: async () => null,
      contractBelongsTo: async () => true,
      commissionerOf: async () => null,
    },
  });
  return {
    panels,
    isReadyNow: {
      readiness: (input) => pool.readiness(input),
      staffTrained: (input) => pool.staffTrained(input),
    },
    travel: (to) => {
      present = to;
    },
  };
}

type Ready = Pick<PanelsPorts, 'readiness' | 'staffTrained'>;

/** In the past of the demo all who took part were ready for it. */
function everyoneWasReady(): Ready {
  return {
    readiness: async ({ memberIds }) =>
      memberIds.map((memberId) => ({ memberId, riskAssessed: true, dataHandling: true })),
    staffTrained: async ({ personIds }) =>
      personIds.map((personId) => ({ personId, trained: true })),
  };
}

function repeatableBytes(): (bytes: number) => Uint8Array {
  let calls = 0;
  return (bytes) => {
    const seed = createHash('sha512').update(`freshfaces demo bytes ${calls++}`).digest();
    return new Uint8Array(seed.subarray(0, bytes));
  };
}
