import { verifyOpening } from '@freshfaces/fair-draw/verify';
import { noteAudit, openDraw, openingOfDraw, type Panels } from '@freshfaces/panels-graph';
import { demoId } from '../identity.ts';
import { staffId } from './people.ts';

const REASON = 'Every quarter we check one draw of our contracts that is over. This is the one.';

/**
 * The city's commissioner opens what the record of this draw, of one of her contracts, seals; checks it as a
 * browser would, and says what she found.
 */
export async function auditOne(panels: Panels, drawId: string): Promise<void> {
  const { store, records } = panels;
  const auditor = {
    personId: staffId('Dr Helen Marsh'),
    organisationId: demoId('organisation', 'wexcombe'),
  };
  await store.transaction(() => openDraw(panels, { drawId, reason: REASON, auditor }));
  const record = await records.get(drawId);
  if (!record) throw new Error('A draw of the demo has no record.');
  const verdict = await verifyOpening(
    JSON.parse(record.record),
    await openingOfDraw(panels, record),
  );
  if (!verdict.ok) throw new Error(`A draw of the demo broke its rules: ${drawId}`);
  const found = { drawId, auditor, kept: true, problems: [] };
  await store.transaction(() => noteAudit(panels, found));
}
