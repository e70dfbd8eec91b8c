import { dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Member } from '../../members/member.ts';
import type { Pool } from '../../pool.ts';
import type { Completion } from '../completions/completion.ts';
import { moduleOf } from '../modules/curriculum.ts';
import { rolesOn } from '../roles/role-rules.ts';
import type { Certificate, CertificateLine } from './certificate.ts';
import { certificatePage } from './certificate-page.ts';

const EVER = '1900-01-01';

/** A member's certificate as of now, and the same as a page to keep (R163). */
export async function certificateFor(pool: Pool, { id, pseudonym }: Member, now: string) {
  const on = dayOf(now);
  const memberIds = [id];
  const [record, name, network, turns, served] = await Promise.all([
    pool.training.records.get(id),
    pool.names.get(id),
    coordinatingBody(pool),
    pool.ports.turnsServed({ memberIds, since: EVER }),
    pool.ports.lastServed({ memberIds }),
  ]);
  const completions = record?.completions ?? [];
  const certificate: Certificate = {
    name: name?.name ?? pseudonym,
    network,
    on,
    learnt: linesOf(completions),
    trainedFor: rolesOn(completions, on),
    timesTookPart: turns[0]?.turns ?? 0,
    lastTookPartOn: served[0]?.on ?? null,
  };
  const file = { name: `certificate-${on}.html`, html: certificatePage(certificate) };
  return { ...certificate, file };
}

async function coordinatingBody({ organisations }: Pool): Promise<string | null> {
  const all = await findAll(organisations, {});
  return all.find(({ kind }) => kind === 'COORDINATOR')?.name ?? null;
}

/** Each thing once, as of the last time it was done, in the order of the days. */
function linesOf(completions: readonly Completion[]): readonly CertificateLine[] {
  const last = new Map<string, Completion>();
  for (const one of completions.filter(({ withdrawn }) => withdrawn === null)) {
    const before = last.get(one.module);
    if (!before || before.on < one.on) last.set(one.module, one);
  }
  return [...last.values()]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ module, on }) => ({ name: moduleOf(module).name, on }));
}
