import { findAll } from '@freshfaces/store';
import type { PracticeEntryKept } from '../entries/entries.store.ts';
import type { Practice } from '../parts.ts';
import { SYSTEM } from './system-person.ts';

interface HandOver {
  readonly organisationId: string;
  readonly fromPersonId: string;
  readonly toPersonId: string;
}

/** What happens to entries when whoever wrote them goes; the gateway gives these to other domains. */
export interface AuthorPorts {
  /** Lets another change what someone kept for an organisation; its author stays. Safe to run again. */
  handOver(input: HandOver): Promise<null>;
  /** How many entries someone keeps for an organisation. */
  authoredBy(input: {
    readonly personId: string;
    readonly organisationId: string;
  }): Promise<number>;
}

export function authorPorts({ store, entries, audit, now }: Practice): AuthorPorts {
  return {
    async handOver({ organisationId, fromPersonId, toPersonId }) {
      await store.transaction(async () => {
        const kept = await findAll(entries, { where: { keeperId: fromPersonId, organisationId } });
        for (const entry of kept) await entries.replace({ ...entry, keeperId: toPersonId });
        if (kept.length === 0) return;
        await audit.record({
          at: now(),
          personId: SYSTEM,
          action: 'practice.hand-over',
          subjectIds: kept.map(({ id }) => id),
          content: { fromPersonId, toPersonId },
        });
      });
      return null;
    },
    authoredBy: ({ personId, organisationId }) =>
      entries.count({ keeperId: personId, organisationId }),
  };
}

/** Everything someone wrote, oldest first, withdrawn entries too. */
export async function writtenBy(
  { entries }: Pick<Practice, 'entries'>,
  personId: string,
): Promise<readonly PracticeEntryKept[]> {
  return findAll(entries, { where: { authorId: personId }, sort: { by: 'writtenAt' } });
}
