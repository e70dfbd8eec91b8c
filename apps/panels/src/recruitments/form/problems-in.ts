import type { Draft, FormStep, ModelDraft } from './draft.ts';
import { type FactsDraft, figureOf, penceOf } from './facts-draft.ts';

export interface FieldProblem {
  field: string;
  message: string;
}

type Demand = readonly [holds: boolean, field: string, message: string];

/** As the graph asks it, so that people hear it before they save. */
const SHORTEST_REASON = 20;

/** What is wrong in one step. Facts may stay empty until members are asked, but not be wrong. */
export function problemsIn(step: FormStep, draft: Draft): FieldProblem[] {
  return DEMANDS[step](draft).flatMap(([holds, field, message]) =>
    holds ? [] : [{ field, message }],
  );
}

const DEMANDS: Record<FormStep, (draft: Draft) => readonly Demand[]> = {
  post: ({ post, summary }) => [
    [post.trim() !== '', 'post', 'Say what the post is'],
    [summary.trim() !== '', 'summary', 'Say in a sentence or two what the post is about'],
  ],
  dates: datesDemands,
  rules: rulesDemands,
  staff: ({ model, rules }) => staffDemands(model, rules.someoneTrainedToChair),
  work: ({ facts, model }) => [
    [isHours(facts.hours), 'hours', 'Give hours and half hours, such as 5 or 2.5'],
    [
      !model.othersShortList || model.shortListingReason.trim().length >= SHORTEST_REASON,
      'shortListingReason',
      `Say in a sentence of at least ${SHORTEST_REASON} characters why other people short-list`,
    ],
  ],
  reward: ({ facts }) => [
    [isReward(facts.pounds), 'pounds', 'Give pounds and pence up to £1,000, such as 75 or 75.50'],
  ],
  place: () => [],
  say: ({ facts }) => sayDemands(facts),
  guide: ({ facts }) => [
    [
      !/^[a-z][a-z0-9+.-]*:\/\//i.test(facts.guide) || facts.guide.startsWith('https://'),
      'guide',
      'Give the guide’s address in full, beginning with https://, or its text',
    ],
  ],
  check: () => [],
};

function datesDemands({ interviewsFrom: from, interviewsTo: to, interviewDays }: Draft) {
  const days = figureOf(interviewDays);
  const all = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return [
    [from !== '', 'interviewsFrom', 'Give the first day of the interviews'],
    [to !== '', 'interviewsTo', 'Give the last day of the interviews'],
    [!from || !to || to >= from, 'interviewsTo', 'The last day must not be before the first'],
    [
      days === null || isWhole(days, 1, Math.max(1, all)),
      'interviewDays',
      'Give a whole number of days, not more than there are from the first day to the last',
    ],
  ] as const satisfies readonly Demand[];
}

function rulesDemands({ rules, team }: Draft) {
  const { seats, reserves, needs, someoneFromTheTeam } = rules;
  return [
    [isWhole(seats, 1, 12), 'seats', 'Seats must be a whole number from 1 to 12'],
    [
      seats !== 1 || (needs.length === 0 && !someoneFromTheTeam),
      'seats',
      'With one seat, everyone would know what that person has been through: ask for 2 or more',
    ],
    [isWhole(reserves, 0, 12), 'reserves', 'Reserves must be a whole number from 0 to 12'],
    [
      !someoneFromTheTeam || team !== '',
      'people',
      'Say which service the post is in, or don’t ask for someone who has used it',
    ],
  ] as const satisfies readonly Demand[];
}

/** What the graph asks of how members and staff sit (R62–R65). */
function staffDemands(model: ModelDraft, someoneTrainedToChair: boolean) {
  const { kind, chair, staffSeats, decidedBy, decidedOn } = model;
  const supporters = staffSeats.filter(({ part }) => part === 'SUPPORT_WORKER').length;
  const chairs = staffSeats.filter(({ part }) => part === 'CHAIR').length;
  const memberChairs = chair !== 'STAFF';
  return [
    [
      memberChairs || (kind !== 'SEPARATE' && kind !== 'MEMBER_LED'),
      'chair',
      'A member has the chair of this kind of panel',
    ],
    [
      !memberChairs || someoneTrainedToChair,
      'chair',
      'For a member to have the chair, ask for someone trained to chair, one page back',
    ],
    [
      staffSeats.every(({ title }) => title.trim() !== ''),
      'staffSeats',
      'Say what each of staff is',
    ],
    [
      chairs <= (memberChairs ? 0 : 1),
      'staffSeats',
      memberChairs ? 'A member has the chair, so no staff can have it too' : 'Plan one chair',
    ],
    [
      kind !== 'SEPARATE' || (supporters > 0 && supporters === staffSeats.length),
      'staffSeats',
      'A panel of members only needs a support worker, and no staff who have a say',
    ],
    [
      (decidedBy.trim() === '') === (decidedOn === ''),
      'decidedBy',
      'Say who decided this together and on which day, or leave both empty for now',
    ],
  ] as const satisfies readonly Demand[];
}

function sayDemands({ say, sharePercent }: FactsDraft) {
  return [
    [
      say !== 'SHARE' || isWhole(figureOf(sharePercent) ?? Number.NaN, 1, 100),
      'sharePercent',
      'Say for how many of 100 points members’ scores count',
    ],
  ] as const satisfies readonly Demand[];
}

function isHours(typed: string): boolean {
  const hours = figureOf(typed);
  return hours === null || (Number.isInteger(hours * 2) && hours >= 0.5 && hours <= 80);
}

function isReward(typed: string): boolean {
  const pence = penceOf(typed);
  return pence === null || isWhole(pence, 0, 100_000);
}

function isWhole(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}
