import { staff } from '@freshfaces/graph-kit/testing';
import type { Stored } from '@freshfaces/store';
import { expect, test } from 'vitest';
import { openTestPool } from '../testing/open-test-pool.ts';
import { HARBOUR, keep, MEADOW } from '../testing/small-network.ts';
import { lastBusyDaysJob } from './last-busy-days.job.ts';
import type { Member } from './member.ts';
import { MEMBER_INDEXES } from './members.store.ts';
import { FIRST_WORDS, SECOND_WORDS } from './pseudonym-words.ts';

const LIST = `query ($filter: MemberFilter, $first: Int, $after: String) {
  members(filter: $filter, first: $first, after: $after) { nodes { shownAs } endCursor total }
}`;

test('R19: the index puts pseudonyms in the order in which people read them', () => {
  const order = new Intl.Collator('en-GB');
  const all = FIRST_WORDS.flatMap((first) =>
    SECOND_WORDS.flatMap((second) => ['', ' 2', ' 10'].map((more) => `${first} ${second}${more}`)),
  );
  const byIndex = all.toSorted((a, b) => (a < b ? -1 : 1));
  expect(
    byIndex.filter((one, at) => at > 0 && order.compare(byIndex[at - 1] ?? '', one) > 0),
  ).toEqual([]);
});

test('R19: whatever is asked for, the pages hold everyone once, in order, and as many as was said', async () => {
  const bench = await openTestPool();
  await bench.pool.organisations.insertMany([HARBOUR, MEADOW]);
  for (let at = 0; at < 60; at++) {
    await keep(bench.pool, {
      id: `m${at}`,
      name: `${SECOND_WORDS[(at * 7) % 40]} ${at}`,
      pseudonym: `${FIRST_WORDS[(at * 11) % 30]} ${SECOND_WORDS[at % 20]}${at < 30 ? '' : ` ${at}`}`,
      homeOrganisationId: at % 3 === 0 ? 'harbour' : 'meadow',
      status: at % 7 === 0 ? 'PAUSED' : at % 13 === 0 ? 'LEFT' : 'ACTIVE',
      sharedPoolSince: at % 5 === 0 ? null : '2026-01-05',
      trainedFor: at % 2 === 0 ? ['PANEL_MEMBER'] : [],
      busy: at % 4 === 0 ? [{ id: 'b', from: '2026-12-01', to: '2026-12-02' }] : [],
    });
  }
  const days = { availableFrom: '2026-12-01', availableTo: '2026-12-09' };
  const filters = [{}, { status: 'PAUSED' }, { trainedFor: 'PANEL_MEMBER' }, days];
  for (const filter of [...filters, { ...days, trainedFor: 'PANEL_MEMBER' }, { search: 'a' }]) {
    for (const viewer of [staff('involvement-lead', 'harbour'), staff('coordinator', 'network')]) {
      const list = async (first: number, after: string | null = null) => {
        const { data, problems } = await bench.ask<Listed>(viewer, LIST, { filter, first, after });
        expect(problems).toEqual([]);
        return data.members;
      };
      const whole = await list(100);
      expect(whole.total).toBe(whole.nodes.length);
      expect(whole.total).toBeGreaterThan(0);
      const names = whole.nodes.map(({ shownAs }) => shownAs);
      expect(names).toEqual(names.toSorted(new Intl.Collator('en-GB').compare));
      const paged: string[] = [];
      let page = await list(7);
      for (;;) {
        paged.push(...page.nodes.map(({ shownAs }) => shownAs));
        if (page.endCursor === null) break;
        page = await list(7, page.endCursor);
      }
      expect(paged).toEqual(names);
    }
  }
  await bench.dispose();
}, 30_000);

interface Listed {
  members: { nodes: { shownAs: string }[]; endCursor: string | null; total: number };
}

test('members kept before their last busy day was are put right as the server starts', async () => {
  const bench = await openTestPool();
  const before = bench.pool.store.collection<Member>('members', { indexes: MEMBER_INDEXES });
  await keep(bench.pool, { id: 'm1', name: 'Amina Khan' });
  const { lastBusyDay: _, ...member } = (await before.get('m1')) as Stored<Member>;
  await before.replace({ ...member, busy: [{ id: 'b', from: '2026-12-01', to: '2026-12-05' }] });
  await lastBusyDaysJob(bench.pool).run('2026-11-22T09:00:00.000Z');
  expect((await before.get('m1'))?.lastBusyDay).toBe('2026-12-05');
  await bench.dispose();
});
