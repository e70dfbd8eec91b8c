import type { Candidate, Rules } from '@freshfaces/fair-draw/types';
import type { PoolCandidate } from '../ports.ts';
import type { PanelRules } from '../recruitments/recruitment.ts';

/** The feature of everyone trained to chair. */
export const CHAIR_FEATURE = 'trained:chair';

/** The feature a need or team rule looks at. */
export const needFeature = (need: string) => `need:${need}`;
export const teamFeature = (team: string) => `team:${team}`;

/** A panel's rules as the draw takes them: every chosen need, the team and a chair at least once. */
export function drawRules(rules: PanelRules, team: string | null): Rules {
  const features = [
    ...rules.needs.map(needFeature),
    ...(rules.someoneFromTheTeam && team ? [teamFeature(team)] : []),
    ...(rules.someoneTrainedToChair ? [CHAIR_FEATURE] : []),
  ];
  return {
    seats: rules.seats,
    reserves: rules.reserves,
    quotas: features.map((feature) => ({ feature, min: 1, max: rules.seats })),
    caps: [
      { kind: 'organisation', max: rules.maxPerOrganisation },
      { kind: 'household', max: 1 },
    ],
    policy: rules.policy,
  };
}

/** A member of the pool as the draw takes them. */
export function drawCandidate(member: PoolCandidate, turns: number): Candidate {
  const chair = member.trainedFor.includes('chair') ? [CHAIR_FEATURE] : [];
  return {
    id: member.memberId,
    features: [...member.features, ...chair],
    groups: member.groups,
    served: turns,
  };
}
