import { addDays } from '@freshfaces/graph-kit';
import type { TrainingRole } from '../../members/member.ts';
import { type Completion, countsUntil } from '../completions/completion.ts';
import { trainedUntil } from '../completions/training-record.ts';
import type { ModuleCode } from '../modules/module.ts';
import { modulesFor, rolesOn } from '../roles/role-rules.ts';

/** This many days before the end of what a role rests on, the member and their lead are told. */
export const REMIND_DAYS = 60;

/** A role somebody has today and loses soon unless they do these modules again. */
export interface Ending {
  readonly role: TrainingRole;
  readonly until: string;
  readonly modules: readonly ModuleCode[];
}

/** The roles held on a day that end within `REMIND_DAYS` of it, with what has to be done again. */
export function endingSoon(completions: readonly Completion[], day: string): readonly Ending[] {
  const last = addDays(day, REMIND_DAYS);
  return rolesOn(completions, day).flatMap((role): Ending[] => {
    const until = trainedUntil(completions, role, day);
    if (until === null || until > last) return [];
    const modules = modulesFor(role).filter((code) => {
      const ends = countsUntil(
        completions.filter(({ module }) => module === code),
        day,
      );
      return ends !== null && ends <= last;
    });
    return [{ role, until, modules }];
  });
}

/** The lines that make these roles end: what a reminder is about. */
export function linesEnding(
  completions: readonly Completion[],
  endings: readonly Ending[],
  day: string,
): readonly Completion[] {
  const last = addDays(day, REMIND_DAYS);
  const modules = new Set(endings.flatMap((ending) => ending.modules));
  return completions.filter(
    ({ module, until, withdrawn }) =>
      modules.has(module) && withdrawn === null && until !== null && until >= day && until <= last,
  );
}
