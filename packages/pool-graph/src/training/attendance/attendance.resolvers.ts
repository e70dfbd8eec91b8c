import { assertCan } from '@freshfaces/access';
import { parseInput } from '@freshfaces/graph-kit';
import type { MutationResolvers } from '../../generated/resolvers-types.ts';
import type { Pool } from '../../pool.ts';
import { mustFindSession } from '../load-training.ts';
import { attendanceInput, recordAttendance } from './record-attendance.ts';

export function attendanceMutation(pool: Pool): Pick<MutationResolvers, 'recordAttendance'> {
  return {
    async recordAttendance(_parent, { input }, context) {
      const { idempotencyKey: key, ...wanted } = parseInput(attendanceInput, input);
      const { organisationId } = await mustFindSession(pool, wanted.sessionId);
      const subject = { organisationIds: [organisationId] };
      const { personId } = assertCan(context.viewer, 'training.run', subject);
      const now = context.now();
      const action = 'training.attendance';

      await pool.once({ personId, key, action, input, now }, async () => {
        await recordAttendance(pool, { ...wanted, personId, now });
        const subjectIds = [wanted.sessionId, ...wanted.attended, ...wanted.missed];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: wanted });
      });
      context.loaders.clear();
      return mustFindSession(pool, wanted.sessionId);
    },
  };
}
