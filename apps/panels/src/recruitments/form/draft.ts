import type { PanelModelInput, PanelRulesInput, PostLevel } from '../../generated/graphql.ts';
import { type FactsDraft, NO_FACTS } from './facts-draft.ts';
import { usualModel } from './panel-kinds.ts';

/** A recruitment while it is being written. Texts may be empty until their step is done. */
export interface Draft {
  post: string;
  summary: string;
  level: PostLevel;
  organisationId: string;
  contractId: string;
  team: string;
  interviewsFrom: string;
  interviewsTo: string;
  /** Days members are needed on; empty for all of them. */
  interviewDays: string;
  rules: PanelRulesInput;
  model: ModelDraft;
  facts: FactsDraft;
}

/** How members and staff sit, as the form holds it: no day is an empty text. */
export interface ModelDraft
  extends Omit<PanelModelInput, 'decidedOn' | 'shortListingReason' | 'staffSeats'> {
  staffSeats: PanelModelInput['staffSeats'];
  decidedOn: string;
  /** Empty where the same people short-list (R57). */
  shortListingReason: string;
  othersShortList: boolean;
}

/** The usual panel: four seats, three in reserve, taking turns (R52). */
export const USUAL_RULES: PanelRulesInput = {
  seats: 4,
  reserves: 3,
  needs: [],
  someoneFromTheTeam: true,
  maxPerOrganisation: 2,
  policy: 'TURNS',
  coolDownDays: 28,
  trainedFor: 'PANEL_MEMBER',
  someoneTrainedToChair: false,
};

export function emptyDraft(organisationId: string): Draft {
  return {
    post: '',
    summary: '',
    level: 'FRONTLINE',
    organisationId,
    contractId: '',
    team: '',
    interviewsFrom: '',
    interviewsTo: '',
    interviewDays: '',
    rules: USUAL_RULES,
    model: { ...usualModel('MIXED'), decidedBy: '', ...NOT_DECIDED },
    facts: NO_FACTS,
  };
}

const NOT_DECIDED = { decidedOn: '', shortListingReason: '', othersShortList: false };

/** One thing a page, in this order. */
export const STEPS = [
  'post',
  'dates',
  'rules',
  'staff',
  'work',
  'reward',
  'place',
  'say',
  'guide',
  'check',
] as const;
export type FormStep = (typeof STEPS)[number];

/** What may still change once members can no longer answer: not what they said yes to. */
export const STEPS_AFTER_ASKING: readonly FormStep[] = ['rules', 'staff', 'check'];
