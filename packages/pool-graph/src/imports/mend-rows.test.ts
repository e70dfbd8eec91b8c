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

const FIELDS = `id status goodRowCount problemRowCount leftOutRowCount savedCount rowCount undoUntil
  rows(first: 100) { total nodes { number leftOut someoneElse problems { field kind } } }`;

interface Shown {
  id: string;
  status: string;
  goodRowCount: number;
  problemRowCount: number;
  leftOutRowCount: number;
  undoUntil: string | null;
  rows: { nodes: { number: number; leftOut: string | null; problems: { kind: string }[] }[] };
}

const lead = staff('involvement-lead', 'harbour');
let keys = 0;

/** Sends one of the import's mutations under the name `done`. */
async function send(name: string, input: object, viewer = lead) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { done: ${name}(input: $input) { ${FIELDS} } }`;
  const idempotencyKey = `mending-key-${++keys}`;
  const { data, problems } = await bench.ask<{ done: Shown }>(viewer, text, {
    input: { idempotencyKey, ...input },
  });
  return { shown: data?.done, problems };
}

async function previewed(csv: string, fileName = 'new.csv'): Promise<Shown> {
  const { shown } = await send('previewMemberImport', { organisationId: 'harbour', fileName, csv });
  if (!shown) throw new Error('There is no preview.');
  return shown;
}

const mend = (importId: string, number: number, cells: object[], someoneElse = false) =>
  send('mendImportRow', { importId, number, cells, someoneElse });
const leaveOut = (importId: string, number: number, reason: string | null) =>
  send('leaveOutImportRow', { importId, number, reason });
const membersHere = () => bench.pool.members.count({ homeOrganisationId: 'harbour' });

const CSV = `Name,E-mail,Contact by,Post address,Takes part as
Dina Moss,dina@example.org,,,
Frank Lee,frank at example,letter,,sister
Amina Khan,,,,
Dina Moss,,,,
`;

describe('a row with a fault is put right in place', () => {
  test('R19: a row of a file is mended and checked at once, as are the rows that were compared with it', async () => {
    const { id, rows } = await previewed(CSV);
    expect(rows.nodes.flatMap(({ problems }) => problems.map(({ kind }) => kind))).toEqual([
      'BAD_EMAIL',
      'BAD_ROUTE',
      'UNKNOWN_KIND',
      'POSSIBLE_DUPLICATE',
      'DUPLICATE_IN_FILE',
    ]);
    const frank = await mend(id, 3, [
      { field: 'EMAIL', text: '' },
      { field: 'POSTAL_ADDRESS', text: '1 Elm Street' },
      { field: 'KIND', text: 'Family' },
    ]);
    expect(frank.shown).toMatchObject({ goodRowCount: 2, problemRowCount: 2 });
    const first = await mend(id, 2, [{ field: 'NAME', text: 'Dora Moss' }]);
    expect(first.shown).toMatchObject({ goodRowCount: 3, problemRowCount: 1 });
    await send('confirmMemberImport', { importId: id });
    const names = await bench.pool.names.find({ where: { homeOrganisationId: 'harbour' } });
    const kept = names.items.find(({ name }) => name === 'Frank Lee');
    expect(kept).toMatchObject({ route: 'POST', postalAddress: '1 Elm Street', email: null });
    expect((await bench.pool.members.get(kept?.id ?? ''))?.kind).toBe('FAMILY');
  });

  test('a lead can say that it is someone else of the same name', async () => {
    const { id } = await previewed(CSV);
    const { shown } = await mend(id, 4, [], true);
    expect(shown?.rows.nodes.find(({ number }) => number === 4)).toMatchObject({
      someoneElse: true,
      problems: [],
    });
  });

  test('a row is left out with a reason, and can be taken back in', async () => {
    const { id } = await previewed(CSV);
    const out = await leaveOut(id, 4, 'ALREADY_A_MEMBER');
    expect(out.shown).toMatchObject({ problemRowCount: 2, leftOutRowCount: 1, rowCount: 4 });
    expect((await leaveOut(id, 4, null)).shown).toMatchObject({ problemRowCount: 3 });
    await leaveOut(id, 2, 'ASK_FIRST');
    const { shown } = await send('confirmMemberImport', { importId: id });
    expect(shown).toMatchObject({ savedCount: 1, leftOutRowCount: 1, problemRowCount: 2 });
  });

  test('only by those who may import there, in a preview, and in a column of the file', async () => {
    const { id } = await previewed(CSV);
    const other = staff('involvement-lead', 'meadow');
    const input = { importId: id, number: 3, cells: [], someoneElse: false };
    expect((await send('mendImportRow', input, other)).problems.join()).toMatch(/NOT_FOUND/);
    const unused = await mend(id, 3, [{ field: 'PHONE', text: '1' }]);
    expect(unused.problems.join()).toMatch(/BAD_INPUT.*no column/);
    expect((await mend(id, 99, [])).problems.join()).toMatch(/NOT_FOUND/);
    await send('confirmMemberImport', { importId: id });
    expect((await mend(id, 3, [])).problems.join()).toMatch(/ALREADY_DONE/);
  });
});

test('an import that was left in the middle is found again, beside others', async () => {
  const first = await previewed(CSV, 'one.csv');
  const second = await previewed('Name\nEvan Hill\n', 'two.csv');
  const query = `{ memberImports(organisationId: "harbour") { id status keptUntil } }`;
  const { data } = await bench.ask<{ memberImports: { id: string }[] }>(lead, query);
  expect(data.memberImports.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
  const other = await bench.ask(staff('involvement-lead', 'meadow'), query);
  expect(other.problems.join()).toMatch(/NOT_ALLOWED/);
});

describe('a confirmed import is taken back', () => {
  const FILE = 'Name,In the shared pool\nDina Moss,yes\nEvan Hill,no\n';

  test('R19: an import is taken back wholly, as if it had not been', async () => {
    const { id } = await previewed(FILE);
    const before = await membersHere();
    const { shown } = await send('confirmMemberImport', { importId: id });
    expect(shown?.undoUntil).toBe('2026-11-23T09:30:00.000Z');
    const undo = await send('undoMemberImport', { importId: id });
    expect(undo.shown).toMatchObject({ status: 'UNDONE', savedCount: 0, undoUntil: null });
    expect(await membersHere()).toBe(before);
    expect(await bench.pool.names.count({ homeOrganisationId: 'harbour' })).toBe(before);
    expect(await bench.pool.consents.count()).toBe(0);
    const again = await send('undoMemberImport', { importId: id });
    expect(again.problems.join()).toMatch(/ALREADY_DONE/);
  });

  test('but not once one of them was changed', async () => {
    const { id } = await previewed(FILE);
    await send('confirmMemberImport', { importId: id });
    const { items } = await bench.pool.names.find({ where: { homeOrganisationId: 'harbour' } });
    const dina = items.find(({ name }) => name === 'Dina Moss');
    if (dina) await bench.pool.names.replace({ ...dina, phone: '0117 496 0000' });
    const { problems } = await send('undoMemberImport', { importId: id });
    expect(problems.join()).toMatch(/CONFLICT: 1 of them has been changed/);
    expect(await membersHere()).toBe(4);
  });

  test('but not once one of them was in a draw', async () => {
    const { id } = await previewed(FILE);
    await send('confirmMemberImport', { importId: id });
    const { items } = await bench.pool.names.find({ where: { homeOrganisationId: 'harbour' } });
    const memberId = items.find(({ name }) => name === 'Dina Moss')?.id ?? '';
    const context = { viewer: lead, requestId: 'draw', now: bench.pool.now, loaders: new Map() };
    const look = { memberId, what: 'needs', why: 'draw', organisationIds: ['meadow'] } as const;
    await bench.pool.reads.note(context, look);
    const { problems } = await send('undoMemberImport', { importId: id });
    expect(problems.join()).toMatch(/CONFLICT: 1 of them has been/);
  });

  test('but not after a day', async () => {
    const { id } = await previewed(FILE);
    await send('confirmMemberImport', { importId: id });
    bench.clock.now = '2026-11-23T09:30:00.000Z';
    const { problems } = await send('undoMemberImport', { importId: id });
    expect(problems.join()).toMatch(/CONFLICT.*one day/);
  });
});
