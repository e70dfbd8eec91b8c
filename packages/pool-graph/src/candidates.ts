import { overlaps, type Span } from './availability/free.ts';
import { type Member, standsForLivedExperience } from './members/member.ts';
import type { MemberTies } from './needs/member-ties.ts';
import type { Need } from './needs/need.ts';
import type { Completion } from './training/completions/completion.ts';
import { rolesOn } from './training/roles/role-rules.ts';

/** One member as the draw inside the server needs them; never sent to anyone. */
export interface PoolCandidate {
  readonly memberId: string;
  readonly homeOrganisationId: string;
  readonly consentsToPool: boolean;
  /** Agreed to be drawn for organisations other than their home. */
  readonly consentsToLending: boolean;
  /** Their home organisation lends for this: by an agreed loan or its standing offer; true at home. */
  readonly homeLends: boolean;
  /** `YYYY-MM-DD`; a new joiner starts at the pool's median turns. */
  readonly joinedOn: string;
  /** On the last day asked about: `panel-member`, `job-description-review` */
  readonly trainedFor: readonly string[];
  readonly busy: readonly Span[];
  /** `need:homelessness`, `team:elm-street` */
  readonly features: readonly string[];
  /** `organisation:<id>`, `household:<id>` */
  readonly groups: readonly string[];
  readonly conflictsWith: readonly string[];
  readonly ownLimitPerYear: number | null;
}

/** What is recorded of one member; a member may have no needs, experience or ties recorded. */
export interface MemberFacts {
  readonly member: Member;
  readonly needs: readonly Need[];
  /** Slugs of the teams they have had support from. */
  readonly teams: readonly string[];
  readonly ties: MemberTies | null;
  readonly completions: readonly Completion[];
  readonly homeLends: boolean;
}

/** The candidate, with no more than this draw looks at: busy dates in the span, the one team. */
export function candidateOf(
  { member, needs, teams, ties, completions, homeLends }: MemberFacts,
  { team, span }: { team: string | null; span: Span },
): PoolCandidate {
  const { id, homeOrganisationId, busy, joinedOn, ownLimitPerYear } = member;
  const stands = standsForLivedExperience(member);
  const knowsTeam = stands && team !== null && teams.includes(team);
  return {
    memberId: id,
    homeOrganisationId,
    consentsToPool: member.sharedPoolSince !== null,
    consentsToLending: member.lentSince !== null,
    homeLends,
    joinedOn,
    trainedFor: rolesOn(completions, span.to).map((role) =>
      role.toLowerCase().replaceAll('_', '-'),
    ),
    busy: busy.filter((dates) => overlaps(dates, span)).map(({ from, to }) => ({ from, to })),
    features: [
      ...(stands ? needs : []).map((need) => `need:${need}`),
      ...(knowsTeam ? [`team:${team}`] : []),
    ],
    groups: [
      `organisation:${homeOrganisationId}`,
      ...(ties?.householdId ? [`household:${ties.householdId}`] : []),
    ],
    conflictsWith: ties?.conflictsWith ?? [],
    ownLimitPerYear,
  };
}
