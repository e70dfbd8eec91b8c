import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { create, key, POST, RECRUITER, RULES } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const SETTINGS = `{ drawSettings { policies changedAt viewerCanChange } }`;
const SET = `mutation ($input: ChangeDrawSettingsInput!) { changeDrawSettings(input: $input) { policies } }`;
const CREATE = `mutation ($input: CreateRecruitmentInput!) { createRecruitment(input: $input) { id } }`;
const CHANGE = `mutation ($input: ChangeRecruitmentInput!) { changeRecruitment(input: $input) { id } }`;
const COORDINATOR = staff('coordinator', 'network');

let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench();
});
afterEach(() => bench.dispose());

const allow = (policies: readonly string[], viewer = COORDINATOR) =>
  bench.ask(SET, { input: { idempotencyKey: key(), policies } }, viewer);
const settings = async (viewer = RECRUITER) =>
  (await bench.ask(SETTINGS, {}, viewer)).data['drawSettings'];

describe('how the network shares chances', () => {
  test('is open to every policy until a coordinator says otherwise, which is written down', async () => {
    expect(await settings()).toEqual({
      policies: ['TURNS', 'EVEN', 'LEANING'],
      changedAt: null,
      viewerCanChange: false,
    });
    const { data } = await allow(['LEANING', 'TURNS']);
    expect(data['changeDrawSettings']).toEqual({ policies: ['TURNS', 'LEANING'] });
    expect(await settings(COORDINATOR)).toMatchObject({ viewerCanChange: true });
    expect(bench.happened).toMatchObject([
      { action: 'draw.set-policies', content: ['turns', 'leaning'] },
    ]);
  });

  test('keeps a recruitment from any other policy, in one clear sentence', async () => {
    await allow(['TURNS']);
    const rules = { ...RULES, policy: 'EVEN' };
    const input = { idempotencyKey: key(), ...POST, rules };
    const { code, message } = await bench.ask(CREATE, { input }, RECRUITER);
    expect([code, message]).toEqual(['BAD_INPUT', expect.stringContaining('Choose another one.')]);
    expect(await bench.panels.recruitments.count()).toBe(0);
  });

  test('leaves a recruitment from before as it is, until it asks for another policy', async () => {
    const id = await create(bench, { rules: { ...RULES, policy: 'EVEN' } });
    await allow(['TURNS']);
    const change = (policy: string) => {
      const { organisationId: _fixed, ...rest } = POST;
      const rules = { ...RULES, policy };
      return bench.ask(CHANGE, { input: { idempotencyKey: key(), id, ...rest, rules } }, RECRUITER);
    };
    expect((await change('EVEN')).code).toBeNull();
    expect((await change('LEANING')).code).toBe('BAD_INPUT');
    expect((await change('TURNS')).code).toBeNull();
  });

  test('is changed by coordinators only, and never to nothing', async () => {
    expect((await allow(['TURNS'], RECRUITER)).code).toBe('NOT_ALLOWED');
    expect((await allow([])).message).toBe('Allow at least one way to share chances.');
    expect((await bench.ask(SETTINGS, {}, null)).code).toBe('NOT_SIGNED_IN');
  });
});
