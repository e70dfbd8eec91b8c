import type { Viewer } from '@freshfaces/graph-kit';
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

const ANSWER = `mutation ($input: AnswerConsentInput!) {
  answerConsent(input: $input) { ...standing }
} ${fragment()}`;
const STANDING = `query ($id: ID!) { member(id: $id) { ...standing } } ${fragment()}`;

function fragment(): string {
  return `fragment standing on Member {
    viewerCanAnswerConsents
    consents {
      purpose given askAgain wordingVersion question ifNo
      answer { given how recordedBy witness } history { given at }
    }
  }`;
}

interface Standing {
  readonly consents: readonly {
    readonly purpose: string;
    readonly given: boolean;
    readonly askAgain: boolean;
    readonly answer: unknown;
    readonly history: readonly unknown[];
  }[];
}

const amina = memberViewer('amina', 'harbour');
const lead = staff('involvement-lead', 'harbour');
let keys = 0;

function answer(viewer: Viewer | null, what: object) {
  const input = {
    idempotencyKey: `key-number-${++keys}`,
    memberId: 'amina',
    given: true,
    wordingVersion: 1,
    how: 'SCREEN',
    ...what,
  };
  return bench.ask<{ answerConsent: Standing }>(viewer, ANSWER, { input });
}

async function standing(purpose: string, viewer: Viewer = amina, id = 'amina') {
  const { data } = await bench.ask<{ member: Standing }>(viewer, STANDING, { id });
  return data.member.consents.find((consent) => consent.purpose === purpose);
}

const kept = () => bench.pool.consents.find();

describe('answering for oneself', () => {
  test('R23: counts at once, and again when the mind is changed; every answer stays on record', async () => {
    await answer(amina, { purpose: 'PHOTO_OR_STORY' });
    expect(await standing('PHOTO_OR_STORY')).toMatchObject({
      given: true,
      answer: { how: 'SCREEN', recordedBy: 'You', witness: null },
    });
    const { data } = await answer(amina, { purpose: 'PHOTO_OR_STORY', given: false });
    const now = data.answerConsent.consents.find(({ purpose }) => purpose === 'PHOTO_OR_STORY');
    expect(now).toMatchObject({ given: false, history: [{ given: false }, { given: true }] });
    expect(await bench.pool.audit.firstBreak()).toBeNull();
  });

  test('is never on paper or by phone', async () => {
    for (const how of [{ how: 'PAPER' }, { how: 'PHONE', witness: 'Jo' }]) {
      const { problems } = await answer(amina, { purpose: 'BE_LENT', ...how });
      expect(problems.join()).toMatch(/BAD_INPUT/);
    }
  });

  test('R185: of every purpose is no until they say yes', async () => {
    const { data } = await bench.ask<{ member: Standing }>(amina, STANDING, { id: 'amina' });
    expect(
      data.member.consents.map(({ given, answer, askAgain }) => [given, answer, askAgain]),
    ).toEqual(Array.from({ length: 7 }, () => [false, null, false]));
  });
});

describe('writing down what a member said', () => {
  test('is for their home organisation’s lead, on paper, or by phone with a witness', async () => {
    await answer(lead, { purpose: 'BE_LENT', how: 'PAPER' });
    await answer(lead, { purpose: 'BE_LENT', how: 'PHONE', witness: ' Jo Field ', given: false });
    expect(await standing('BE_LENT', lead)).toMatchObject({
      given: false,
      answer: { how: 'PHONE', recordedBy: 'You', witness: 'Jo Field' },
      history: [{ given: false }, { given: true }],
    });
  });

  test('shows the member the name of who wrote it down, and the lead that the member answered', async () => {
    const marcus = { id: lead.personId, name: 'Marcus Bell', roles: [...lead.roles] };
    await bench.pool.people.insert({
      ...marcus,
      organisationIds: ['harbour'],
      memberId: null,
      supports: [],
      demo: null,
    });
    await answer(lead, { purpose: 'BE_LENT', how: 'PAPER' });
    expect(await standing('BE_LENT')).toMatchObject({ answer: { recordedBy: 'Marcus Bell' } });
    await answer(amina, { purpose: 'BE_LENT' });
    expect(await standing('BE_LENT', lead)).toMatchObject({ answer: { recordedBy: 'The member' } });
  });

  test('takes a no to the lead reading the needs, and no yes: that is said by the member on their screen', async () => {
    const purpose = 'LEAD_SEES_NEEDS';
    for (const how of [{ how: 'PAPER' }, { how: 'PHONE', witness: 'Jo Field' }]) {
      const { problems } = await answer(lead, { purpose, ...how });
      expect(problems.join()).toMatch(/BAD_INPUT.*Only the member can say yes/);
    }
    expect((await kept()).items).toEqual([]);
    await answer(amina, { purpose });
    expect(await standing(purpose)).toMatchObject({ given: true });
    await answer(lead, { purpose, how: 'PAPER', given: false });
    expect(await standing(purpose)).toMatchObject({ given: false });
  });

  test('takes no yes to the lead reading the needs from a personal link: whoever prints its letter holds it too', async () => {
    const purpose = 'LEAD_SEES_NEEDS';
    const byLink = { ...amina, personId: 'member:amina' };
    const { problems } = await answer(byLink, { purpose });
    expect(problems.join()).toMatch(/BAD_INPUT.*sign in with a password/);
    expect((await kept()).items).toEqual([]);
    await answer(amina, { purpose });
    expect((await answer(byLink, { purpose, given: false })).problems).toEqual([]);
    expect(await standing(purpose)).toMatchObject({ given: false });
  });

  test.each([
    ['on screen, as if they were the member', { how: 'SCREEN' }, /Only the member/],
    ['by phone without a witness', { how: 'PHONE' }, /who else heard/],
    ['by phone with a witness without a name', { how: 'PHONE', witness: '  ' }, /who else heard/],
    ['by phone with themselves as witness', { how: 'PHONE', witness: lead.name }, /someone else/],
    ['by phone with a witness of no name', { how: 'PHONE', witness: 'The draw' }, /your own/],
    ['on paper with a witness', { how: 'PAPER', witness: 'Jo' }, /only for an answer by phone/],
  ])('%s is refused', async (_what, how, sentence) => {
    const { problems } = await answer(lead, { purpose: 'BE_LENT', ...how });
    expect(problems.join()).toMatch(/BAD_INPUT/);
    expect(problems.join()).toMatch(sentence);
    expect((await kept()).items).toEqual([]);
  });

  test('is refused to everyone else', async () => {
    for (const [viewer, code] of [
      [staff('recruiter', 'harbour'), /NOT_ALLOWED/],
      [staff('involvement-lead', 'meadow'), /NOT_ALLOWED/],
      [staff('coordinator', 'network'), /NOT_ALLOWED/],
      [memberViewer('carol', 'meadow'), /NOT_FOUND/],
      [null, /NOT_SIGNED_IN/],
    ] as const) {
      const { problems } = await answer(viewer, { purpose: 'BE_LENT', how: 'PAPER' });
      expect(problems.join()).toMatch(code);
    }
    expect((await kept()).items).toEqual([]);
  });
});

describe('a no takes effect at once', () => {
  const asked = { organisationId: null, team: 'elm-street', from: '2027-02-01', to: '2027-02-02' };
  const candidate = async () =>
    (await bench.graph.ports.candidates(asked)).find(({ memberId }) => memberId === 'amina');

  test('R23: to the shared pool: other organisations see them no more, and the draw is told', async () => {
    await answer(amina, { purpose: 'SHARED_POOL', given: false });
    expect(await candidate()).toMatchObject({ consentsToPool: false });
    const elsewhere = await bench.ask(staff('recruiter', 'meadow'), STANDING, { id: 'amina' });
    expect(elsewhere.problems.join()).toMatch(/NOT_FOUND/);
    await answer(amina, { purpose: 'SHARED_POOL' });
    expect((await bench.pool.members.get('amina'))?.sharedPoolSince).toBe('2026-11-22');
    expect(await candidate()).toMatchObject({ consentsToPool: true });
  });

  test('R20, R185: to being lent: the draw is told', async () => {
    await answer(amina, { purpose: 'BE_LENT', given: false });
    expect(await candidate()).toMatchObject({ consentsToPool: true, consentsToLending: false });
    await answer(amina, { purpose: 'BE_LENT' });
    expect(await candidate()).toMatchObject({ consentsToLending: true });
  });

  test('to keeping needs: the key is gone with all that told of them, and they are drawn as before', async () => {
    await bench.pool.needs.keep('amina', ['offending']);
    const sealed = (await bench.pool.store
      .collection('member-needs', { indexes: [] })
      .get('amina')) as { sealed: never } | null;
    await answer(amina, { purpose: 'RECORD_NEEDS', given: false });
    expect(await candidate()).toMatchObject({ features: [], consentsToPool: true });
    expect(sealed && (await bench.pool.vault.open('amina', sealed.sealed))).toBeNull();
    expect((await bench.pool.experience.of(['amina'])).size).toBe(0);
  });
});

describe('answers are safe', () => {
  test('a yes to words that are not today’s is refused', async () => {
    for (const wordingVersion of [0, 2]) {
      const { problems } = await answer(amina, { purpose: 'BE_LENT', wordingVersion });
      expect(problems.join()).toMatch(/BAD_INPUT.*no such version/);
    }
  });

  test('a retry with the same key answers once', async () => {
    const once = { purpose: 'BE_LENT', idempotencyKey: 'one-and-the-same' };
    await answer(amina, once);
    expect((await answer(amina, once)).problems).toEqual([]);
    expect((await kept()).items).toHaveLength(1);
  });

  test('two answers at once both count, one after the other', async () => {
    const both = await Promise.all([
      answer(amina, { purpose: 'BE_LENT' }),
      answer(amina, { purpose: 'BE_LENT', given: false }),
    ]);
    const refused = both.filter(({ problems }) => problems.length > 0).length;
    const places = (await kept()).items.map(({ place }) => place).sort((a, b) => a - b);
    expect(places).toEqual(refused === 0 ? [1, 2] : [1]);
  });

  test('who has left the pool answers nothing any more', async () => {
    await keep(bench.pool, { id: 'gone', name: 'Gone', status: 'LEFT' });
    const { problems } = await answer(lead, { memberId: 'gone', purpose: 'BE_LENT', how: 'PAPER' });
    expect(problems.join()).toMatch(/CONFLICT.*left/);
  });
});

describe('who sees what a member agreed to', () => {
  test('is the member and their home organisation’s lead, whose look is kept', async () => {
    await answer(amina, { purpose: 'BE_LENT' });
    expect(await standing('BE_LENT', lead)).toMatchObject({ given: true });
    const looks = await bench.pool.reads.looksAt('amina', {});
    expect(looks.nodes).toMatchObject([{ personId: lead.personId, what: 'consents' }]);
  });

  test.each([
    ['a recruiter of the home organisation', staff('recruiter', 'harbour')],
    ['a lead elsewhere', staff('involvement-lead', 'meadow')],
    ['the coordinator', staff('coordinator', 'network')],
  ])('is not %s', async (_who, viewer) => {
    const { data } = await bench.ask(viewer, STANDING, { id: 'amina' });
    expect(data).toEqual({ member: { consents: null, viewerCanAnswerConsents: false } });
  });

  test('R23: they are asked again once they have served since', async () => {
    await answer(amina, { purpose: 'BE_LENT' });
    bench.panels.served.push({ memberId: 'amina', on: '2026-11-21' });
    expect(await standing('BE_LENT')).toMatchObject({ askAgain: false });
    bench.panels.served[0] = { memberId: 'amina', on: '2026-11-25' };
    expect(await standing('BE_LENT')).toMatchObject({ askAgain: true });
    expect(await standing('PHOTO_OR_STORY')).toMatchObject({ askAgain: false });
  });
});
