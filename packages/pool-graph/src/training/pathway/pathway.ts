import { TRAINING_ROLES, type TrainingRole } from '../../members/member.ts';
import { type Completion, countsUntil } from '../completions/completion.ts';
import { trainedUntil } from '../completions/training-record.ts';
import { moduleOf } from '../modules/curriculum.ts';
import type { ModuleCode } from '../modules/module.ts';
import { modulesFor } from '../roles/role-rules.ts';

/** `NEXT` is the first step not done yet. */
type StepState = 'DONE' | 'NEXT' | 'LATER';

/** One thing that a step needs. */
interface StepModule {
  readonly code: ModuleCode;
  readonly name: string;
  readonly about: string;
  readonly done: boolean;
  /** The last day it counts, when done and not for ever. */
  readonly until: string | null;
}

/** One step of the pathway. */
interface PathwayStep {
  readonly role: TrainingRole;
  readonly state: StepState;
  /** The last day it lasts without doing more, when done and not for ever. */
  readonly until: string | null;
  readonly modules: readonly StepModule[];
}

/** Where someone stands between reviewing job descriptions and chairing a panel (R34). */
export interface Pathway {
  readonly steps: readonly PathwayStep[];
  /** One or two encouraging sentences: where you are, and what is next. */
  readonly said: string;
}

export function pathwayOn(completions: readonly Completion[], day: string): Pathway {
  const steps = TRAINING_ROLES.map((role) => stepOf(role, completions, day));
  const next = steps.findIndex(({ modules }) => modules.some(({ done }) => !done));
  const marked = steps.map(
    (step, at): PathwayStep => ({
      ...step,
      state: step.state === 'DONE' ? 'DONE' : at === next ? 'NEXT' : 'LATER',
    }),
  );
  return { steps: marked, said: saidOf(marked) };
}

function stepOf(role: TrainingRole, completions: readonly Completion[], day: string): PathwayStep {
  const modules = modulesFor(role).map((code): StepModule => {
    const { name, about } = moduleOf(code);
    const until = countsUntil(
      completions.filter(({ module }) => module === code),
      day,
    );
    return { code, name, about, done: until !== '', until: until || null };
  });
  const done = modules.every((module) => module.done);
  return {
    role,
    state: done ? 'DONE' : 'LATER',
    until: done ? trainedUntil(completions, role, day) : null,
    modules,
  };
}

const CAN: Readonly<Record<TrainingRole, string>> = {
  JOB_DESCRIPTION_REVIEW: 'help to write a job',
  SHORT_LISTING: 'help to short-list',
  OBSERVER: 'watch a panel',
  PANEL_MEMBER: 'sit on a panel',
  CHAIR: 'chair a panel',
};

function saidOf(steps: readonly PathwayStep[]): string {
  const done = steps.filter(({ state }) => state === 'DONE');
  const next = steps.find(({ state }) => state === 'NEXT');
  const where =
    done.length === 0
      ? 'This is the start. One thing at a time.'
      : `Well done. You can ${listed(done.map(({ role }) => CAN[role]))}.`;
  if (!next) return `${where} You have done every step.`;
  const missing = next.modules.filter((module) => !module.done).length;
  const things = missing === 1 ? '1 more thing' : `${missing} more things`;
  return `${where} ${things} to learn, and you can ${CAN[next.role]}.`;
}

function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
