import {
  type Completion,
  emptyRecord,
  lastDayOf,
  moduleOf,
  modulesFor,
  openTraining,
  withCompletions,
} from '@freshfaces/pool-graph';
import type { Store } from '@freshfaces/store';
import { dayIn, instantIn } from '../days.ts';
import type { MemberFact } from '../facts/members.ts';
import { STAFF } from '../facts/staff.ts';
import { timesDone } from '../facts/training-records.ts';
import { demoId } from '../identity.ts';
import { staffId } from './people.ts';

const DAYS_A_MONTH = 30;

/** Writes what every member has learnt: all that the roles they have rest on. */
export async function loadTrainingRecords(
  store: Store,
  members: readonly MemberFact[],
  now: string,
): Promise<void> {
  await openTraining(store).records.insertMany(
    members.map((member) =>
      withCompletions(
        emptyRecord(demoId('member', member.key)),
        completionsOf(member, now),
        dayIn(now, 0),
      ),
    ),
  );
}

/** What a member has completed, oldest first. */
export function completionsOf(member: MemberFact, now: string): readonly Completion[] {
  const recordedBy = leadOf(member.home);
  const modules = [...new Set(member.trainedFor.flatMap(modulesFor))];
  return modules
    .flatMap((module) => {
      const { countsMonths } = moduleOf(module);
      const countsDays = countsMonths === null ? null : countsMonths * DAYS_A_MONTH;
      return timesDone(member, module, countsDays).map((daysAgo): Completion => {
        const on = dayIn(now, -daysAgo);
        return {
          id: demoId('completion', `${member.key} ${module} ${daysAgo}`),
          module,
          providerId: demoId('organisation', member.home),
          on,
          until: lastDayOf(module, on),
          source: 'RECORDED',
          sessionId: null,
          recordedBy,
          recordedAt: instantIn(now, -daysAgo),
          withdrawn: null,
        };
      });
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Whoever looks after an organisation's members. */
/** The person id of who looks after an organisation’s members. */
export function leadOf(organisation: string): string {
  const leads = (fact: { organisation: string; roles: readonly string[] } | undefined) =>
    fact?.organisation === organisation && fact.roles.includes('involvement-lead');
  return staffId(STAFF.find((one) => leads(one) || leads(one.elsewhere))?.name ?? '');
}
