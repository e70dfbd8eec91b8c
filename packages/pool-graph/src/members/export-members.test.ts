import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keep, keepSmallNetwork } from '../testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

const EXPORT = `query ($of: ID!) { exportMembers(organisationId: $of) { name text } }`;

interface Exported {
  exportMembers: { name: string; text: string };
}

const lead = staff('involvement-lead', 'harbour');

async function exported(): Promise<Exported['exportMembers']> {
  return (await bench.ask<Exported>(lead, EXPORT, { of: 'harbour' })).data.exportMembers;
}

describe('exporting members', () => {
  test('gives a lead their own organisation’s members, with the reading on record', async () => {
    const file = await exported();
    expect(file.name).toBe('members-harbour-support-2026-11-22.csv');
    expect(file.text.split('\r\n')).toEqual([
      '\ufeffName,E-mail,Phone,Post address,How they hear from us,Takes part as,Trained for,Joined,Most turns a year,In the shared pool,Known in the network as,Status,Busy',
      'Amina Khan,amina@example.org,,,e-mail,lived experience,"panel member; chair",2026-01-05,,yes,Amber Heron,active,2026-12-20 to 2027-01-03',
      'Bill Stone,,,,,lived experience,panel member,2026-01-05,,no,Copper Otter,active,',
      '',
    ]);
    expect(await bench.pool.audit.firstBreak()).toBeNull();
    const events = await bench.pool.audit.list({}, {});
    expect(events.nodes).toMatchObject([{ action: 'member.export', personId: lead.personId }]);
  });

  test('is refused to everyone else', async () => {
    for (const viewer of [
      staff('involvement-lead', 'meadow'),
      staff('recruiter', 'harbour'),
      staff('coordinator', 'network'),
      null,
    ]) {
      const { problems } = await bench.ask(viewer, EXPORT, { of: 'harbour' });
      expect(problems.join()).toMatch(/NOT_(ALLOWED|SIGNED_IN)/);
    }
  });

  test('no name can run as a formula when the file is opened', async () => {
    await keep(bench.pool, { id: 'evil', name: '=HYPERLINK("x")' });
    expect((await exported()).text).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test('holds neither needs nor the services someone has used', async () => {
    await keep(bench.pool, {
      id: 'dina',
      name: 'Dina Moss',
      needs: ['homelessness'],
      teams: ['elm-street'],
    });
    expect((await exported()).text).not.toMatch(/homeless|elm.street/i);
  });
});
