import type {
  CreateRecruitmentInput,
  PanelRulesInput,
  PostLevel,
} from '../../generated/graphql.ts';

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
  rules: PanelRulesInput;
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
    rules: USUAL_RULES,
  };
}

export const STEPS = ['post', 'dates', 'rules', 'check'] as const;
export type FormStep = (typeof STEPS)[number];

export interface FieldProblem {
  field: string;
  message: string;
}

/** What is still missing or wrong in one step, so that people hear it before they go on. */
export function problemsIn(step: FormStep, draft: Draft): FieldProblem[] {
  if (step === 'post') {
    return demands([
      [draft.post.trim() !== '', 'post', 'Say what the post is'],
      [draft.summary.trim() !== '', 'summary', 'Say in a sentence or two what the post is about'],
    ]);
  }
  if (step === 'dates') {
    const { interviewsFrom: from, interviewsTo: to } = draft;
    return demands([
      [from !== '', 'interviewsFrom', 'Give the first day of the interviews'],
      [to !== '', 'interviewsTo', 'Give the last day of the interviews'],
      [!from || !to || to >= from, 'interviewsTo', 'The last day must not be before the first'],
    ]);
  }
  if (step === 'rules') {
    const { seats, reserves, needs, someoneFromTheTeam } = draft.rules;
    return demands([
      [isWhole(seats, 1, 12), 'seats', 'Seats must be a whole number from 1 to 12'],
      [
        seats !== 1 || (needs.length === 0 && !someoneFromTheTeam),
        'seats',
        'With one seat, everyone would know what that person has been through: ask for 2 or more',
      ],
      [isWhole(reserves, 0, 12), 'reserves', 'Reserves must be a whole number from 0 to 12'],
      [
        !someoneFromTheTeam || draft.team !== '',
        'people',
        'Say which service the post is in, or don’t ask for someone who has used it',
      ],
    ]);
  }
  return [];
}

/** The draft as the graph takes it. */
export function toInput(draft: Draft): Omit<CreateRecruitmentInput, 'idempotencyKey'> {
  return { ...draft, contractId: draft.contractId || null, team: draft.team || null };
}

function isWhole(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}

function demands(
  list: readonly [holds: boolean, field: string, message: string][],
): FieldProblem[] {
  return list.flatMap(([holds, field, message]) => (holds ? [] : [{ field, message }]));
}
