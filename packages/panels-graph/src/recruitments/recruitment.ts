import type { Policy } from '@freshfaces/fair-draw/types';
import type { AgreedDates } from '../dates/agreed-dates.ts';
import type { Invitation } from './invitation/invitation.ts';
import type { PanelModel } from './panel-model/panel-model.ts';

/** The four needs of the network (R24). */
export const NEEDS = [
  'homelessness',
  'offending',
  'substance-misuse',
  'mental-ill-health',
] as const;
export type Need = (typeof NEEDS)[number];

export type PanelRole =
  | 'panel-member'
  | 'chair'
  | 'short-listing'
  | 'job-description-review'
  | 'observer';

type PostLevel = 'frontline' | 'manager' | 'senior' | 'board';

/** How the people with lived experience on one panel are to be drawn. */
export interface PanelRules {
  /** 1–12; 4 when not said (R52). */
  readonly seats: number;
  readonly reserves: number;
  /** At least one person with experience of each. */
  readonly needs: readonly Need[];
  /** At least one person who has used the service the post is in (R53). */
  readonly someoneFromTheTeam: boolean;
  readonly maxPerOrganisation: number;
  readonly policy: Policy;
  /** Days of rest between two panels for one person. */
  readonly coolDownDays: number;
  readonly trainedFor: PanelRole;
  readonly someoneTrainedToChair: boolean;
}

/**
 * `asking` while members can say whether they are interested (R55), `asked` once that is over, `drawing`
 * while a draw is under way, `panel-ready` once there is a panel.
 */
type RecruitmentStage =
  | 'planned'
  | 'asking'
  | 'asked'
  | 'drawing'
  | 'panel-ready'
  | 'completed'
  | 'called-off';

/** Someone who keeps the seat an earlier draw of the recruitment gave them. */
export interface KeptSeat {
  readonly drawId: string;
  readonly memberId: string;
  readonly homeOrganisationId: string;
}

/** A post to fill and how its panel is drawn. */
export interface Recruitment {
  readonly id: string;
  readonly post: string;
  readonly summary: string;
  readonly level: PostLevel;
  readonly organisationId: string;
  readonly contractId: string | null;
  /** Slug of the service the post is in: `elm-street`. */
  readonly team: string | null;
  /** First and last day of the interviews, `YYYY-MM-DD`. */
  readonly interviewsFrom: string;
  readonly interviewsTo: string;
  /** How many days of that period a member is needed on; all of them where it is not said (R60). */
  readonly interviewDays?: number | null;
  /** The days agreed with the panel; null while they are not, or where all of the period are needed (R60). */
  readonly agreedDates?: AgreedDates | null;
  /** What members are told before they say yes; may be unfinished until they are asked (R162). */
  readonly invitation?: Invitation | null;
  /** How members and staff sit; the usual way where it is not said (R62–R65). */
  readonly panelModel?: PanelModel | null;
  readonly rules: PanelRules;
  /** Grows by 1 with every change of what the draw depends on; each revision is drawn once. */
  readonly revision: number;
  readonly stage: RecruitmentStage;
  readonly method: 'random-draw' | 'hand-picked';
  /** Who served on a hand-picked panel from before Freshfaces; empty otherwise. */
  readonly handPicked: readonly string[];
  /** Seats kept while the next draw is for the empty ones only; absent until nobody was left in an order. */
  readonly kept?: readonly KeptSeat[];
  /** With how many it was decided to go ahead though a seat is empty; counts only while there are as many. */
  readonly goesAheadWith?: number | null;
  /** The draw that counts, when there is one. */
  readonly drawId: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
}
