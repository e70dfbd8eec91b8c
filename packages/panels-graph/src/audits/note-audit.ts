import { Problem } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { coordinatorsAt } from '../coordinators-at.ts';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import type { StaffNews } from '../ports.ts';
import type { Auditor } from './auditor.ts';
import { stateOfRecord } from './draw-audit.ts';
import { logAudit } from './log-audit.ts';

interface NotingAudit {
  readonly drawId: string;
  readonly auditor: Auditor;
  readonly kept: boolean;
  readonly problems: readonly string[];
}

/**
 * Keeps what an auditor found in a draw that they opened, once for each state of its record; where a rule was
 * not kept, coordinators are told. Throws `CONFLICT` where the record is another than they opened, or where
 * they found the opposite before. Call it in a transaction.
 */
export async function noteAudit(
  panels: Panels,
  { drawId, auditor, kept, problems }: NotingAudit,
): Promise<{ readonly id: string }> {
  const { audits, records, audit } = panels;
  const { personId } = auditor;
  const record = await mustFind(records, drawId, 'record');
  const state = stateOfRecord(record);
  const openings = await findAll(audits, { where: { drawId }, sort: { by: 'openedAt' } });
  const mine = openings.filter((one) => one.personId === personId && one.state === state);
  const opened = mine.at(-1);
  if (!opened) {
    throw new Problem(
      'CONFLICT',
      'You have not opened this record as it is now. Someone may have been replaced meanwhile: check it again.',
    );
  }
  const before = mine.find(({ checkedAt }) => checkedAt !== null);
  if (before?.kept === kept) return { id: drawId };
  if (before) {
    throw new Problem('CONFLICT', 'You said something else about this record before. That stays.');
  }
  const at = panels.now();
  await audits.replace({ ...opened, checkedAt: at, kept, problems });
  const said = { what: 'checked', kept, problems: problems.length, state };
  await logAudit(panels, { record, auditor, said });
  await audit.record({
    at,
    personId,
    action: 'draw.note-audit',
    subjectIds: [drawId],
    content: { kept, problems: problems.length, state },
  });
  if (!kept) {
    const where = { id: drawId, post: record.post };
    await panels.tellStaff(notKeptNews(where, await coordinatorsAt(panels)));
  }
  return { id: drawId };
}

function notKeptNews(
  { id, post }: { readonly id: string; readonly post: string },
  organisationIds: readonly string[],
): StaffNews {
  return {
    organisationIds,
    roles: ['coordinator'],
    subject: 'An auditor found that a draw broke its rules',
    paragraphs: [
      `Someone checked the draw for ${post} and found that not every rule was kept.`,
      'Please talk to the commissioner who checked it, and to the organisation that recruits, before the panel meets.',
    ],
    action: { label: 'See the record', path: `/panels/records/${id}` },
  };
}
