import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { HARBOUR, keep, MEADOW } from '../testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await bench.pool.organisations.insertMany([HARBOUR, MEADOW]);
  for (let at = 0; at < 20; at++) {
    await keep(bench.pool, {
      id: `m${at}`,
      name: `Member ${at}`,
      homeOrganisationId: at < 12 ? 'harbour' : 'meadow',
      trainedFor: at < 8 ? ['PANEL_MEMBER', 'CHAIR'] : ['PANEL_MEMBER'],
      busy:
        at < 2 ? [{ id: 'b', from: '2026-01-01', to: at === 0 ? '2026-12-19' : '2026-12-18' }] : [],
      needs: at < 18 ? ['homelessness', ...(at < 3 ? (['offending'] as const) : [])] : [],
      teams: at < 7 ? ['elm-street'] : [],
    });
  }
  for (let at = 0; at < 6; at++) {
    const told = { needs: ['offending'], teams: ['elm-street'] } as const;
    const kind = { kind: 'CARER', sharedPoolSince: null } as const;
    await keep(bench.pool, { id: `carer${at}`, name: `Carer ${at}`, ...kind, ...told });
  }
  await keep(bench.pool, {
    id: 'resting',
    name: 'Resting',
    status: 'PAUSED',
    needs: ['offending'],
  });
  await keep(bench.pool, { id: 'apart', name: 'Apart', sharedPoolSince: null });
});
afterEach(() => bench.dispose());

const SUMMARY = `{ poolSummary {
  members organisations paused availableNextEightWeeks
  trained { role members } needs { need members { atLeast text } }
  teams { team { slug } organisation { name } members { atLeast text } }
} }`;

describe('the pool at a glance', () => {
  test('R19: counts active members of the shared pool, their training and who is free', async () => {
    const { data } = await bench.ask(staff('coordinator', 'network'), SUMMARY);
    expect(data).toMatchObject({
      poolSummary: { members: 20, organisations: 2, paused: 1, availableNextEightWeeks: 19 },
    });
    expect(data).toHaveProperty('poolSummary.trained', [
      { role: 'JOB_DESCRIPTION_REVIEW', members: 0 },
      { role: 'SHORT_LISTING', members: 0 },
      { role: 'OBSERVER', members: 0 },
      { role: 'PANEL_MEMBER', members: 20 },
      { role: 'CHAIR', members: 8 },
    ]);
  });

  test('R26: counts family and carers apart, and none of them for a need or a service', async () => {
    const counts = `{ poolSummary {
      kinds { kind members { text } }
      needs { need members { text } }
      teams { team { slug } members { text } }
    } }`;
    for (let at = 0; at < 6; at++) {
      const carer = await bench.pool.members.get(`carer${at}`);
      if (carer) await bench.pool.members.replace({ ...carer, sharedPoolSince: '2026-01-05' });
    }
    const { data } = await bench.ask(staff('coordinator', 'network'), counts);
    expect(data).toHaveProperty('poolSummary.kinds', [
      { kind: 'LIVED_EXPERIENCE', members: { text: '20 or more' } },
      { kind: 'PEER_SUPPORTER', members: { text: 'fewer than 5' } },
      { kind: 'FAMILY', members: { text: 'fewer than 5' } },
      { kind: 'CARER', members: { text: '5 or more' } },
    ]);
    expect(data).toMatchObject({
      poolSummary: {
        needs: [{}, { need: 'OFFENDING', members: { text: 'fewer than 5' } }, {}, {}],
        teams: [{}, { team: { slug: 'elm-street' }, members: { text: '5 or more' } }],
      },
    });
  });

  test('tells needs and teams only in counts that can’t point at a person', async () => {
    const { data } = await bench.ask(staff('recruiter', 'meadow'), SUMMARY);
    expect(data).toHaveProperty('poolSummary.needs', [
      { need: 'HOMELESSNESS', members: { atLeast: 15, text: '15 or more' } },
      { need: 'OFFENDING', members: { atLeast: null, text: 'fewer than 5' } },
      { need: 'SUBSTANCE_MISUSE', members: { atLeast: null, text: 'fewer than 5' } },
      { need: 'MENTAL_ILL_HEALTH', members: { atLeast: null, text: 'fewer than 5' } },
    ]);
    expect(data).toHaveProperty('poolSummary.teams', [
      {
        team: { slug: 'quay-house' },
        organisation: { name: 'Harbour Support' },
        members: { atLeast: null, text: 'fewer than 5' },
      },
      {
        team: { slug: 'elm-street' },
        organisation: { name: 'Harbour Support' },
        members: { atLeast: 5, text: '5 or more' },
      },
    ]);
  });

  test('is for the network’s staff', async () => {
    for (const viewer of [memberViewer('m1', 'harbour'), staff('commissioner', 'council'), null]) {
      expect((await bench.ask(viewer, SUMMARY)).problems.join()).toMatch(/NOT_(ALLOWED|SIGNED_IN)/);
    }
  });
});
