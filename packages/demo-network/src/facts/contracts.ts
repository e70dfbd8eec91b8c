/** A contract of the demo network, with the conditions its commissioner set. */
export interface ContractFact {
  readonly key: string;
  readonly reference: string;
  readonly title: string;
  readonly purpose: string;
  readonly commissioner: string;
  readonly provider: string;
  readonly conditions: readonly ConditionFact[];
}

interface ConditionFact {
  readonly kind: 'RANDOM_DRAW' | 'LIVED_EXPERIENCE_SEATS' | 'SOMEONE_FROM_TEAM' | 'ROTATION_LIMIT';
  /** Seats, or turns in 12 months; null where the kind needs no number. */
  readonly target: number | null;
}

const RANDOM: ConditionFact = { kind: 'RANDOM_DRAW', target: null };
const TEAM: ConditionFact = { kind: 'SOMEONE_FROM_TEAM', target: null };
const seats = (target: number): ConditionFact => ({ kind: 'LIVED_EXPERIENCE_SEATS', target });
const rotation = (target: number): ConditionFact => ({ kind: 'ROTATION_LIMIT', target });

export const CONTRACTS: readonly ContractFact[] = [
  {
    key: 'rough-sleeping',
    reference: 'WCC-2025-014',
    title: 'Rough sleeping outreach and supported housing',
    purpose: 'Outreach every night of the year, and 48 supported rooms.',
    commissioner: 'wexcombe',
    provider: 'harbour',
    conditions: [RANDOM, seats(3), TEAM, rotation(4)],
  },
  {
    key: 'floating-support',
    reference: 'WCC-2025-021',
    title: 'Floating support',
    purpose: 'Support for 300 tenants to keep their homes.',
    commissioner: 'wexcombe',
    provider: 'lantern',
    conditions: [RANDOM, seats(3), TEAM],
  },
  {
    key: 'recovery',
    reference: 'WCC-2024-007',
    title: 'Drug and alcohol recovery service',
    purpose: 'Day service, detox and aftercare across the city.',
    commissioner: 'wexcombe',
    provider: 'tideway',
    conditions: [RANDOM, seats(4), rotation(3)],
  },
  {
    key: 'resettlement',
    reference: 'WCC-2025-030',
    title: 'Resettlement after prison',
    purpose: 'Support from three months before release to a year after.',
    commissioner: 'wexcombe',
    provider: 'fairway',
    conditions: [RANDOM, seats(3)],
  },
  {
    key: 'crisis',
    reference: 'EICB-2025-003',
    title: 'Community mental health crisis line',
    purpose: 'A line that answers day and night, and a safe place to come to.',
    commissioner: 'estuary',
    provider: 'northgate',
    conditions: [RANDOM, seats(3), rotation(4)],
  },
];
