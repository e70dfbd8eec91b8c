import { addDays, dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Span } from '../availability/free.ts';
import type { TrainingRole } from '../members/member.ts';
import type { Pool } from '../pool.ts';
import type { Completion } from '../training/completions/completion.ts';
import type { ModuleCode } from '../training/modules/module.ts';
import { modulesOn, rolesAfter, rolesOn } from '../training/roles/role-rules.ts';

/** What changes in members' training by the last of the days; whoever is in neither map changes in nothing. */
interface TrainingAhead {
  /** What is left on the last day, by member id, for those of whose training something runs out. */
  readonly lasting: ReadonlyMap<string, readonly TrainingRole[]>;
  /** What they are trained for then, by member id, once the training booked is done. */
  readonly booked: ReadonlyMap<string, readonly TrainingRole[]>;
}

/** Reads only records that change within the days: by their next end, and by what is booked. */
export async function readTrainingAhead(
  { training }: Pick<Pool, 'training'>,
  { from, to }: Span,
): Promise<TrainingAhead> {
  const ending = await findAll(training.records, {
    where: { endsNextOn: { gte: from, lt: to } },
  });
  const booked = await modulesBooked(training, { from, to });
  const records = await training.records.getMany([...booked.keys()]);
  return {
    lasting: new Map(ending.map(({ id, completions }) => [id, rolesOn(completions, to)])),
    booked: new Map(
      [...booked].map(([id, modules], at) => [
        id,
        rolesThen(records[at]?.completions ?? [], { modules, on: to }),
      ]),
    ),
  };
}

function rolesThen(
  completions: readonly Completion[],
  { modules, on }: { readonly modules: readonly ModuleCode[]; readonly on: string },
): readonly TrainingRole[] {
  return rolesAfter(new Set([...modulesOn(completions, on), ...modules]));
}

/** Modules of the sessions that each member is booked on, within the days. */
async function modulesBooked(
  { bookings, sessions, courses }: Pool['training'],
  { from, to }: Span,
): Promise<ReadonlyMap<string, readonly ModuleCode[]>> {
  const coming = await findAll(bookings, {
    where: { state: 'BOOKED', startsAt: { gte: from, lt: addDays(to, 1) } },
  });
  const planned = await sessions.getMany([...new Set(coming.map(({ sessionId }) => sessionId))]);
  const courseOf = new Map(
    planned.flatMap((one) =>
      one && one.state === 'PLANNED' && dayOf(one.startsAt) <= to ? [[one.id, one.courseId]] : [],
    ),
  );
  const taught = await courses.getMany([...new Set(courseOf.values())]);
  const modulesOf = new Map(taught.flatMap((one) => (one ? [[one.id, one.modules]] : [])));
  const byMember = Map.groupBy(coming, ({ memberId }) => memberId);
  return new Map(
    [...byMember].map(([id, booked]) => [
      id,
      booked.flatMap(({ sessionId }) => modulesOf.get(courseOf.get(sessionId) ?? '') ?? []),
    ]),
  );
}
