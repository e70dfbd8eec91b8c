import { addDays } from '@freshfaces/graph-kit';
import type { MemberNews, PanelsPorts, PoolCandidate } from '../ports.ts';

const ORGANISATIONS = ['harbour', 'lantern', 'meadow', 'quayside'];
const NEEDS = ['homelessness', 'offending', 'substance-misuse', 'mental-ill-health'];

/** A word that no response may ever hold: planted as a need of everyone in the sample pool. */
export const CANARY = 'canary-need';

/** Twenty-four members of four organisations; needs overlap, three are trained to chair. */
export function samplePool(): PoolCandidate[] {
  return Array.from({ length: 24 }, (_, number) => ({
    memberId: `member-${String(number).padStart(2, '0')}`,
    homeOrganisationId: ORGANISATIONS[number % 4] ?? '',
    consentsToPool: number !== 22,
    consentsToLending: true,
    homeLends: true,
    joinedOn: number === 21 ? '2026-10-01' : '2024-01-01',
    trainedFor: number === 20 ? [] : ['panel-member', ...(number % 8 === 3 ? ['chair'] : [])],
    busy: number === 19 ? [{ from: '2026-12-01', to: '2026-12-03' }] : [],
    features: [
      `need:${NEEDS[number % 4]}`,
      ...(number % 3 === 0 ? [`need:${NEEDS[(number + 1) % 4]}`] : []),
      `need:${CANARY}`,
      ...(number < 6 ? ['team:elm-street'] : []),
    ],
    groups: [`organisation:${ORGANISATIONS[number % 4]}`, ...(number < 2 ? ['household:h1'] : [])],
    conflictsWith: number === 18 ? ['harbour'] : [],
    ownLimitPerYear: null,
  }));
}

/** What a test may change of the other domains as it goes. */
export interface SamplePool {
  members: PoolCandidate[];
  /** `memberId:day` → what the day is promised to; a draw's id, or what else came first. */
  readonly promised: Map<string, string>;
  /** Members without a risk assessment, and without data handling. */
  readonly notAssessed: Set<string>;
  readonly noDataHandling: Set<string>;
  readonly trainedStaff: Set<string>;
  /** What members were told, oldest first. */
  readonly told: MemberNews[];
  /** What members need no longer be told, `purpose about member`. */
  readonly forgotten: string[];
  /** Giving days back fails, as where the pool runs elsewhere and is down. */
  outOfReach: boolean;
}

export function samplePoolState(): SamplePool {
  return {
    members: samplePool(),
    promised: new Map(),
    notAssessed: new Set(),
    noDataHandling: new Set(),
    trainedStaff: new Set(),
    told: [],
    forgotten: [],
    outOfReach: false,
  };
}

/** The ports of the other domains over one pool. Days are promised once, as the pool does it. */
export function samplePorts(pool: SamplePool): PanelsPorts {
  return {
    candidates: async () => pool.members,
    async takeDays({ drawId, memberIds, from, to, ...some }) {
      const wanted = some.days ?? daysFrom(from, to);
      const atLeast = some.atLeast ?? wanted.length;
      return memberIds.map((memberId) => {
        const { busy = [] } = pool.members.find((member) => member.memberId === memberId) ?? {};
        const isBusy = (day: string) => busy.some((dates) => dates.from <= day && day <= dates.to);
        const free = wanted.filter(
          (day) =>
            (pool.promised.get(`${memberId}:${day}`) ?? drawId) === drawId &&
            !(some.days && isBusy(day)),
        );
        const days = free.length >= atLeast ? free : [];
        for (const day of days) pool.promised.set(`${memberId}:${day}`, drawId);
        return { memberId, taken: days.length > 0, days };
      });
    },
    async keepDays({ drawId, memberIds, days }) {
      if (pool.outOfReach) throw new Error('The pool is out of reach.');
      for (const [key, promisedTo] of pool.promised) {
        const [memberId = '', day = ''] = key.split(':');
        const isTheirs = promisedTo === drawId && memberIds.includes(memberId);
        if (isTheirs && !days.includes(day)) pool.promised.delete(key);
      }
    },
    async giveBackDays({ drawId, memberIds }) {
      if (pool.outOfReach) throw new Error('The pool is out of reach.');
      for (const [day, promisedTo] of pool.promised) {
        const [memberId = ''] = day.split(':');
        if (promisedTo === drawId && memberIds.includes(memberId)) pool.promised.delete(day);
      }
    },
    readiness: async ({ memberIds }) =>
      memberIds.map((memberId) => ({
        memberId,
        riskAssessed: !pool.notAssessed.has(memberId),
        dataHandling: !pool.noDataHandling.has(memberId),
      })),
    staffTrained: async ({ personIds }) =>
      personIds.map((personId) => ({ personId, trained: pool.trainedStaff.has(personId) })),
    members: async ({ ids }) =>
      pool.members
        .filter(({ memberId }) => ids.includes(memberId))
        .map(({ memberId, homeOrganisationId }) => ({ id: memberId, homeOrganisationId })),
    organisations: async ({ ids }) =>
      ids.map((id) => ({ id, name: id.charAt(0).toUpperCase() + id.slice(1) })),
    tellMember: async (news) => pool.told.push(news),
    forgetNews: async ({ purpose, aboutId, memberId }) =>
      pool.forgotten.push(`${purpose} ${aboutId} ${memberId ?? 'everyone'}`),
    contractBelongsTo: async ({ contractId, organisationId }) =>
      contractId === `contract-of-${organisationId}`,
    commissionerOf: async () => 'council',
  };
}

function daysFrom(from: string, to: string): readonly string[] {
  const days = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
