import type { DrawRecord } from '@freshfaces/fair-draw/record';
import type { PublicRecord } from '../draws/public-record.ts';
import type { Panels } from '../parts.ts';
import type { Auditor } from './auditor.ts';

interface Logged {
  readonly record: PublicRecord;
  readonly auditor: Auditor;
  readonly said: Readonly<Record<string, string | boolean | number>>;
}

/** The entry of an audit in the public log: an organisation, never who it was. */
export async function logAudit(
  { publicLog, ports }: Panels,
  { record, auditor, said }: Logged,
): Promise<void> {
  const { committed, commitment } = JSON.parse(record.record) as DrawRecord;
  const by = await nameOf(ports, auditor.organisationId);
  const content = { label: committed.label, commitment, by, ...said };
  await publicLog.append({ kind: 'audit', aboutId: record.id, content });
}

/** The organisation's name, for everyone to read. */
export async function nameOf(ports: Panels['ports'], organisationId: string): Promise<string> {
  const [found] = await ports.organisations({ ids: [organisationId] });
  return found?.name ?? 'An organisation of the network';
}
