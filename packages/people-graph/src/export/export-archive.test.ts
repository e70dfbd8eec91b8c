import type { PersonalDataPorts, PersonalDataSet, RoleAt, Viewer } from '@freshfaces/graph-kit';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPeople, type TestPeople } from '../testing/open-test-people.ts';
import { exportArchive } from './export-archive.ts';

const at = (role: RoleAt['role'], organisationId = 'harbour'): RoleAt => ({ role, organisationId });

let network: TestPeople;
let mo: Viewer;
let lead: Viewer;
let asked: object[];
beforeEach(async () => {
  network = await openTestPeople();
  asked = [];
  network.domains['pool'] = pool;
  network.homes.set('amber-heron', 'harbour');
  mo = await network.person('mo', [at('member')], 'amber-heron');
  lead = await network.person('lead', [at('involvement-lead')]);
});
afterEach(() => network.dispose());

const RECORD: PersonalDataSet = {
  title: 'Your record',
  why: 'So that you can be drawn',
  keptFor: 'Until you leave',
  rows: [
    { 'Name & note': '<script>alert("x")</script>', Trained: true, Limit: null, Turns: 3 },
    { 'Name & note': 'receipt '.repeat(60) },
  ],
};
const pool: PersonalDataPorts = {
  async personalData(request) {
    asked.push(request);
    return [RECORD, { ...RECORD, title: 'Empty', rows: [] }];
  },
  erasePersonalData: async () => ({ erased: [], kept: [] }),
};

async function filesOf(viewer: Viewer | null, memberId: string | null = null) {
  const { zip } = await exportArchive(network, { viewer, memberId });
  const files = Object.entries(unzipSync(Buffer.from(zip, 'base64')));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('the archive of what is kept on someone', () => {
  test('holds a page to read, data for machines, and what they are', async () => {
    const files = await filesOf(mo);
    expect(Object.keys(files).sort()).toEqual(['README.txt', 'data.html', 'data.json']);
    const { sets } = JSON.parse(files['data.json'] ?? '') as { sets: PersonalDataSet[] };
    expect(sets.map(({ title }) => title)).toEqual([
      'Your account',
      'Your roles',
      'What happened to your account',
      'Invitations sent to you',
      'Who helps you as your supporter',
      'Your record',
      'Empty',
    ]);
    expect(sets[0]?.rows[0]).toMatchObject({
      Name: 'Name of mo',
      'E-mail address': 'mo@example.org',
    });
    expect(sets[1]?.rows).toEqual([{ Role: 'member', Organisation: 'Harbour Homes' }]);
    expect(sets.find(({ title }) => title === 'Your record')).toEqual(RECORD);
  });

  test('can be read and printed: language, headings, tables, no script, nothing from elsewhere', async () => {
    const page = (await filesOf(mo))['data.html'] ?? '';
    expect(page).toContain('<html lang="en-GB">');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('<h2>Your record</h2>');
    expect(page).toContain('<th scope="col">Name &amp; note</th>');
    expect(page).toContain('<td>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</td>');
    expect(page).toContain('<td>Yes</td><td>–</td><td>3</td>');
    expect(page).toContain('<li>Empty</li>');
    expect(page).toContain('Too long to print: see data.json');
    expect(page).not.toMatch(/receipt receipt|<script|src=|href=|url\(/);
  });

  test('asks each domain as the person themselves', async () => {
    await filesOf(mo);
    await filesOf(mo, 'amber-heron');
    const self = { personId: 'mo', memberId: 'amber-heron', reader: 'self' };
    expect(asked).toEqual([self, self]);
  });
});

describe('a lead whom the member asked', () => {
  test('is given the record, not the account, and the look is noted', async () => {
    const page = (await filesOf(lead, 'amber-heron'))['data.html'];
    expect(page).toContain('Your record');
    expect(page).not.toContain('mo@example.org');
    expect(asked).toEqual([{ personId: null, memberId: 'amber-heron', reader: 'lead' }]);
    expect((await network.reads.looksAt('amber-heron', {})).nodes[0]).toMatchObject({
      personId: 'lead',
      what: 'everything',
      why: 'file',
    });
  });

  test.each([
    ['of another organisation', [at('involvement-lead', 'tideway')], /role does not allow/],
    ['who coordinates the network', [at('coordinator', 'voices')], /role does not allow/],
    ['who is signed out', null, /sign in/],
  ])('is refused %s', async (_, roles, problem) => {
    const who = roles && (await network.person('other', roles));
    await expect(filesOf(who, 'amber-heron')).rejects.toThrow(problem);
    expect(asked).toEqual([]);
  });
});
