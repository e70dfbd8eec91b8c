import type { Viewer } from '@freshfaces/graph-kit';
import { askerFor, memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

const MEMBER = `query ($id: ID!) {
  member(id: $id) {
    shownAs pseudonym private { name email phone busy { from to } }
    viewerCanChange homeOrganisation { name }
  }
}`;

const amina = { id: 'amina' };

describe('what is shown of a member', () => {
  test('their home organisation’s involvement lead sees the name', async () => {
    const { data } = await bench.ask(staff('involvement-lead', 'harbour'), MEMBER, amina);
    expect(data).toMatchObject({
      member: {
        shownAs: 'Amina Khan',
        pseudonym: 'Amber Heron',
        private: { email: 'amina@example.org' },
        viewerCanChange: true,
      },
    });
  });

  test('the member sees their own name and details, and may change them', async () => {
    const { data } = await bench.ask(memberViewer('amina', 'harbour'), MEMBER, amina);
    expect(data).toMatchObject({
      member: { shownAs: 'Amina Khan', private: { name: 'Amina Khan' }, viewerCanChange: true },
    });
  });

  test.each([
    ['a recruiter of the home organisation', staff('recruiter', 'harbour')],
    ['a lead elsewhere', staff('involvement-lead', 'meadow')],
    ['the coordinator', staff('coordinator', 'network')],
  ])('%s sees the pseudonym and nothing private', async (_who, viewer) => {
    const { data, text } = await bench.ask(viewer, MEMBER, amina);
    expect(data).toMatchObject({
      member: {
        shownAs: 'Amber Heron',
        private: null,
        viewerCanChange: false,
      },
    });
    expect(text).not.toMatch(/Amina|Khan|amina@|2026-12-20/);
  });

  test('a commissioner, another member and someone signed out see no member', async () => {
    for (const viewer of [staff('commissioner', 'council'), memberViewer('carol', 'meadow')]) {
      expect((await bench.ask(viewer, MEMBER, amina)).problems.join()).toMatch(/NOT_FOUND/);
    }
    expect((await bench.ask(null, MEMBER, amina)).problems.join()).toMatch(/NOT_SIGNED_IN/);
  });

  test('who has not agreed to the shared pool is known to their home organisation only', async () => {
    const bill = { id: 'bill' };
    const home = await bench.ask(staff('recruiter', 'harbour'), MEMBER, bill);
    expect(home.data).toMatchObject({ member: { shownAs: 'Copper Otter' } });
    const away = await bench.ask(staff('coordinator', 'network'), MEMBER, bill);
    const nobody = await bench.ask(staff('coordinator', 'network'), MEMBER, { id: 'nobody' });
    expect(away.problems).toEqual(nobody.problems);
  });
});

describe('another subgraph’s reference', () => {
  const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) {
    __typename ... on Member { id } } }`;

  test('leads to a pseudonym, and to nothing private', async () => {
    const entities = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Member { shownAs private { name } } ... on Organisation { name } } }`;
    const of = [
      { __typename: 'Member', id: 'bill' },
      { __typename: 'Organisation', id: 'meadow' },
    ];
    const { data } = await bench.ask(staff('recruiter', 'meadow'), entities, { of });
    expect(data).toEqual({
      _entities: [{ shownAs: 'Copper Otter', private: null }, { name: 'Meadow' }],
    });
  });

  test.each([
    ['a commissioner', staff('commissioner', 'council')],
    ['another member', memberViewer('carol', 'meadow')],
    ['someone signed out', null],
  ])('tells %s of nobody, whether or not there is such a member', async (_who, viewer) => {
    const of = ['amina', 'bill', 'nobody'].map((id) => ({ __typename: 'Member', id }));
    const { data, problems } = await bench.ask(viewer, ENTITIES, { of });
    expect({ data, problems }).toEqual({ data: { _entities: [null, null, null] }, problems: [] });
  });
});

describe('each field asks for itself, whatever led to the member', () => {
  const led = (viewer: Viewer | null, field: string) => {
    const Query = { member: () => bench.pool.members.get('amina') };
    const graph = { ...bench.graph, resolvers: { ...bench.graph.resolvers, Query } };
    return askerFor(graph, () => bench.clock.now)<{ member: object | null }>(
      viewer,
      `{ member(id: "amina") { ${field} } }`,
    );
  };
  const strangers = [memberViewer('carol', 'meadow'), staff('commissioner', 'council'), null];

  test.each([
    'shownAs',
    'pseudonym',
    'homeOrganisation { name }',
    'status',
    'trainedFor',
    'joinedOn',
    'availableBetween(from: "2027-01-01", to: "2027-01-02")',
  ])('%s is refused', async (field) => {
    for (const viewer of strangers) {
      const { data, problems } = await led(viewer, field);
      expect(data.member).toBeNull();
      expect(problems.join()).toMatch(/NOT_(ALLOWED|FOUND|SIGNED_IN)/);
    }
  });

  test.each([
    'private { name }',
    'contact { name }',
    'consents { given }',
    'needs',
    'teamsExperienced { name }',
    'looks { total }',
  ])('%s is nothing', async (field) => {
    const [name = ''] = field.split(' ');
    for (const viewer of strangers) {
      expect((await led(viewer, field)).data).toEqual({ member: { [name]: null } });
    }
  });
});
