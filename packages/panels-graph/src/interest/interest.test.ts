import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLOSES_ON, interestIn } from '../testing/interest.ts';
import { create, key, POST, RECRUITER } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const ASK = `mutation ($input: AskForInterestInput!) { askForInterest(input: $input) { id } }`;
const PREVIEW = `query ($id: ID!) { previewInterest(recruitmentId: $id) { closesOn subject paragraphs missing warnings told } }`;
const TALKS = `{ interestTalks { member { id } post talkedAt } }`;
const FINISH = `mutation ($input: FinishTalkInput!) { finishTalk(input: $input) { talkedAt } }`;
const LEAD = staff('involvement-lead', 'lantern', 'lead-of-lantern');

let bench: PanelsBench;
let id: string;
let interest: ReturnType<typeof interestIn>;
beforeEach(async () => {
  bench = await openPanelsBench();
  id = await create(bench);
  interest = interestIn(bench, id);
});
afterEach(() => bench.dispose());

describe('members are asked whether they are interested', () => {
  it('R55: everyone eligible is told at once, and nobody else', async () => {
    const { data } = await interest.ask();
    expect(data['askForInterest']).toMatchObject({
      stage: 'ASKING',
      interest: { told: 20, yes: 0, wantToTalk: 0, notYet: 20, closesOn: CLOSES_ON },
    });
    const cannot = ['member-18', 'member-19', 'member-20', 'member-22'];
    const can = bench.pool.members.map(({ memberId }) => memberId);
    expect(interest.told().toSorted()).toEqual(can.filter((one) => !cannot.includes(one)));
  });

  it('R162, R77, R56: is told the fixed facts, with a link to answer', async () => {
    await interest.ask();
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
    expect(interest.told()).toEqual([]);
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
    expect(interest.told()).toEqual([]);
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
      expect((await interest.ask(CLOSES_ON, other)).code).toBe('NOT_ALLOWED');
    }
    await interest.ask();
    expect((await interest.ask()).code).toBe('ALREADY_DONE');
    expect(interest.told()).toHaveLength(20);
  });

  it('R55: who becomes eligible while the time to answer is on is told too', async () => {
    await interest.ask();
    bench.pool.members = bench.pool.members.map((member) => ({ ...member, busy: [] }));
    await interest.run('panels.ask-who-became-eligible', '2026-11-23T09:00:00.000Z');
    await interest.run('panels.tell-members-asked', '2026-11-23T09:01:00.000Z');
    expect(interest.told().slice(20)).toEqual(['member-19']);
    expect(await interest.counts()).toMatchObject({ interest: { told: 21 } });
  });
});

describe('a member answers', () => {
  beforeEach(async () => void (await interest.ask()));

  it('R55: yes, no, or that they want to talk; silence is none of them', async () => {
    await interest.answer('member-00', 'YES');
    await interest.answer('member-01', 'NO');
    await interest.answer('member-02', 'TALK');
    expect(await interest.counts()).toMatchObject({
      interest: { told: 20, yes: 1, wantToTalk: 1, notYet: 18, everyoneAnswered: false },
    });
    expect(bench.pool.forgotten).toContain(`answer-interest ${id} member-00`);
  });

  it('R55: changes their mind as often as they like while the time is on', async () => {
    for (const said of ['YES', 'NO', 'TALK', 'YES', 'YES'])
      await interest.answer('member-00', said);
    expect(await interest.counts()).toMatchObject({
      interest: { yes: 1, wantToTalk: 0, notYet: 19 },
    });
  });

  it('R55: after that only takes a yes back', async () => {
    await interest.answer('member-00', 'YES');
    await interest.close();
    expect(await interest.answer('member-01', 'YES')).toMatchObject({ code: 'CONFLICT' });
    expect(await interest.answer('member-00', 'TALK')).toMatchObject({ code: 'CONFLICT' });
    expect((await interest.answer('member-00', 'NO')).data['answerInterest']).toMatchObject({
      answer: 'NO',
      mayAnswer: 'NOTHING',
    });
    expect(await interest.counts()).toMatchObject({ interest: { yes: 0 } });
  });

  it('answers for themselves alone; their lead writes down what they say on the phone', async () => {
    expect((await interest.answer('member-01', 'YES', {}, memberViewer('member-02'))).code).toBe(
      'NOT_ALLOWED',
    );
    expect((await interest.answer('member-00', 'YES', {}, LEAD)).code).toBe('NOT_ALLOWED');
    expect((await interest.answer('member-01', 'YES', {}, LEAD)).code).toBeNull();
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
    expect((await interest.answer('member-00', 'YES', {}, supporter)).code).toBe('NOT_ALLOWED');
  });

  it('was not asked: is answered as if there were nothing', async () => {
    expect((await interest.answer('member-19', 'YES')).code).toBe('NOT_FOUND');
  });
});

describe('a member who wants to talk', () => {
  beforeEach(async () => {
    await interest.ask();
    await interest.answer('member-01', 'TALK');
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
    await interest.answer('member-01', 'YES');
    expect((await bench.ask(TALKS, {}, LEAD)).data['interestTalks']).toEqual([]);
  });
});
