import { addMonths, dayOf, type RetentionRule } from '@freshfaces/graph-kit';
import type { PeopleGraph } from '../parts.ts';
import { erasingForOthers } from './erasing.ts';
import { finishErasure } from './finish-erasure.ts';
import { registerErasure } from './register-erasure.ts';

const KEPT_MONTHS = 12;
const SYSTEM = 'system';

/** Members who left are erased as if they had asked: in every domain, and again after a restore. */
export function leftMemberRetention(graph: PeopleGraph): RetentionRule {
  const { ports, people, erasures, store } = graph;
  return {
    dataClass: 'A member who left: record, needs, part in draws and account',
    rule: `Erased ${KEPT_MONTHS} months after they left`,
    async run(now, dryRun) {
      const due = await ports.membersWhoLeft({ before: addMonths(dayOf(now), -KEPT_MONTHS) });
      if (dryRun) return due.length;
      for (const memberId of due) {
        const erasing = await erasingForOthers(people, memberId);
        await store.transaction(() => registerErasure(graph, erasing, { byId: SYSTEM, at: now }));
        const erasure = await erasures.get(erasing.id);
        if (erasure) await finishErasure(graph, erasure);
      }
      return due.length;
    },
  };
}
