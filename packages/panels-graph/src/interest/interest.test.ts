import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { create, key, POST, RECRUITER, RULES, start } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const ASK = `mutation ($input: AskForInterestInput!) { askForInterest(input: $input) { id stage interest { told yes wantToTalk notYet closesOn } } }`;
const EXTEND = `mutation ($input: AskForInterestInput!) { extendInterest(input: $input) { stage interest { closesOn closedAt } } }`;
const CLOSE = `mutation ($input: CloseInterestInput!) { closeInterest(input: $input) { stage interest { closedAt yes } } }`;
const ANSWER = `mutation ($input: AnswerInterestInput!) { answerInterest(input: $input) { answer standing mayAnswer } }`;
const COUNTS = `query ($id: ID!) { recruitment(id: $id) { stage interest { told yes wantToTalk notYet everyoneAnswered } } }`;
const PREVIEW = `query ($id: ID!) { previewInterest(recruitmentId: $id) { closesOn subject paragraphs missing warnings told } }`;
const CHANGE = `mutation ($input: ChangeRecruitmentInput!) { changeRecruitment(input: $input) { id stage } }`;
const CALL_OFF = `mutation ($input: CallOffRecruitmentInput!) { callOffRecruitment(input: $input) { stage } }`;

const TALKS = `{ interestTalks { member { id } post talkedAt } }`;
const FINISH = `mutation ($input: FinishTalkInput!) { finishTalk(input: $input) { talkedAt } }`;
const CLOSES_ON = '2026-11-29';
const LEAD = staff('involvement-lead', 'lantern', 'lead-of-lantern');

let bench: PanelsBench;
let id: string;
beforeEach(async () => {
  bench = await openPanelsBench();
  id = await create(bench);
});
afterEach(() => bench.dispose());

const ask = (closesOn = CLOSES_ON, viewer = RECRUITER) =>
  bench.ask(ASK, { input: { idempotencyKey: key(), recruitmentId: id, closesOn } }, viewer);
const close = () =>
  bench.ask(CLOSE, { input: { idempotencyKey: key(), recruitmentId: id } }, RECRUITER);
const answer = (
  memberId: string,
  said: string,
  more: object = {},
  viewer = memberViewer(memberId),
) =>
  bench.ask(
    ANSWER,
    { input: { idempotencyKey: key(), recruitmentId: id, memberId, answer: said, ...more } },
    viewer,
  );
const counts = async () => (await bench.ask(COUNTS, { id }, RECRUITER)).data['recruitment'];
const run = (name: string, now: string) => {
  bench.at(now);
  return bench.graph.jobs?.find((job) => job.name === name)?.run(now);
};
const told = () => bench.pool.told.map(({ memberId }) => memberId);

describe('members are asked whether they are interested', () => {
  it('R55: everyone eligible is told at once, and nobody else', async () => {
    const { data } = await ask();
    expect(data['askForInterest']).toMatchObject({
      stage: 'ASKING',
      interest: { told: 20, yes: 0, wantToTalk: 0, notYet: 20, closesOn: CLOSES_ON },
    });
    const cannot = ['member-18', 'member-19', 'member-20', 'member-22'];
    const can = bench.pool.members.map(({ memberId }) => memberId);
    expect(told().toSorted()).toEqual(can.filter((one) => !cannot.includes(one)));
  });

  it('R162, R77, R56: is told the fixed facts, with a link to answer', async () => {
    await ask();
    const [news] = bench.pool.told;
    expect(news).toMatchObject({
      topic: 'interest',
      link: { purpose: 'answer-interest', aboutId: id, until: '2026-12-04T00:00:00.000Z' },
    });
    const words = news?.paragraphs.join(' ') ?? '';
    for (const fact of ['Harbour', POST.summary, 'hours', '29 November', 'The guide']) {
      expect(words).toContain(fact);
    }
    expect(`${news?.subject} ${words}`).not.toMatch(/homeless|offend|substance|mental/i);
  });

  it('R56: nobody is asked while a fact is missing, and what is missing is said', async () => {
    const bare = await create(bench, { invitation: null });
    const input = { idempotencyKey: key(), recruitmentId: bare, closesOn: CLOSES_ON };
    const { code, message } = await bench.ask(ASK, { input }, RECRUITER);
    expect(code).toBe('BAD_INPUT');
    expect(message).toContain('Give the recruitment guide');
    expect(told()).toEqual([]);
    expect(
      (await bench.ask(PREVIEW, { id: bare }, RECRUITER)).data['previewInterest'],
    ).toMatchObject({
      missing: expect.arrayContaining(['Say how many hours it takes.']),
    });
  });

  it('R55: the recruiter sees first what members would read, how many, and what is not ideal', async () => {
    const { data } = await bench.ask(PREVIEW, { id }, RECRUITER);
    expect(data['previewInterest']).toMatchObject({
      closesOn: '2026-11-29',
      told: 20,
      missing: [],
      warnings: [expect.stringContaining('Only 3 days are left')],
    });
    expect(told()).toEqual([]);
  });

  it('R55: no input names members, so nobody is hand-picked', async () => {
    const [input] = ['AskForInterestInput'].map(
      (name) => bench.graph.typeDefs.split(`input ${name} {`)[1]?.split('}')[0],
    );
    expect(input).toBeDefined();
    expect(input).not.toContain('ember');
  });

  it('is asked by the recruiter of that organisation, once', async () => {
    for (const other of [staff('recruiter', 'lantern'), LEAD, staff('coordinator', 'harbour')]) {
      expect((await ask(CLOSES_ON, other)).code).toBe('NOT_ALLOWED');
    }
    await ask();
    expect((await ask()).code).toBe('ALREADY_DONE');
    expect(told()).toHaveLength(20);
  });

  it('R55: who becomes eligible while the time to answer is on is told too', async () => {
    await ask();
    bench.pool.members = bench.pool.members.map((member) => ({ ...member, busy: [] }));
    await run('panels.ask-who-became-eligible', '2026-11-23T09:00:00.000Z');
    await run('panels.tell-members-asked', '2026-11-23T09:01:00.000Z');
    expect(told().slice(20)).toEqual(['member-19']);
    expect(await counts()).toMatchObject({ interest: { told: 21 } });
  });
});

describe('a member answers', () => {
  beforeEach(async () => void (await ask()));

  it('R55: yes, no, or that they want to talk; silence is none of them', async () => {
    await answer('member-00', 'YES');
    await answer('member-01', 'NO');
    await answer('member-02', 'TALK');
    expect(await counts()).toMatchObject({
      interest: { told: 20, yes: 1, wantToTalk: 1, notYet: 18, everyoneAnswered: false },
    });
    expect(bench.pool.forgotten).toContain(`answer-interest ${id} member-00`);
  });

  it('R55: changes their mind as often as they like while the time is on', async () => {
    for (const said of ['YES', 'NO', 'TALK', 'YES', 'YES']) await answer('member-00', said);
    expect(await counts()).toMatchObject({ interest: { yes: 1, wantToTalk: 0, notYet: 19 } });
  });

  it('R55: after that only takes a yes back', async () => {
    await answer('member-00', 'YES');
    await close();
    expect(await answer('member-01', 'YES')).toMatchObject({ code: 'CONFLICT' });
    expect(await answer('member-00', 'TALK')).toMatchObject({ code: 'CONFLICT' });
    expect((await answer('member-00', 'NO')).data['answerInterest']).toMatchObject({
      answer: 'NO',
      mayAnswer: 'NOTHING',
    });
    expect(await counts()).toMatchObject({ interest: { yes: 0 } });
  });

  it('answers for themselves alone; their lead writes down what they say on the phone', async () => {
    expect((await answer('member-01', 'YES', {}, memberViewer('member-02'))).code).toBe(
      'NOT_ALLOWED',
    );
    expect((await answer('member-00', 'YES', {}, LEAD)).code).toBe('NOT_ALLOWED');
    expect((await answer('member-01', 'YES', {}, LEAD)).code).toBeNull();
    expect(bench.pool.told.at(-1)).toMatchObject({
      memberId: 'member-01',
      subject: 'Your lead wrote down your answer',
      onlyByMail: true,
    });
    expect(bench.happened.at(-1)).toMatchObject({
      action: 'interest.answer',
      personId: LEAD.personId,
      content: { by: 'lead' },
    });
  });

  it('R167: a supporter sees what they were asked, and answers nothing', async () => {
    const supporter = { ...staff('supporter', 'harbour', 'helper'), supports: ['member-00'] };
    const see = `query ($id: ID!) { memberInterests(memberId: $id) { post viewerCanAnswer } }`;
    const { data } = await bench.ask(see, { id: 'member-00' }, supporter);
    expect(data['memberInterests']).toEqual([{ post: POST.post, viewerCanAnswer: false }]);
    const other = await bench.ask(see, { id: 'member-01' }, supporter);
    expect(other.data['memberInterests']).toBeNull();
    expect((await answer('member-00', 'YES', {}, supporter)).code).toBe('NOT_ALLOWED');
  });

  it('was not asked: is answered as if there were nothing', async () => {
    expect((await answer('member-19', 'YES')).code).toBe('NOT_FOUND');
  });
});

describe('a member who wants to talk', () => {
  beforeEach(async () => {
    await ask();
    await answer('member-01', 'TALK');
  });

  it('R55: reaches their lead and the people who recruit, by no name', async () => {
    expect(
      bench.toldStaff.map(({ organisationIds, roles }) => [...organisationIds, ...roles]),
    ).toEqual([
      ['lantern', 'involvement-lead'],
      ['harbour', 'recruiter'],
    ]);
    expect(JSON.stringify(bench.toldStaff)).not.toContain('member-01');
    for (const viewer of [LEAD, RECRUITER]) {
      expect((await bench.ask(TALKS, {}, viewer)).data['interestTalks']).toEqual([
        { member: { id: 'member-01' }, post: POST.post, talkedAt: null },
      ]);
    }
    const other = staff('involvement-lead', 'meadow');
    expect((await bench.ask(TALKS, {}, other)).data['interestTalks']).toEqual([]);
  });

  it('is ticked when done, and can still say yes', async () => {
    const input = { idempotencyKey: key(), recruitmentId: id, memberId: 'member-01' };
    const other = staff('involvement-lead', 'meadow');
    expect((await bench.ask(FINISH, { input }, other)).code).toBe('NOT_ALLOWED');
    const { data } = await bench.ask(FINISH, { input }, LEAD);
    expect(data['finishTalk']).toEqual({ talkedAt: '2026-11-22T09:00:00.000Z' });
    await answer('member-01', 'YES');
    expect((await bench.ask(TALKS, {}, LEAD)).data['interestTalks']).toEqual([]);
  });
});

describe('the time to answer', () => {
  beforeEach(async () => void (await ask()));

  it('R55: ends by itself when its last day is over', async () => {
    await run('panels.close-interest', `${CLOSES_ON}T23:59:00.000Z`);
    expect(await counts()).toMatchObject({ stage: 'ASKING' });
    await run('panels.close-interest', '2026-11-30T00:01:00.000Z');
    expect(await counts()).toMatchObject({ stage: 'ASKED' });
    expect(bench.pool.forgotten).toContain(`answer-interest ${id} everyone`);
  });

  it('R55: takes no yes after its last day, even before it is closed', async () => {
    bench.at(`${CLOSES_ON}T23:59:00.000Z`);
    expect((await answer('member-00', 'YES')).code).toBeNull();
    bench.at('2026-11-30T00:00:30.000Z');
    expect((await answer('member-01', 'YES')).code).toBe('CONFLICT');
  });

  it('can be made longer, never shorter, and be opened again before a draw; answers stay', async () => {
    const extend = (closesOn: string) =>
      bench.ask(
        EXTEND,
        { input: { idempotencyKey: key(), recruitmentId: id, closesOn } },
        RECRUITER,
      );
    await answer('member-00', 'YES');
    await answer('member-01', 'NO');
    expect((await extend('2026-11-28')).code).toBe('BAD_INPUT');
    await close();
    const { data } = await extend('2026-12-01');
    expect(data['extendInterest']).toEqual({
      stage: 'ASKING',
      interest: { closesOn: '2026-12-01', closedAt: null },
    });
    const again = bench.pool.told.slice(20);
    expect(again).toHaveLength(18);
    expect(again.map(({ memberId }) => memberId)).not.toContain('member-01');
    expect(again[0]?.subject).toBe('You have more time to answer');
    expect(await counts()).toMatchObject({ interest: { yes: 1 } });
  });

  it('R55: changed rules keep the answers; changed days ask everyone again who had not refused for good', async () => {
    const change = (more: object) => {
      const { organisationId: _, ...post } = POST;
      return bench.ask(
        CHANGE,
        { input: { idempotencyKey: key(), id, ...post, ...more } },
        RECRUITER,
      );
    };
    await answer('member-00', 'YES');
    await answer('member-01', 'NO', { notAgain: true });
    await change({ rules: { ...RULES, seats: 3 } });
    expect(await counts()).toMatchObject({ interest: { yes: 1 } });
    expect(told()).toHaveLength(20);
    await change({ interviewsTo: '2026-12-04' });
    expect(await counts()).toMatchObject({ stage: 'ASKING', interest: { yes: 0, notYet: 20 } });
    await run('panels.tell-members-asked', '2026-11-22T09:05:00.000Z');
    expect(told().slice(20)).toHaveLength(19);
    expect(told().slice(20)).not.toContain('member-01');
    await close();
    expect((await change({ interviewsTo: '2026-12-05' })).code).toBe('CONFLICT');
  });

  it('called off: whoever said yes is told, nobody is asked any more', async () => {
    await answer('member-00', 'YES');
    await answer('member-01', 'NO');
    const input = { idempotencyKey: key(), id };
    const { data } = await bench.ask(CALL_OFF, { input }, RECRUITER);
    expect(data['callOffRecruitment']).toEqual({ stage: 'CALLED_OFF' });
    expect(told().slice(20)).toEqual(['member-00']);
    expect((await answer('member-02', 'YES')).code).toBe('CONFLICT');
    expect((await start(bench, id)).code).not.toBeNull();
    const span = { organisationId: 'harbour', from: '2026-12-01', to: '2026-12-31' };
    expect(await bench.graph.ports.evidenceFacts(span)).toEqual([]);
  });

  it('stands in the public log with counts alone', async () => {
    await answer('member-00', 'YES');
    await close();
    const { entries } = await bench.panels.publicLog.about(id);
    expect(entries.map(({ text }) => JSON.parse(text).content)).toEqual([
      { what: 'opened', round: 1, told: 20, closesOn: CLOSES_ON },
      { what: 'closed', round: 1, told: 20, closesOn: CLOSES_ON, yes: 1 },
    ]);
  });
});
