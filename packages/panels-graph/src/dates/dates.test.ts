import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  create,
  key,
  RECRUITER,
  type RevealedDraw,
  reveal,
  sayYes,
  startAndSettle,
} from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const PERIOD = { interviewsFrom: '2026-12-07', interviewsTo: '2026-12-11', interviewDays: 1 };
const [MON, TUE, WED] = ['2026-12-07', '2026-12-08', '2026-12-09'] as const;
const PLAN = `query ($id: ID!) { recruitment(id: $id) { interviewsFrom interviewsTo dates {
  state daysNeeded period agreedDays startsAt viewerCanAgree calendarFile { text }
  seats { member { id } heldDays choices { day part } } suggestion { days part cannot { id } } } } }`;
const MINE = `{ myDraws { nodes { drawId dates { state days isOver viewerCanChoose calendarFile { text } } } } }`;

interface Plan {
  readonly recruitment: {
    readonly interviewsFrom: string;
    readonly interviewsTo: string;
    readonly dates: {
      readonly state: string;
      readonly agreedDays: string[];
      readonly seats: { member: { id: string }; heldDays: string[]; choices: object[] | null }[];
      readonly suggestion: { days: string[]; part: string; cannot: { id: string }[] } | null;
      readonly calendarFile: { text: string } | null;
    } | null;
  };
}

let bench: PanelsBench;
let id: string;
let draw: RevealedDraw['revealDraw'];
beforeEach(async () => {
  bench = await openPanelsBench();
});
afterEach(() => bench.dispose());

async function drawPanel(change: object = PERIOD) {
  id = await create(bench, change);
  const { data, message } = await reveal(bench, await startAndSettle(bench, id));
  expect(message).toBeNull();
  draw = data.revealDraw;
}
const seats = async () =>
  ((await bench.panels.draws.get(draw.id))?.panel ?? []).map(({ memberId }) => memberId);
const plan = async () => (await bench.ask<Plan>(PLAN, { id }, RECRUITER)).data.recruitment;
const send = (name: string, type: string, input: object, viewer = RECRUITER) => {
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
  return bench.ask(document, { input: { idempotencyKey: key(), ...input } }, viewer);
};
const askPanel = (viewer = RECRUITER) =>
  send('askForDates', 'AskForDatesInput', { recruitmentId: id, answerBy: '2026-12-01' }, viewer);
const choose = (memberId: string, days: readonly string[], part = 'ALL_DAY') =>
  send(
    'chooseDates',
    'ChooseDatesInput',
    { drawId: draw.id, choices: days.map((day) => ({ day, part })) },
    memberViewer(memberId),
  );
const agree = (days: readonly string[], without: readonly string[] = [], viewer = RECRUITER) =>
  send(
    'agreeDates',
    'AgreeDatesInput',
    { recruitmentId: id, days, startsAt: '09:30', endsAt: '16:00', goAheadWithout: without },
    viewer,
  );
const promisedTo = (memberId: string) =>
  [...bench.pool.promised]
    .filter(([day, drawId]) => day.startsWith(`${memberId}:`) && drawId === draw.id)
    .map(([day]) => day.split(':')[1] ?? '')
    .sort();
const told = (memberId: string) =>
  bench.pool.told.filter((news) => news.memberId === memberId && news.topic === 'dates');
const runJob = async () => {
  const job = bench.graph.jobs.find(({ name }) => name === 'panels.dates');
  await job?.run(bench.panels.now());
};

describe('R60: while the days are open', () => {
  test('R60: being busy on some days of the period is no reason against anyone, having too few free is', async () => {
    const busy = [{ from: MON, to: '2026-12-10' }];
    bench.pool.members = bench.pool.members.map((member) => ({ ...member, busy }));
    const who = `query ($id: ID!) { recruitment(id: $id) { eligibility(first: 100) { eligibleCount reasonCounts { reason } } } }`;
    type Who = { recruitment: { eligibility: { eligibleCount: number; reasonCounts: object[] } } };
    const count = async (change: object) => {
      const post = await create(bench, { ...PERIOD, ...change });
      return (await bench.ask<Who>(who, { id: post }, RECRUITER)).data.recruitment.eligibility;
    };
    expect((await count({})).eligibleCount).toBeGreaterThan(15);
    const two = await count({ interviewDays: 2 });
    expect(two.eligibleCount).toBe(0);
    expect(two.reasonCounts).toContainEqual({
      reason: 'Is not free on enough days of the period.',
    });
  });

  test('R60: the draw holds the days each drawn member has free, and no others', async () => {
    bench.pool.members = bench.pool.members.map((member, at) => ({
      ...member,
      busy: at % 2 ? [{ from: TUE, to: TUE }] : [],
    }));
    await drawPanel();
    for (const memberId of await seats()) {
      const odd = Number(memberId.slice(-2)) % 2 === 1;
      expect(promisedTo(memberId).includes(TUE)).toBe(!odd);
      expect(promisedTo(memberId)).toHaveLength(odd ? 4 : 5);
    }
    expect((await plan()).dates).toMatchObject({ state: 'NOT_ASKED', daysNeeded: 1 });
    expect(await bench.panels.heldDays.count()).toBe(0);
  });

  test('R60: whoever has fewer free days than are needed at the draw is passed over', async () => {
    id = await create(bench, { ...PERIOD, interviewDays: 3 });
    const drawId = await startAndSettle(bench, id);
    for (const { memberId } of bench.pool.members.slice(0, 12)) {
      for (const day of [MON, TUE, WED]) bench.pool.promised.set(`${memberId}:${day}`, 'other');
    }
    draw = (await reveal(bench, drawId)).data.revealDraw;
    expect((await seats()).filter((memberId) => memberId < 'member-12')).toEqual([]);
    expect(await seats()).toHaveLength(4);
  });

  test('where every day of the period is needed there is nothing to ask, and the file has whole days', async () => {
    await drawPanel({});
    expect((await plan()).dates?.state).toBe('FIXED');
    expect((await askPanel()).code).toBe('CONFLICT');
    expect((await plan()).dates?.calendarFile?.text).toContain('DTSTART;VALUE=DATE:20261202');
  });
});

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

  test('R60: agreed days are everyone’s: told with a file, other days given back', async () => {
    await askPanel();
    for (const memberId of await seats()) await choose(memberId, [TUE, WED]);
    expect((await plan()).dates?.suggestion).toEqual({ days: [TUE], part: 'ALL_DAY', cannot: [] });
    expect((await agree([TUE])).message).toBeNull();
    const { interviewsFrom, interviewsTo, dates } = await plan();
    expect([interviewsFrom, interviewsTo, dates?.state]).toEqual([TUE, TUE, 'AGREED']);
    for (const memberId of await seats()) {
      expect(promisedTo(memberId)).toEqual([TUE]);
      expect(told(memberId).at(-1)).toMatchObject({ subject: 'We have the days' });
    }
    const mine = await bench.ask(MINE, {}, memberViewer((await seats())[0] ?? ''));
    expect(mine.data['myDraws']).toMatchObject({
      nodes: [{ dates: { state: 'AGREED', days: [TUE], viewerCanChoose: false } }],
    });
    const text = JSON.stringify(mine.data);
    expect(text).toContain('DTSTART:20261208T093000Z');
    expect(text).toContain('SEQUENCE:0');
    expect(text).not.toContain('Support worker');
    expect((await choose((await seats())[0] ?? '', [WED])).code).toBe('CONFLICT');
    expect((await agree([TUE])).code).toBe('ALREADY_DONE');
  });

  test('R60: where a day does not suit someone they are never left behind unseen: a reserve comes in for them', async () => {
    await askPanel();
    const [first = '', ...rest] = await seats();
    await choose(first, [MON]);
    for (const memberId of rest) await choose(memberId, [TUE]);
    expect((await plan()).dates?.suggestion).toMatchObject({
      days: [TUE],
      cannot: [{ id: first }],
    });
    const refused = await agree([TUE]);
    expect([refused.code, refused.message]).toEqual([
      'BAD_INPUT',
      '1 person can’t come then. Widen the period, or go ahead with a reserve for that person.',
    ]);
    expect((await agree([TUE], [first, rest[0] ?? ''])).code).toBe('BAD_INPUT');
    expect((await agree([TUE], [first])).message).toBeNull();
    const now = await seats();
    expect(now).not.toContain(first);
    expect(now).toHaveLength(4);
    expect(promisedTo(first)).toEqual([]);
    const [joined = ''] = now.filter((memberId) => !rest.includes(memberId));
    expect(promisedTo(joined)).toEqual([TUE]);
    expect(told(first).at(-1)).toMatchObject({ subject: 'A change to your plans' });
    const { data } = await bench.ask(MINE, {}, memberViewer(first));
    expect(data['myDraws']).toMatchObject({ nodes: [{ dates: { isOver: true } }] });
    expect(JSON.stringify(data)).toContain('METHOD:CANCEL');
  });

  test('R60: a replacement after the days are agreed must be free on them', async () => {
    await askPanel();
    for (const memberId of await seats()) await choose(memberId, [TUE]);
    await agree([TUE]);
    const [next = ''] = draw.reserves.map(({ member }) => member.id);
    bench.pool.members = bench.pool.members.map((member) =>
      member.memberId === next ? { ...member, busy: [{ from: TUE, to: TUE }] } : member,
    );
    const leaving = { drawId: draw.id, memberId: (await seats())[0] ?? '' };
    await send('recordDropOut', 'RecordDropOutInput', leaving);
    expect(await seats()).not.toContain(next);
    expect(await seats()).toHaveLength(4);
    const [joined = ''] = (await seats()).filter(
      (memberId) => !draw.panel.some(({ member }) => member.id === memberId),
    );
    expect(promisedTo(joined)).toEqual([TUE]);
    await sayYes(bench, draw.id, [joined]);
    await runJob();
    expect(told(joined).map(({ subject }) => subject)).toEqual(['We have the days']);
  });

  test('R60: nobody’s silence is taken before their time to answer is over', async () => {
    await askPanel();
    const [, ...rest] = await seats();
    for (const memberId of rest) await choose(memberId, [TUE]);
    expect((await agree([TUE])).code).toBe('CONFLICT');
    bench.at('2026-12-02T09:00:00.000Z');
    expect((await agree([TUE])).message).toBeNull();
    expect(await seats()).toHaveLength(4);
  });

  test('R60: where no day suits, the period is widened: everyone is asked anew, and the file is newer', async () => {
    await askPanel();
    for (const memberId of await seats()) await choose(memberId, [TUE]);
    await agree([TUE]);
    const widen = (from: string, to: string) =>
      send('widenDates', 'WidenDatesInput', {
        recruitmentId: id,
        interviewsFrom: from,
        interviewsTo: to,
        answerBy: '2026-12-01',
      });
    expect((await widen('2026-12-14', '2026-12-13')).code).toBe('BAD_INPUT');
    expect((await widen('2026-12-14', '2026-12-18')).message).toBeNull();
    expect((await plan()).dates).toMatchObject({ state: 'ASKED', agreedDays: [], daysNeeded: 1 });
    for (const memberId of await seats()) {
      expect(told(memberId).at(-1)?.subject).toBe('We ask you about days again');
      await choose(memberId, ['2026-12-15']);
    }
    expect((await agree(['2026-12-15'])).message).toBeNull();
    expect((await plan()).dates?.calendarFile?.text).toContain('SEQUENCE:1');
    for (const memberId of await seats()) expect(promisedTo(memberId)).toEqual(['2026-12-15']);
  });

  test('what a pool out of reach left open is settled later', async () => {
    await askPanel();
    for (const memberId of await seats()) await choose(memberId, [TUE]);
    bench.pool.outOfReach = true;
    expect((await agree([TUE])).message).toBeNull();
    expect(promisedTo((await seats())[0] ?? '')).toHaveLength(5);
    bench.pool.outOfReach = false;
    await runJob();
    for (const memberId of await seats()) expect(promisedTo(memberId)).toEqual([TUE]);
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
      expect((await bench.ask<Plan>(PLAN, { id }, viewer)).data.recruitment.dates).toBeNull();
    }
    await askPanel();
    expect((await agree([TUE], [], staff('recruiter', 'meadow'))).code).toBe('NOT_ALLOWED');
    expect(await bench.panels.audit.firstBreak()).toBeNull();
  });
});
