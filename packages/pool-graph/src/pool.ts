import { type Audit, openPeople, type People, type Reads } from '@freshfaces/access';
import type { Clock, Once } from '@freshfaces/graph-kit';
import type { Mail } from '@freshfaces/mail';
import type { Store } from '@freshfaces/store';
import type { Vault } from '@freshfaces/vault';
import {
  type Acknowledgements,
  openAcknowledgements,
} from './agreements/acknowledgements.store.ts';
import { type ConsentAnswers, openConsentAnswers } from './consents/consents.store.ts';
import { openTakenDays, type TakenDays } from './days/taken-days.store.ts';
import {
  type FeedbackMarkers,
  type FeedbackTallies,
  openFeedbackMarkers,
  openFeedbackTallies,
} from './feedback/feedback.store.ts';
import {
  type GroupMembers,
  type Groups,
  openGroupMembers,
  openGroups,
} from './groups/groups.store.ts';
import type { PanelFigures } from './health/panel-health.ts';
import { openPoolSnapshots, type PoolSnapshots } from './health/pool-health.store.ts';
import { type MemberImports, openMemberImports } from './imports/imports.store.ts';
import type { TurnsAt } from './lending/balance.ts';
import {
  type Loans,
  openLoans,
  openStandingOffers,
  type StandingOffers,
} from './lending/lending.store.ts';
import { openPersonalLinks, type PersonalLinks } from './links/personal-links.store.ts';
import { openVisits, type Visits } from './links/visits.store.ts';
import {
  type MemberNames,
  type Members,
  openMemberNames,
  openMembers,
} from './members/members.store.ts';
import { type MemberMerges, openMemberMerges } from './merge/member-merge.ts';
import { type MemberMessages, openMemberMessages } from './messages/member-messages.store.ts';
import {
  type ExperienceByMember,
  type NeedsByMember,
  openMemberExperience,
  openMemberNeeds,
  openMemberTies,
  type TiesByMember,
} from './needs/needs.store.ts';
import {
  type Asks,
  type Opportunities,
  openAsks,
  openOpportunities,
} from './opportunities/opportunities.store.ts';
import type { ServiceStage } from './opportunities/stage.ts';
import { type Organisations, openOrganisations } from './organisations/organisations.store.ts';
import { openProfiles, type Profiles } from './profile/profiles.store.ts';
import { openRiskAssessments, type RiskAssessments } from './readiness/risk-assessments.store.ts';
import { openRewards, type Rewards } from './rewards/rewards.store.ts';
import { openTraining, type TrainingStores } from './training/training.store.ts';

/** What the pool needs to know of panels: ids and days in, ids and days out. */
export interface PortsPoolUses {
  /** Places these members said yes to, with the organisation whose panel it is, until the panel is over. */
  placesSaidYes(input: {
    memberIds: readonly string[];
  }): Promise<readonly { memberId: string; organisationId: string }[]>;
  /** Every draw a member was in, newest first. */
  placesOf(input: { memberId: string }): Promise<
    readonly {
      drawId: string;
      post: string;
      organisationId: string;
      /** First and last day of the interviews, `YYYY-MM-DD`. */
      from: string;
      to: string;
      outcome: string;
      answer: 'yes' | 'no' | null;
      /** Until when a yes or no counts, UTC; null where they were never asked. */
      answerBy: string | null;
      /** Were the interviews held? */
      isDone: boolean;
    }[]
  >;
  /** Takes a member off a panel; the next in order takes their place. Asking again changes nothing. */
  stepBackFor(input: { drawId: string; memberId: string; personId: string }): Promise<unknown>;
  /** The last day, `YYYY-MM-DD`, that each served on a panel; those who never did are left out. */
  lastServed(input: {
    memberIds: readonly string[];
  }): Promise<readonly { memberId: string; on: string }[]>;
  /** Turns each completed at any stage since that day, `YYYY-MM-DD`; noughts included. */
  turnsServed(input: {
    memberIds: readonly string[];
    since: string;
  }): Promise<readonly { memberId: string; turns: number }[]>;
  /** Turns and draws of one member become another's, or go back with `back`; safe to run again. */
  memberMoved(input: { from: string; to: string; back: boolean }): Promise<unknown>;
  /** Of people: an account and its supporters follow one member to another; safe to run again. */
  accountMoved(input: { from: string; to: string; back: boolean }): Promise<unknown>;
  /** Counts a turn for each who took part, once each however often it is told (R36, R61). */
  recordServices(input: {
    opportunityId: string;
    organisationId: string;
    stage: ServiceStage;
    date: string;
    memberIds: readonly string[];
  }): Promise<unknown>;
  /** Of panels drawn since that day in the whole network: figures only (R174). */
  panelFigures(input: { since: string }): Promise<PanelFigures>;
  /** Completed turns since that day by member and by the organisation they were for; no noughts. */
  turnsAcross(input: { since: string }): Promise<readonly TurnsAt[]>;
  /** Those of the ids that are recruitments, with the organisation of the post. */
  recruitmentFacts(input: {
    ids: readonly string[];
  }): Promise<readonly { id: string; organisationId: string }[]>;
}

/** What the pool is given by the gateway. */
export interface PoolParts {
  readonly store: Store;
  readonly now: Clock;
  readonly audit: Audit;
  readonly once: Once;
  readonly reads: Reads;
  readonly vault: Vault;
  readonly mail: Mail;
  /** Where people reach the network, no slash at its end. */
  readonly publicUrl: string;
  /** That many unpredictable bytes. */
  readonly random: (bytes: number) => Uint8Array;
  readonly ports: PortsPoolUses;
}

/** What the pool's resolvers work with. */
export interface Pool extends PoolParts {
  readonly organisations: Organisations;
  readonly members: Members;
  readonly names: MemberNames;
  readonly needs: NeedsByMember;
  readonly experience: ExperienceByMember;
  readonly ties: TiesByMember;
  readonly consents: ConsentAnswers;
  readonly profiles: Profiles;
  readonly acknowledgements: Acknowledgements;
  readonly riskAssessments: RiskAssessments;
  readonly imports: MemberImports;
  readonly merges: MemberMerges;
  readonly takenDays: TakenDays;
  readonly snapshots: PoolSnapshots;
  readonly training: TrainingStores;
  readonly offers: StandingOffers;
  readonly loans: Loans;
  readonly messages: MemberMessages;
  readonly links: PersonalLinks;
  readonly groups: Groups;
  readonly groupMembers: GroupMembers;
  readonly opportunities: Opportunities;
  readonly asks: Asks;
  readonly rewards: Rewards;
  readonly tallies: FeedbackTallies;
  readonly markers: FeedbackMarkers;
  readonly visits: Visits;
  /** Who can sign in: read only, for the names of who looked or wrote something down. */
  readonly people: People;
}

export function openPool(parts: PoolParts): Pool {
  const { store } = parts;
  return {
    ...parts,
    organisations: openOrganisations(store),
    members: openMembers(store),
    names: openMemberNames(store),
    needs: openMemberNeeds(parts),
    experience: openMemberExperience(parts),
    ties: openMemberTies(store),
    consents: openConsentAnswers(store),
    profiles: openProfiles(parts),
    acknowledgements: openAcknowledgements(store),
    riskAssessments: openRiskAssessments(store),
    imports: openMemberImports(store),
    merges: openMemberMerges(store),
    takenDays: openTakenDays(store),
    snapshots: openPoolSnapshots(store),
    training: openTraining(store),
    offers: openStandingOffers(store),
    loans: openLoans(store),
    messages: openMemberMessages(store),
    links: openPersonalLinks(store),
    groups: openGroups(store),
    groupMembers: openGroupMembers(store),
    opportunities: openOpportunities(store),
    asks: openAsks(store),
    rewards: openRewards(store),
    tallies: openFeedbackTallies(store),
    markers: openFeedbackMarkers(store),
    visits: openVisits(store),
    people: openPeople(store),
  };
}
