import type { TrainingRole } from '../members/member.ts';
import type { Need } from '../needs/need.ts';
import type { SafeCount } from '../summary/safe-count.ts';
import type { CoverCell } from './cover.ts';
import type { RoleHealth } from './role-health.ts';
import { PEOPLE_NEEDED } from './window.ts';
import { areaWords, dayWords, listWords, NEED_WORDS, peopleWords, TO_DO_WORDS } from './words.ts';

type HealthStep = 'TRAIN' | 'BORROW' | 'ASK' | 'SET_AREAS';

/** One thing that is wrong, and what to do about it. */
export interface HealthFinding {
  readonly kind:
    | 'TOO_FEW_READY'
    | 'FEW_WITH_EXPERIENCE'
    | 'TRAINING_RUNS_OUT'
    | 'NEVER_ASKED'
    | 'NO_AREA';
  readonly wrong: string;
  readonly todo: string;
  readonly steps: readonly HealthStep[];
  readonly area: string | null;
  readonly role: TrainingRole | null;
  readonly need: Need | null;
}

interface HealthFacts {
  readonly roles: readonly RoleHealth[];
  readonly cover: readonly CoverCell[];
  readonly neverAsked: SafeCount;
  /** Partners whose area nobody has said. */
  readonly withoutArea: number;
  /** The last of the days, `YYYY-MM-DD`. */
  readonly to: string;
}

/** Panels come first, then whoever leads them, then what comes before a panel. */
const PRESSING: readonly TrainingRole[] = [
  'PANEL_MEMBER',
  'CHAIR',
  'SHORT_LISTING',
  'JOB_DESCRIPTION_REVIEW',
  'OBSERVER',
];

/** What is wrong and what to do, the most pressing first (R44, R174). */
export function findingsOf(facts: HealthFacts): readonly HealthFinding[] {
  const { cover, to, neverAsked, withoutArea } = facts;
  const roles = facts.roles.filter(({ everywhere }) => !everywhere);
  const byRole = PRESSING.flatMap((role) => [
    ...roles.filter((one) => one.role === role && one.ready < PEOPLE_NEEDED).map(tooFew),
    ...alike(cover.filter((one) => one.role === role && one.cover === 'FEW')).map(fewWith),
  ]);
  const ending = Map.groupBy(
    roles.filter(({ expiring }) => expiring > 0),
    ({ area }) => area,
  );
  return [
    ...byRole,
    ...[...ending].map(([area, some]) => runsOut(area, some, to)),
    ...(neverAsked.atLeast === null ? [] : [never(neverAsked.atLeast)]),
    ...(withoutArea > 0 ? [noArea(withoutArea)] : []),
  ];
}

/** Cells that say the same of one need, area by area. */
function alike(cells: readonly CoverCell[]): readonly (readonly CoverCell[])[] {
  return [...Map.groupBy(cells, ({ need, text }) => `${need} ${text}`).values()];
}

function tooFew({ area, role, ready, booked }: RoleHealth): HealthFinding {
  const coming = booked === 0 ? '' : ` Training is booked for ${booked} more.`;
  const sentence = `${areaWords(area)} ${peopleWords(ready)} trained and free to ${TO_DO_WORDS[role]}; a panel and its reserves take ${PEOPLE_NEEDED}.`;
  return {
    kind: 'TOO_FEW_READY',
    wrong: `${sentence}${coming}`,
    todo: 'Book training for people there, or borrow from another organisation.',
    steps: ['TRAIN', 'BORROW'],
    area,
    role,
    need: null,
  };
}

function fewWith(cells: readonly CoverCell[]): HealthFinding {
  const [{ area, role, need, text }] = cells as readonly [CoverCell, ...CoverCell[]];
  const where = areaWords(...cells.map((cell) => cell.area));
  return {
    kind: 'FEW_WITH_EXPERIENCE',
    wrong: `${where} ${text} are ready to ${TO_DO_WORDS[role]} and have experience of ${NEED_WORDS[need]}.`,
    todo: 'Borrow from an organisation whose members know it, and ask there who would like to join.',
    steps: ['BORROW', 'ASK'],
    area: cells.length === 1 ? area : null,
    role,
    need,
  };
}

function runsOut(area: string | null, roles: readonly RoleHealth[], to: string): HealthFinding {
  const whom = PRESSING.flatMap((role) =>
    roles
      .filter((one) => one.role === role)
      .map(({ expiring }) => `${expiring} to ${TO_DO_WORDS[role]}`),
  );
  return {
    kind: 'TRAINING_RUNS_OUT',
    wrong: `${areaWords(area)} training runs out before ${dayWords(to)}: for ${listWords(whom)}.`,
    todo: 'Book them on training before that day.',
    steps: ['TRAIN'],
    area,
    role: null,
    need: null,
  };
}

function never(atLeast: number): HealthFinding {
  return {
    kind: 'NEVER_ASKED',
    wrong: `${atLeast} or more people are ready for a panel and have never taken part.`,
    todo: 'Ask them to something that starts soon; every draw puts them first by itself.',
    steps: ['ASK'],
    area: null,
    role: null,
    need: null,
  };
}

function noArea(partners: number): HealthFinding {
  const who = partners === 1 ? 'One partner has' : `${partners} partners have`;
  return {
    kind: 'NO_AREA',
    wrong: `${who} no area, so nobody can see what their part of the network lacks.`,
    todo: 'Say which area each works in.',
    steps: ['SET_AREAS'],
    area: null,
    role: null,
    need: null,
  };
}
