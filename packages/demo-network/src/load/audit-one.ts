import { verifyOpening } from '@freshfaces/fair-draw/verify';
import { noteAudit, openDraw, openingOfDraw, type Panels } from '@freshfaces/panels-graph';
import { demoId } from '../identity.ts';
import { COORDINATOR } from './recruitment-of.ts';

const REASON = 'Every quarter we check one draw of the network that is over. This is the one.';

/** The coordinator opens what the record of this draw seals, checks it as a browser would, and says what they found. */
export async function auditOne(panels: Panels, drawId: string): Promise<void> {
  const { store, records } = panels;
  const auditor = {
    personId: COORDINATOR,
    organisationId: demoId('organisation', 'voices'),
    role: 'coordinator' as const,
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
