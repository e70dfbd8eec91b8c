import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@freshfaces/graph-kit';
import { openStore, type Store } from '@freshfaces/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDemoMarker } from '../demo/demo-marker.ts';
import { commitmentOf, INVITATION, shareFor } from '../matrix/network/recruit.ts';
import { keepSmallNetwork, LEAD, MEMBER, MEMBERS_NAME } from '../testing/small-network.ts';
import { type SubgraphProcess, startSubgraph } from '../testing/subgraph-process.ts';
import { openTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const SECRET = 'what-the-gateway-and-the-pool-both-know';
const MEMBERS = '{ members(first: 5) { nodes { id shownAs homeOrganisation { name } } total } }';
const CHANGE = `mutation ($input: ChangeAvailabilityInput!) {
  changeAvailability(input: $input) { id private { busy { from to } } }
}`;
const busyOver = (from: string, to: string) => ({
  query: CHANGE,
  variables: { input: { idempotencyKey: `busy-${from}`, memberId: MEMBER, addBusy: { from, to } } },
});
/** Panels asks the pool's port for the people: a port call under a graph call. */
const ELIGIBILITY = `mutation ($input: CreateRecruitmentInput!) {
  createRecruitment(input: $input) { post eligibility { eligibleCount notEligibleCount nodes { member { shownAs } } } }
}`;

function nightWorker(interviewsFrom: string) {
  const rules = {
    seats: 1,
    reserves: 0,
    needs: [],
    someoneFromTheTeam: false,
    maxPerOrganisation: 1,
    policy: 'TURNS',
    coolDownDays: 0,
    trainedFor: 'PANEL_MEMBER',
    someoneTrainedToChair: false,
  };
  return {
    idempotencyKey: 'night-worker',
    post: 'Night worker',
    summary: 'Nights at Quay House.',
    level: 'FRONTLINE',
    organisationId: 'harbour',
    interviewsFrom,
    interviewsTo: interviewsFrom,
    invitation: INVITATION,
    rules,
  };
}

/** Both gateways and the moved-out pool on one SQLite file, as on one machine. */
describe('a pool that runs in a process of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'freshfaces-moved-'));
  let store: Store;
  let pool: SubgraphProcess;
  let whole: TestGateway;
  let apart: TestGateway;
  let cookie: string;

  beforeAll(async () => {
    store = await openStore({ FRESHFACES_DATA: folder });
    await createDemoMarker(store, systemClock).around(() => keepSmallNetwork(store));
    pool = await startSubgraph('pool', {
      FRESHFACES_DATA: folder,
      FRESHFACES_SUBGRAPH_SECRET: SECRET,
    });
    const environment = { FRESHFACES_DEV: '1' };
    whole = await openTestGateway({ store, environment });
    apart = await openTestGateway({
      store,
      environment: {
        ...environment,
        SUBGRAPH_POOL_URL: pool.url,
        FRESHFACES_SUBGRAPH_SECRET: SECRET,
      },
    });
    cookie = await apart.signIn(LEAD);
  });
  afterAll(async () => {
    await whole.dispose();
    await apart.dispose();
    await pool.kill();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  /** A change that must succeed; answers what it gives. */
  async function change(field: string, inputType: string, input: object) {
    const query = `mutation ($input: ${inputType}!) { change: ${field} }`;
    const { data, errors } = await apart.ask({ query, variables: { input } }, cookie);
    expect(errors).toEqual([]);
    return data?.['change'] as { id: string; panel: unknown };
  }

  test('answers queries, told who asks', async () => {
    const { data, errors } = await apart.ask({ query: MEMBERS }, cookie);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      members: {
        nodes: [{ id: MEMBER, shownAs: MEMBERS_NAME, homeOrganisation: { name: 'Harbour Homes' } }],
        total: 1,
      },
    });
  });

  test('takes changes, which everyone sees', async () => {
    const { data, errors } = await apart.ask(busyOver('2027-01-04', '2027-01-08'), cookie);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      changeAvailability: {
        id: MEMBER,
        private: { busy: [{ from: '2027-01-04', to: '2027-01-08' }] },
      },
    });
    const seen = await whole.ask(
      { query: `{ member(id: "${MEMBER}") { private { busy { from } } } }` },
      cookie,
    );
    expect(seen.data).toEqual({ member: { private: { busy: [{ from: '2027-01-04' }] } } });
  });

  test('answers the ports of other domains', async () => {
    const input = nightWorker('2027-03-01');
    const { data, errors } = await apart.ask({ query: ELIGIBILITY, variables: { input } }, cookie);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      createRecruitment: { eligibility: { nodes: [{ member: { shownAs: MEMBERS_NAME } }] } },
    });
  });

  test('R21: promises the days of whoever is drawn elsewhere, once, and draws nobody without', async () => {
    const start = (recruitmentId: string) =>
      change('startDraw(input: $input) { id }', 'StartDrawInput', {
        idempotencyKey: `start-${recruitmentId}`,
        recruitmentId,
        witnessCommitment: commitmentOf(shareFor(recruitmentId)),
      });
    const everyoneSaysYes = async (recruitmentId: string) => {
      const step = (name: string) => ({
        idempotencyKey: `${name}-${recruitmentId}`,
        recruitmentId,
      });
      const asking = { ...step('asking'), closesOn: '2027-03-30' };
      await change('askForInterest(input: $input) { id }', 'AskForInterestInput', asking);
      const answering = { ...step('answer'), memberId: MEMBER, answer: 'YES' };
      await change('answerInterest(input: $input) { id }', 'AnswerInterestInput', answering);
      await change('closeInterest(input: $input) { id }', 'CloseInterestInput', step('close'));
    };
    const reveal = (drawId: string, recruitmentId: string) =>
      change('revealShare(input: $input) { panel { member { id } } }', 'RevealShareInput', {
        idempotencyKey: `reveal-${drawId}`,
        drawId,
        organisationId: 'harbour',
        share: shareFor(recruitmentId),
      });
    const draws: string[] = [];
    const recruitments: string[] = [];
    for (const post of ['Night worker', 'Day worker']) {
      const input = { ...nightWorker('2027-04-01'), post, idempotencyKey: post };
      const { id } = await change(
        'createRecruitment(input: $input) { id }',
        'CreateRecruitmentInput',
        input,
      );
      recruitments.push(id);
      await everyoneSaysYes(id);
      draws.push((await start(id)).id);
    }
    await expect
      .poll(
        async () => {
          const states = draws.map((id) =>
            apart.ask({ query: `{ draw(id: "${id}") { state } }` }, cookie),
          );
          return (await Promise.all(states)).map(({ data }) => data);
        },
        { timeout: 20_000 },
      )
      .toEqual(draws.map(() => ({ draw: { state: 'COMMITTED' } })));
    const panels: unknown[] = [];
    for (const [at, id] of draws.entries()) {
      panels.push((await reveal(id, recruitments[at] ?? '')).panel);
    }
    expect(panels).toEqual([[{ member: { id: MEMBER } }], []]);
  }, 60_000);

  test.each([
    ['members', { query: MEMBERS }],
    ['a member that is not there', { query: '{ member(id: "nobody") { id } }' }],
    ['a page that is too long', { query: '{ members(first: 1000) { total } }' }],
    ['a change with wrong dates', busyOver('2027-02-08', '2027-02-01')],
    ['an enum and a list', { query: '{ organisations { kind teams { slug } } }' }],
  ])('says the same as in the gateway’s process: %s', async (_, operation) => {
    for (const who of [cookie, '']) {
      const { data, errors } = await whole.ask(operation, who);
      expect(await apart.ask(operation, who)).toMatchObject({ data, errors });
    }
  });

  test('answers nobody whom the gateway does not vouch for', async () => {
    const response = await fetch(`${pool.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Freshfaces made.up' },
      body: JSON.stringify({ query: '{ organisations { id } }' }),
    });
    expect(response.status).toBe(401);
  });

  test('leaves the rest working when it dies, and says so', async () => {
    await pool.kill();
    const { status, data, errors } = await apart.ask(
      { query: `{ member(id: "${MEMBER}") { id } practiceEntries(first: 1) { total } }` },
      cookie,
    );
    expect(status).toBe(200);
    expect(data).toEqual({ member: null, practiceEntries: { total: 0 } });
    expect(errors).toEqual([
      {
        message:
          'This part of Freshfaces is not available right now. The rest still works; try again soon.',
        path: ['member'],
        extensions: { code: 'UNAVAILABLE', where: 'pool' },
      },
    ]);
    const session = await apart.server.inject({ url: '/session', headers: { cookie } });
    expect(session.json().viewer.name).toBe('Marcus Bell');
  });
});
