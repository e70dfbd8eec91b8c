import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

const FIELDS = `id status goodRowCount problemRowCount savedCount leftOut
  columns { field heading }
  rows(first: 100) { total nodes { number cells { field text } problems { row column kind sentence } } }
  problemsFile { text }`;
const PREVIEW = `mutation ($input: PreviewMemberImportInput!) { preview: previewMemberImport(input: $input) { ${FIELDS} } }`;
const CONFIRM = `mutation ($input: ConfirmMemberImportInput!) { confirm: confirmMemberImport(input: $input) { ${FIELDS} } }`;
const DISCARD = `mutation ($input: DiscardMemberImportInput!) { discard: discardMemberImport(input: $input) { ${FIELDS} } }`;

interface Imported {
  id: string;
  status: string;
  goodRowCount: number;
  problemRowCount: number;
  savedCount: number;
  leftOut: string[];
  columns: { field: string; heading: string | null }[];
  rows: {
    total: number;
    nodes: {
      number: number;
      problems: { row: number; column: string | null; kind: string; sentence: string }[];
    }[];
  };
}

const lead = staff('involvement-lead', 'harbour');
let keys = 0;
const newKey = () => `import-key-${++keys}`;

function preview(csv: string, more: object = {}, viewer = lead) {
  const input = { idempotencyKey: newKey(), organisationId: 'harbour', fileName: 'new.csv', csv };
  return bench.ask<{ preview: Imported }>(viewer, PREVIEW, { input: { ...input, ...more } });
}

async function confirm(importId: string, key = newKey(), viewer = lead) {
  const input = { idempotencyKey: key, importId };
  return bench.ask<{ confirm: Imported }>(viewer, CONFIRM, { input });
}

const membersHere = () => bench.pool.members.count({ homeOrganisationId: 'harbour' });

const MIXED = `Full name,E-mail,Trained for,Joined,Needs
Dina Moss,dina@example.org,Sitting on a panel; CHAIR,31/03/2025,canary-need-7f3a
,nobody@example.org,,,
Frank Lee,frank at example,juggler,31/02/2025,
amina KHAN,,,,
Moss Dina,,,,

Grace Hill,,short-listing,2025-01-09,
`;

describe('previewing a file of members', () => {
  test('saves nobody and says what is wrong, by row, column and in a sentence', async () => {
    const before = await membersHere();
    const { preview: found } = (await preview(MIXED)).data;
    expect(found).toMatchObject({ status: 'PREVIEW', goodRowCount: 2, problemRowCount: 4 });
    const problems = found.rows.nodes.flatMap((row) => row.problems);
    expect(problems.map(({ row, column, kind }) => [row, column, kind])).toEqual([
      [3, 'Full name', 'MISSING_NAME'],
      [4, 'E-mail', 'BAD_EMAIL'],
      [4, 'Trained for', 'UNKNOWN_TRAINING'],
      [4, 'Joined', 'BAD_DATE'],
      [5, 'Full name', 'POSSIBLE_DUPLICATE'],
      [6, 'Full name', 'DUPLICATE_IN_FILE'],
    ]);
    expect(problems.at(-1)?.sentence).toBe(
      'Row 2 looks like the same person. Keep one of the two rows.',
    );
    expect(found.rows.nodes.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 8]);
    expect(await membersHere()).toBe(before);
  });

  test('keeps nothing of a column about needs', async () => {
    const { data, text } = await preview(MIXED);
    expect(data.preview.leftOut).toEqual(['Needs']);
    expect(text).not.toContain('canary-need');
    expect(JSON.stringify(await bench.pool.imports.find())).not.toContain('canary-need');
  });

  test('reads semicolons and pasted tabs, a byte order mark, and first and family names', async () => {
    for (const mark of [',', ';', '\t']) {
      const csv = `\ufeffFirst name${mark}Surname${mark}Phone\r\nDina${mark}Moss${mark}0117 496 0000\r\n`;
      expect((await preview(csv)).data.preview).toMatchObject({
        goodRowCount: 1,
        rows: {
          nodes: [{ cells: [{ text: 'Dina' }, { text: 'Moss' }, { text: '0117 496 0000' }] }],
        },
      });
    }
  });

  test('keeps a quotation mark within a cell, as a nickname has', async () => {
    const { data } = await preview('Name,Phone\nAnne "Nan" Moss,1\n');
    expect(data.preview).toMatchObject({
      goodRowCount: 1,
      rows: { nodes: [{ cells: [{ text: 'Anne "Nan" Moss' }, {}] }] },
    });
  });

  test('takes the columns it is told', async () => {
    const columns = [{ field: 'NAME', heading: 'Who' }];
    const { data } = await preview('Who,Name\nDina Moss,Cat\n', { columns });
    expect(data.preview).toMatchObject({ leftOut: ['Name'], goodRowCount: 1 });
    const wrong = await preview('Who\nDina Moss\n', {
      columns: [{ field: 'NAME', heading: 'Whom' }],
    });
    expect(wrong.problems).toEqual(['BAD_INPUT: The file has no column called “Whom”.']);
  });

  test('another preview throws the content of the one before away', async () => {
    const { preview: first } = (await preview(MIXED)).data;
    await preview('Name\nDina Moss\n');
    expect(await bench.pool.imports.get(first.id)).toMatchObject({ status: 'DISCARDED', rows: [] });
  });

  test('someone at another organisation with the same name is not given away', async () => {
    expect((await preview('Name\nCarol Reed\n')).data.preview.problemRowCount).toBe(0);
  });

  test.each([
    ['an empty file', '', /empty/],
    ['headings alone', 'Name,E-mail\n', /no rows/],
    ['an open quotation mark', 'Name\n"Dina\n', /quotation mark/],
    ['a spreadsheet file', 'PK\u0003\u0004\u0000\u0000', /not a CSV file/],
    ['one heading twice', 'Name,Name\nA,B\n', /Two columns/],
    ['more than 2 MB', `Name\n${'x'.repeat(2_100_000)}\n`, /larger than 2 MB/],
    ['more than 5,000 rows', `Name\n${'Dina\n'.repeat(5_001)}`, /5,000/],
  ])('%s is refused in one sentence', async (_what, csv, sentence) => {
    const { problems } = await preview(csv);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^BAD_INPUT/);
    expect(problems[0]).toMatch(sentence);
    expect(await bench.pool.imports.count()).toBe(0);
  });

  test('R22: adding members is for the organisation’s involvement lead, at a partner', async () => {
    for (const viewer of [staff('recruiter', 'harbour'), staff('involvement-lead', 'meadow')]) {
      expect((await preview(MIXED, {}, viewer)).problems.join()).toMatch(/NOT_ALLOWED/);
    }
    const council = staff('involvement-lead', 'council');
    expect((await preview(MIXED, { organisationId: 'council' }, council)).problems.join()).toMatch(
      /partner/,
    );
  });
});

describe('confirming an import', () => {
  test('R19: a file of members is saved once, under pseudonyms, not in the shared pool unless they agreed', async () => {
    const { preview: found } = (await preview(MIXED)).data;
    const key = newKey();
    const { confirm: done } = (await confirm(found.id, key)).data;
    expect(done).toMatchObject({ status: 'CONFIRMED', savedCount: 2, rows: { total: 4 } });
    expect((await confirm(found.id, key)).data.confirm.savedCount).toBe(2);
    expect(await membersHere()).toBe(4);
    expect((await confirm(found.id)).problems.join()).toMatch(/ALREADY_DONE/);

    const saved = await bench.pool.names.find({ where: { homeOrganisationId: 'harbour' } });
    const dina = saved.items.find(({ name }) => name === 'Dina Moss');
    expect(dina).toMatchObject({ email: 'dina@example.org' });
    const member = await bench.pool.members.get(dina?.id ?? '');
    expect(member).toMatchObject({
      trainedFor: ['OBSERVER', 'PANEL_MEMBER', 'CHAIR'],
      joinedOn: '2025-03-31',
      sharedPoolSince: null,
      status: 'ACTIVE',
    });
    expect(member?.pseudonym).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
    expect(JSON.stringify(member)).not.toMatch(/dina/i);
  });

  test('what the file says of the shared pool is kept as an answer on paper, by who imported it', async () => {
    const csv = 'Name,In the shared pool\nDina Moss,yes\nEvan Hill,no\nFay Lake,\n';
    await confirm((await preview(csv)).data.preview.id);
    const { items: answers } = await bench.pool.consents.find({ sort: { by: ['memberId'] } });
    const nameOf = async (id: string) => (await bench.pool.names.get(id))?.name;
    const said = await Promise.all(
      answers.map(async ({ memberId, purpose, given, how, byPersonId, bySelf }) => [
        await nameOf(memberId),
        { purpose, given, how, byPersonId, bySelf },
      ]),
    );
    const paper = {
      purpose: 'SHARED_POOL',
      how: 'PAPER',
      byPersonId: lead.personId,
      bySelf: false,
    };
    expect(Object.fromEntries(said)).toEqual({
      'Dina Moss': { ...paper, given: true },
      'Evan Hill': { ...paper, given: false },
    });
  });

  test('a yes to the shared pool is none to being lent: until asked, they are drawn at home only', async () => {
    await confirm((await preview('Name,In the shared pool\nDina Moss,yes\n')).data.preview.id);
    const { items } = await bench.pool.names.find({ where: { homeOrganisationId: 'harbour' } });
    const dina = items.find(({ name }) => name === 'Dina Moss');
    const days = { organisationId: null, team: null, from: '2027-01-01', to: '2027-01-02' };
    const candidates = await bench.graph.ports.candidates(days);
    expect(candidates.find(({ memberId }) => memberId === dina?.id)).toMatchObject({
      consentsToPool: true,
      consentsToLending: false,
    });
  });

  test('a member who came in between is not saved twice', async () => {
    const { preview: ours } = (await preview('Name\nDina Moss\n')).data;
    const colleague = { ...lead, personId: 'colleague' };
    const { preview: theirs } = (await preview('Name\nDina Moss\n', {}, colleague)).data;
    await confirm(theirs.id, newKey(), colleague);
    expect((await confirm(ours.id)).data.confirm).toMatchObject({
      savedCount: 0,
      problemRowCount: 1,
    });
  });

  test('can’t be done by anyone else, nor after discarding', async () => {
    const { preview: found } = (await preview(MIXED)).data;
    const other = staff('involvement-lead', 'meadow');
    expect((await confirm(found.id, newKey(), other)).problems.join()).toMatch(/NOT_FOUND/);
    const input = { idempotencyKey: newKey(), importId: found.id };
    const { data } = await bench.ask<{ discard: Imported }>(lead, DISCARD, { input });
    expect(data.discard).toMatchObject({ status: 'DISCARDED', rows: { total: 0 } });
    expect((await confirm(found.id)).problems.join()).toMatch(/ALREADY_DONE.*discarded/);
    expect(await membersHere()).toBe(2);
  });

  test('what was exported can be imported again', async () => {
    const query = `{ exportMembers(organisationId: "harbour") { text } }`;
    const { data } = await bench.ask<{ exportMembers: { text: string } }>(lead, query);
    const { preview: found } = (await preview(data.exportMembers.text)).data;
    const kinds = found.rows.nodes.flatMap((row) => row.problems.map(({ kind }) => kind));
    expect(kinds).toEqual(['POSSIBLE_DUPLICATE', 'POSSIBLE_DUPLICATE']);
  });
});

test('a day later the file’s content is gone, and the counts stay', async () => {
  const { preview: found } = (await preview(MIXED)).data;
  const [job] = bench.graph.jobs;
  await job?.run('2026-11-23T09:29:00.000Z');
  expect((await bench.pool.imports.get(found.id))?.rows).toHaveLength(6);
  await job?.run('2026-11-23T09:31:00.000Z');
  expect(await bench.pool.imports.get(found.id)).toMatchObject({
    status: 'DISCARDED',
    rows: [],
    goodRowCount: 2,
  });
});
