import type { Opening } from '@freshfaces/fair-draw/opening';
import { newId, Problem } from '@freshfaces/graph-kit';
import { openingForAuditor } from '../draws/opening-for-auditor.ts';
import type { PublicRecord } from '../draws/public-record.ts';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import type { Auditor } from './auditor.ts';
import { stateOfRecord } from './draw-audit.ts';
import { logAudit } from './log-audit.ts';

interface OpeningDraw {
  readonly drawId: string;
  readonly reason: string;
  readonly auditor: Auditor;
}

/**
 * Notes that an auditor opens what a draw's record seals: in the public log, with the reason, and in the audit
 * trail. Throws `CONFLICT` where there is nothing to open (any more). Call it in a transaction.
 */
export async function openDraw(
  panels: Panels,
  { drawId, reason, auditor }: OpeningDraw,
): Promise<{ readonly id: string }> {
  const record = await mustFind(panels.records, drawId, 'record');
  await openingOfDraw(panels, record);
  const { personId, organisationId } = auditor;
  const openedAt = panels.now();
  const state = stateOfRecord(record);
  await panels.audits.insert({
    id: newId(),
    drawId,
    personId,
    organisationId,
    openedAt,
    reason,
    state,
    checkedAt: null,
    kept: null,
    problems: [],
  });
  await logAudit(panels, { record, auditor, said: { what: 'opened', reason, state } });
  await panels.audit.record({
    at: openedAt,
    personId,
    action: 'draw.open',
    subjectIds: [drawId],
    content: { reason, state },
  });
  return { id: drawId };
}

/** What a drawn record seals, in blinded codes. Throws `CONFLICT` where it is not drawn, or too old. */
export async function openingOfDraw(
  { store, vault }: Panels,
  { id, state }: Pick<PublicRecord, 'id' | 'state'>,
): Promise<Opening> {
  if (state !== 'picked') {
    throw new Problem('CONFLICT', 'Nobody has been drawn here, so there is nothing to check yet.');
  }
  const opening = await openingForAuditor(store, vault, id);
  if (opening) return opening;
  throw new Problem(
    'CONFLICT',
    'What checking this draw needs was deleted, as always six months after the interviews. Nobody can open it any more.',
  );
}
