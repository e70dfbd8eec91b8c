import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keep, keepSmallNetwork } from '../testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

const LIST = `query ($filter: MemberFilter, $first: Int, $after: String) {
  members(filter: $filter, first: $first, after: $after) { nodes { shownAs } endCursor total }
}`;

interface Listed {
  members: { nodes: { shownAs: string }[]; endCursor: string | null; total: number };
}

const harbourLead = staff('involvement-lead', 'harbour');
const meadowRecruiter = staff('recruiter', 'meadow');

async function shown(viewer: typeof harbourLead, filter: object): Promise<string[]> {
  const { data } = await bench.ask<Listed>(viewer, LIST, { filter });
  return data.members.nodes.map(({ shownAs }) => shownAs);
}

describe('listing members', () => {
  test('R20, R22: a lead sees own members by name, others by pseudonym, in the order shown', async () => {
    expect(await shown(harbourLead, {})).toEqual(['Amina Khan', 'Bill Stone', 'Misty Wren']);
  });

  test('others see pseudonyms of the shared pool only', async () => {
    expect(await shown(meadowRecruiter, {})).toEqual(['Amber Heron', 'Misty Wren']);
  });

  test('members and commissioners may not list', async () => {
    for (const viewer of [memberViewer('amina', 'harbour'), staff('commissioner', 'council')]) {
      expect((await bench.ask(viewer, LIST)).problems.join()).toMatch(/NOT_ALLOWED/);
    }
  });

  test('R19: filters join: home organisation, training and status', async () => {
    expect(await shown(meadowRecruiter, { homeOrganisationId: 'harbour' })).toEqual([
      'Amber Heron',
    ]);
    expect(await shown(meadowRecruiter, { trainedFor: 'OBSERVER' })).toEqual(['Misty Wren']);
    expect(
      await shown(meadowRecruiter, { trainedFor: 'OBSERVER', homeOrganisationId: 'harbour' }),
    ).toEqual([]);
    expect(await shown(harbourLead, { status: 'PAUSED' })).toEqual([]);
  });

  test('someone busy on one day of the span is not listed as available', async () => {
    const span = { availableFrom: '2027-01-03', availableTo: '2027-01-10' };
    expect(await shown(meadowRecruiter, span)).toEqual(['Misty Wren']);
    const later = { availableFrom: '2027-01-04', availableTo: '2027-01-10' };
    expect(await shown(meadowRecruiter, later)).toEqual(['Amber Heron', 'Misty Wren']);
  });

  test('half a span, or one that ends before it starts, is refused with the field', async () => {
    for (const filter of [
      { availableFrom: '2027-01-03' },
      { availableFrom: '2027-01-03', availableTo: '2027-01-01' },
      { availableFrom: '2027-02-30', availableTo: '2027-03-01' },
    ]) {
      expect((await bench.ask(harbourLead, LIST, { filter })).problems.join()).toMatch(/BAD_INPUT/);
    }
  });
});

describe('searching members', () => {
  test('beginnings of the pseudonym’s words find a member, in any order', async () => {
    expect(await shown(meadowRecruiter, { search: 'her amb' })).toEqual(['Amber Heron']);
    expect(await shown(meadowRecruiter, { search: 'eron' })).toEqual([]);
  });

  test('a lead finds own members by name, without accents', async () => {
    await keep(bench.pool, { id: 'jose', name: 'José O’Neil', pseudonym: 'Teal Kite' });
    expect(await shown(harbourLead, { search: 'jose oneil' })).toEqual(['José O’Neil']);
  });

  test('nobody finds another organisation’s member by name', async () => {
    expect(await shown(meadowRecruiter, { search: 'amina' })).toEqual([]);
    expect(await shown(staff('involvement-lead', 'meadow'), { search: 'amina' })).toEqual([]);
    expect(await shown(staff('recruiter', 'harbour'), { search: 'amina' })).toEqual([]);
  });
});

describe('paging members', () => {
  test('pages add up to the whole list, and the cursor is no name', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { data: Listed } = await bench.ask<Listed>(harbourLead, LIST, {
        first: 2,
        after,
      });
      expect(page.data.members.total).toBe(3);
      seen.push(...page.data.members.nodes.map(({ shownAs }) => shownAs));
      after = page.data.members.endCursor;
      expect(after ?? '').not.toMatch(/Stone|Bill S/);
    } while (after !== null);
    expect(seen).toEqual(['Amina Khan', 'Bill Stone', 'Misty Wren']);
  });

  test('asking for none or for a thousand is refused', async () => {
    for (const first of [0, 1_000]) {
      expect((await bench.ask(harbourLead, LIST, { first })).problems.join()).toMatch(/BAD_INPUT/);
    }
  });
});
