import type { Pool } from '../pool.ts';
import { modulesOn } from '../training/roles/role-rules.ts';
import { holdsOn } from './risk-assessment.ts';

/** May they take part that day, as far as must be settled before (R30, R38)? */
interface Readiness {
  readonly memberId: string;
  /** The risks were thought through with them, and no review is overdue. */
  readonly riskAssessed: boolean;
  /** They know how to keep what they read to themselves: the data handling module holds. */
  readonly dataHandling: boolean;
}

export interface ReadinessPort {
  /** @param input.on the day they would take part, `YYYY-MM-DD`. */
  readiness(input: { memberIds: readonly string[]; on: string }): Promise<readonly Readiness[]>;
}

export function readinessPort(pool: Pool): ReadinessPort {
  return {
    async readiness({ memberIds, on }) {
      const [assessments, training] = await Promise.all([
        pool.riskAssessments.getMany(memberIds),
        pool.training.records.getMany(memberIds),
      ]);
      return memberIds.map((memberId, at) => ({
        memberId,
        riskAssessed: holdsOn(assessments[at] ?? null, on),
        dataHandling: modulesOn(training[at]?.completions ?? [], on).has('DATA_HANDLING'),
      }));
    },
  };
}
