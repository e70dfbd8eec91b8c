import type { PanelsPorts, PoolCandidate } from '../ports.ts';

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

/** The ports of the other domains over one pool, which a test may change as it goes. */
export function samplePorts(pool: { members: PoolCandidate[] }): PanelsPorts {
  return {
    candidates: async () => pool.members,
    members: async ({ ids }) =>
      pool.members
        .filter(({ memberId }) => ids.includes(memberId))
        .map(({ memberId, homeOrganisationId }) => ({ id: memberId, homeOrganisationId })),
    organisations: async ({ ids }) =>
      ids.map((id) => ({ id, name: id.charAt(0).toUpperCase() + id.slice(1) })),
    contractBelongsTo: async ({ contractId, organisationId }) =>
      contractId === `contract-of-${organisationId}`,
  };
}
