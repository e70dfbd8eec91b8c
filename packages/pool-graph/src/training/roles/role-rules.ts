import { TRAINING_ROLES, type TrainingRole } from '../../members/member.ts';
import type { Completion } from '../completions/completion.ts';
import { counts } from '../completions/completion.ts';
import type { ModuleCode } from '../modules/module.ts';

/** Needed before anyone is let near an application (R30). */
const NEAR_CANDIDATES: readonly ModuleCode[] = ['DATA_HANDLING', 'CONFIDENTIALITY'];

const ON_A_PANEL: readonly ModuleCode[] = [
  ...NEAR_CANDIDATES,
  'EQUAL_OPPORTUNITIES',
  'FAIR_SELECTION',
  'INTERVIEW_QUESTIONS',
  'INTERVIEWING',
  'INTERVIEW_TECHNIQUES',
  'MOCK_INTERVIEW',
  'SHADOWING',
];

/** What each role rests on: someone is trained for it once all of it counts, and only then (R28, R30, R32). */
const ROLE_MODULES: Readonly<Record<TrainingRole, readonly ModuleCode[]>> = {
  JOB_DESCRIPTION_REVIEW: ['JOBS_AND_PERSON_SPECS', 'WAYS_OF_RECRUITING'],
  SHORT_LISTING: ['JOBS_AND_PERSON_SPECS', 'FAIR_SELECTION', 'SHORT_LISTING', ...NEAR_CANDIDATES],
  OBSERVER: [...NEAR_CANDIDATES, 'EQUAL_OPPORTUNITIES'],
  PANEL_MEMBER: ON_A_PANEL,
  CHAIR: [...ON_A_PANEL, 'PUBLIC_SPEAKING'],
};

export function modulesFor(role: TrainingRole): readonly ModuleCode[] {
  return ROLE_MODULES[role];
}

/** The roles that rest on a module, in the order of a recruitment. */
export function rolesResting(code: ModuleCode): readonly TrainingRole[] {
  return TRAINING_ROLES.filter((role) => ROLE_MODULES[role].includes(code));
}

/** What someone is trained for on a day, `YYYY-MM-DD`: it follows from what they completed, never from a tick. */
export function rolesOn(completions: readonly Completion[], day: string): readonly TrainingRole[] {
  return rolesAfter(modulesOn(completions, day));
}

/** What someone who has done these is trained for. */
export function rolesAfter(done: ReadonlySet<ModuleCode>): readonly TrainingRole[] {
  return TRAINING_ROLES.filter((role) => ROLE_MODULES[role].every((code) => done.has(code)));
}

/** What counts on a day. */
export function modulesOn(
  completions: readonly Completion[],
  day: string,
): ReadonlySet<ModuleCode> {
  return new Set(completions.filter((one) => counts(one, day)).map(({ module }) => module));
}
