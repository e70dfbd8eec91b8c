import { assertCan } from '@freshfaces/access';
import { dayOf, newId, notFound, parseInput } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { z } from 'zod';
import type { MutationResolvers, QueryResolvers } from '../../generated/resolvers-types.ts';
import { byName } from '../../organisations/organisation.ts';
import type { Pool } from '../../pool.ts';
import { mustNotBeAhead, withdrawnFrom } from '../completions/change-completion.ts';
import { type Completion, countsUntil, lastDayOf } from '../completions/completion.ts';
import { changeReason, doneOn } from '../completions/completion-input.ts';
import { isStaffTrained, type StaffTraining } from './staff-training.ts';

const MODULE = 'STAFF_RECRUITMENT';
const whose = { idempotencyKey: z.string(), organisationId: z.string(), personId: z.string() };
const recordInput = z.object({ ...whose, on: doneOn });
const withdrawInput = z.object({ ...whose, completionId: z.string(), reason: changeReason });

/** Staff of an organisation, and what they have done, for its leads and administrators (R33). */
export function staffTrainingQuery(pool: Pool): Pick<QueryResolvers, 'staffTraining'> {
  return {
    async staffTraining(_parent, { organisationId }, { viewer, now }) {
      assertCan(viewer, 'training.staff', { organisationIds: [organisationId] });
      const where = { organisationIds: organisationId };
      const people = await findAll(pool.people, { where });
      const staff = people.filter(({ roles }) => worksAt(roles, organisationId)).sort(byName);
      const records = await pool.training.staff.getMany(staff.map(({ id }) => id));
      return staff.map((person, at) => shown(person, records[at] ?? null, dayOf(now())));
    },
  };
}

export function staffTrainingMutations(
  pool: Pool,
): Pick<MutationResolvers, 'recordStaffTraining' | 'withdrawStaffTraining'> {
  async function mustWorkHere(personId: string, organisationId: string) {
    const person = await pool.people.get(personId);
    if (!person || !worksAt(person.roles, organisationId)) throw notFound('member of staff');
    return person;
  }
  async function keep(
    personId: string,
    change: (completions: readonly Completion[]) => readonly Completion[],
  ): Promise<void> {
    const kept = await pool.training.staff.get(personId);
    const completions = change(kept?.completions ?? []);
    await (kept
      ? pool.training.staff.replace({ ...kept, completions })
      : pool.training.staff.insert({ id: personId, completions }));
  }

  return {
    async recordStaffTraining(_parent, { input }, context) {
      const wanted = parseInput(recordInput, input);
      const { organisationId, personId: staffId, on } = wanted;
      const subject = { organisationIds: [organisationId] };
      const { personId } = assertCan(context.viewer, 'training.staff', subject);
      const person = await mustWorkHere(staffId, organisationId);
      const now = context.now();
      mustNotBeAhead(on, now);
      const [key, action] = [wanted.idempotencyKey, 'staff-training.record'];

      await pool.once({ personId, key, action, input, now }, async () => {
        const done: Completion = {
          id: newId(),
          module: MODULE,
          providerId: organisationId,
          on,
          until: lastDayOf(MODULE, on),
          source: 'RECORDED',
          sessionId: null,
          recordedBy: personId,
          recordedAt: now,
          withdrawn: null,
        };
        await keep(staffId, (kept) => [...kept, done]);
        const subjectIds = [staffId, organisationId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: done });
      });
      return shown(person, await pool.training.staff.get(staffId), dayOf(now));
    },

    async withdrawStaffTraining(_parent, { input }, context) {
      const wanted = parseInput(withdrawInput, input);
      const { organisationId, personId: staffId, completionId, reason } = wanted;
      const subject = { organisationIds: [organisationId] };
      const { personId } = assertCan(context.viewer, 'training.staff', subject);
      const person = await mustWorkHere(staffId, organisationId);
      const now = context.now();
      const [key, action] = [wanted.idempotencyKey, 'staff-training.withdraw'];

      await pool.once({ personId, key, action, input, now }, async () => {
        const withdrawn = { at: now, byPersonId: personId, reason };
        await keep(staffId, (kept) => withdrawnFrom(kept, completionId, withdrawn));
        const subjectIds = [staffId, organisationId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: wanted });
      });
      return shown(person, await pool.training.staff.get(staffId), dayOf(now));
    },
  };
}

function worksAt(
  roles: readonly { role: string; organisationId: string }[],
  organisationId: string,
): boolean {
  return roles.some(
    (one) =>
      one.organisationId === organisationId && one.role !== 'member' && one.role !== 'supporter',
  );
}

function shown(
  { id, name }: { id: string; name: string },
  record: StaffTraining | null,
  today: string,
) {
  const completions = record?.completions ?? [];
  return {
    id,
    name,
    trained: isStaffTrained(record, today),
    until: countsUntil(completions, today) || null,
    completions: [...completions],
  };
}
