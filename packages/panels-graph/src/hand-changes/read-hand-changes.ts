import { dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { becauseInWords } from '../written-down/written-down.ts';
import type { HandChange, HandChangeFilter } from './hand-change.ts';

/** A change before it is known of which post it is. */
type Change = Omit<HandChange, 'post' | 'organisationId' | 'contractId'>;

/**
 * Every change by hand that suits the filter, the latest first.
 * @param contractIds of recruitments under these contracts alone; of all where null.
 */
export async function readHandChanges(
  panels: Panels,
  filter: HandChangeFilter,
  contractIds: readonly string[] | null,
): Promise<readonly HandChange[]> {
  const changes = (
    await Promise.all([
      overridden(panels),
      drawnAgain(panels),
      endedEarly(panels),
      staffDropOuts(panels),
    ])
  ).flat();
  const posts = await panels.recruitments.getMany(changes.map((each) => each.recruitmentId));
  return changes
    .flatMap((change, at): HandChange[] => {
      const found = posts[at];
      if (!found) return [];
      const { post, organisationId, contractId } = found;
      return [{ ...change, post, organisationId, contractId }];
    })
    .filter((change) => suits(change, filter) && isUnder(change, contractIds))
    .sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
}

function suits(change: HandChange, filter: HandChangeFilter): boolean {
  const { kind, organisationId, contractId, from, to } = filter;
  const day = dayOf(change.at);
  return (
    (kind === null || change.kind === kind) &&
    (organisationId === null || change.organisationId === organisationId) &&
    (contractId === null || change.contractId === contractId) &&
    (from === null || day >= from) &&
    (to === null || day <= to)
  );
}

function isUnder({ contractId }: HandChange, contractIds: readonly string[] | null): boolean {
  return contractIds === null || (contractId !== null && contractIds.includes(contractId));
}

async function overridden({ overrides }: Panels): Promise<Change[]> {
  const all = await findAll(overrides, { sort: { by: 'at' } });
  return all.map(({ id, at, recruitmentId, reason, cameId }) => ({
    id,
    kind: cameId === null ? 'TAKEN_BACK' : 'NAMED',
    at,
    recruitmentId,
    reason,
    disputed: false,
  }));
}

async function drawnAgain({ draws }: Panels): Promise<Change[]> {
  const all = await findAll(draws, { where: { isAgain: true } });
  return all.map(({ id, startedAt, recruitmentId, again }) => ({
    id,
    kind: 'DRAWN_AGAIN',
    at: startedAt,
    recruitmentId,
    reason: again ?? '',
    disputed: false,
  }));
}

async function endedEarly({ interestWindows }: Panels): Promise<Change[]> {
  const all = await findAll(interestWindows, {});
  return all.flatMap(({ id, recruitmentId, endedEarly: ends = [] }) =>
    ends.map(({ at, reason }) => ({
      id: `${id}@${at}`,
      kind: 'ENDED_EARLY' as const,
      at,
      recruitmentId,
      reason,
      disputed: false,
    })),
  );
}

async function staffDropOuts({ writtenDown }: Panels): Promise<Change[]> {
  const all = await findAll(writtenDown, { sort: { by: 'at' } });
  return all.map((wrote) => ({
    id: wrote.changeId,
    kind: 'WRITTEN_DOWN',
    at: wrote.at,
    recruitmentId: wrote.recruitmentId,
    // Words of their own are for the member: they could tell of them.
    reason: becauseInWords({ ...wrote, words: null }),
    disputed: wrote.disputedAt !== null,
  }));
}
