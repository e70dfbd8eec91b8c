import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { create, RECRUITER, sayYes } from '../testing/operations.ts';
import {
  agree,
  askPanel,
  bench,
  choose,
  draw,
  drawPanel,
  id,
  MON,
  openBench,
  PERIOD,
  plan,
  runJob,
  seats,
  send,
  TUE,
  told,
} from './testing/dates-bench.ts';

beforeEach(openBench);
afterEach(() => bench.dispose());

describe('R60: a panel is asked which days suit', () => {
  beforeEach(() => drawPanel());

  test('R60: by their own route, with a link of their own, once; by the recruiter or when all said yes', async () => {
    expect((await askPanel()).message).toBeNull();
    for (const memberId of await seats()) {
      expect(told(memberId)).toMatchObject([
        { subject: 'Which days suit you?', link: { purpose: 'choose-dates', aboutId: draw.id } },
      ]);
    }
    expect((await askPanel()).code).toBe('ALREADY_DONE');
    expect((await plan()).dates?.state).toBe('ASKED');
  });

  test('R60: by itself once the whole panel said yes', async () => {
    await sayYes(bench, draw.id, (await seats()).slice(1));
    await runJob();
    expect((await plan()).dates?.state).toBe('NOT_ASKED');
    await sayYes(bench, draw.id, (await seats()).slice(0, 1));
    await runJob();
    expect((await plan()).dates?.state).toBe('ASKED');
    await runJob();
    expect(told((await seats())[0] ?? '')).toHaveLength(1);
  });

  test('only the days they promised can be chosen, by them, until the days are agreed', async () => {
    const [first = '', second = ''] = await seats();
    expect((await choose(first, [MON])).code).toBe('CONFLICT');
    await askPanel();
    expect((await choose(first, ['2026-12-25'])).code).toBe('BAD_INPUT');
    expect((await choose(first, [MON, MON])).code).toBe('BAD_INPUT');
    expect((await choose(first, [MON])).message).toBeNull();
    expect((await choose(first, [TUE], 'MORNING')).message).toBeNull();
    expect((await choose('member-22', [MON])).code).toBe('NOT_FOUND');
    const outsider = draw.reserves[0]?.member.id ?? '';
    expect((await choose(outsider, [MON])).code).toBe('CONFLICT');
    const rows = (await plan()).dates?.seats ?? [];
    expect(rows.find(({ member }) => member.id === first)?.choices).toEqual([
      { day: TUE, part: 'MORNING' },
    ]);
    expect(rows.find(({ member }) => member.id === second)?.choices).toBeNull();
  });

  test('R168: whoever has not answered is reminded once, and staff hear when all have or the time is over', async () => {
    await askPanel();
    const [first = '', ...rest] = await seats();
    await choose(first, [MON]);
    bench.at('2026-11-27T12:00:00.000Z');
    await runJob();
    await runJob();
    expect(told(first)).toHaveLength(1);
    expect(told(rest[0] ?? '').map(({ subject }) => subject)).toEqual([
      'Which days suit you?',
      'Please tell us which days suit you',
    ]);
    const waits = () =>
      bench.toldStaff.filter(({ subject }) => subject === 'A panel waits for its days');
    expect(waits()).toEqual([]);
    for (const memberId of rest) await choose(memberId, [MON]);
    await runJob();
    await runJob();
    expect(waits()).toHaveLength(1);
  });

  test('R54, R60: whoever comes in once the time to answer is over has time of their own', async () => {
    await askPanel();
    const before = await seats();
    bench.at('2026-12-02T10:00:00.000Z');
    const leaving = { drawId: draw.id, memberId: before[0] ?? '', because: 'TOLD_US' };
    expect((await send('recordDropOut', 'RecordDropOutInput', leaving)).message).toBeNull();
    await runJob();
    const [joined = ''] = (await seats()).filter((memberId) => !before.includes(memberId));
    expect(told(joined).at(-1)?.paragraphs.join(' ')).toContain('by Friday 4 December');
    const waits = () =>
      bench.toldStaff.filter(({ subject }) => subject === 'A panel waits for its days');
    expect(waits()).toEqual([]);
    bench.at('2026-12-05T10:00:00.000Z');
    await runJob();
    expect(waits()).toHaveLength(1);
  });

  test('R60: a panel is not ready before its days are agreed', async () => {
    const ready = `query ($id: ID!) { recruitment(id: $id) { readiness { checks { rule met } } } }`;
    type Ready = { recruitment: { readiness: { checks: { rule: string; met: boolean }[] } } };
    const check = async () =>
      (await bench.ask<Ready>(ready, { id }, RECRUITER)).data.recruitment.readiness.checks.find(
        ({ rule }) => rule.startsWith('The days'),
      );
    expect(await check()).toMatchObject({ met: false });
    await askPanel();
    for (const memberId of await seats()) await choose(memberId, [TUE]);
    await agree([TUE]);
    expect(await check()).toMatchObject({ met: true });
  });

  test('R60, R168: the lead at home writes down what a member said, and the member is told', async () => {
    await askPanel();
    const [first = ''] = await seats();
    const home = (await bench.panels.entries.get(`${draw.id}:${first}`))?.homeOrganisationId ?? '';
    const write = (organisationId: string) =>
      send(
        'chooseDatesForMember',
        'ChooseDatesForMemberInput',
        { drawId: draw.id, memberId: first, choices: [{ day: MON, part: 'MORNING' }] },
        staff('involvement-lead', organisationId),
      );
    expect((await write('elsewhere')).code).toBe('NOT_ALLOWED');
    expect((await write(home)).message).toBeNull();
    const seat = (await plan()).dates?.seats.find(({ member }) => member.id === first);
    expect(seat?.choices).toEqual([{ day: MON, part: 'MORNING' }]);
    expect(told(first).at(-1)).toMatchObject({ subject: 'Your lead wrote down your days' });
    const places = `{ placesOfMembers { member { id } dates { viewerCanChoose } } }`;
    const lead = staff('involvement-lead', home);
    expect(JSON.stringify((await bench.ask(places, {}, lead)).data)).toContain(
      '"viewerCanChoose":true',
    );
  });

  test('R50: someone on a panel whose days are open rests before and after another like it', async () => {
    const second = await create(bench, { ...PERIOD, post: 'Cook', interviewsFrom: '2026-12-09' });
    const who = `query ($id: ID!) { recruitment(id: $id) { eligibility(first: 100) { nodes { member { id } reasons } } } }`;
    type Who = {
      recruitment: { eligibility: { nodes: { member: { id: string }; reasons: string[] }[] } };
    };
    const { data } = await bench.ask<Who>(who, { id: second }, RECRUITER);
    const rest = 'Serves close to these dates already: everyone rests 28 days between turns.';
    const resting = data.recruitment.eligibility.nodes.filter(({ reasons }) =>
      reasons.includes(rest),
    );
    expect(resting.map(({ member }) => member.id)).toEqual((await seats()).toSorted());
  });

  test('is for the organisation of the post', async () => {
    for (const viewer of [staff('recruiter', 'meadow'), staff('commissioner', 'council')]) {
      expect((await askPanel(viewer)).code).toBe('NOT_ALLOWED');
      expect((await plan(viewer)).dates).toBeNull();
    }
    await askPanel();
    expect((await agree([TUE], [], staff('recruiter', 'meadow'))).code).toBe('NOT_ALLOWED');
    expect(await bench.panels.audit.firstBreak()).toBeNull();
  });
});
