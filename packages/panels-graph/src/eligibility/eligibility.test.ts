import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { create, POST, RECRUITER, RULES } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const ELIGIBILITY = `query ($id: ID!, $only: EligibilityFilter, $first: Int, $after: String) { recruitment(id: $id) {
  eligibility(only: $only, first: $first, after: $after) {
    nodes { member { id } eligible reasons turns } endCursor total eligibleCount notEligibleCount reasonCounts { reason people } organisationsToAsk { id }
  } } }`;
const PREVIEW = `query ($input: PanelPreviewInput!) { panelPreview(input: $input) {
  dryRun feasible reason eligibleCount relaxations { sentence organisationsThatCouldLend { id } } organisationsToAsk { id }
  chances { people median { decimal } largest { decimal } } } }`;

interface Page {
  recruitment: {
    eligibility: {
      nodes: { member: { id: string }; reasons: string[]; turns: number | null }[];
      endCursor: string | null;
      total: number;
      eligibleCount: number;
      organisationsToAsk: { id: string }[];
    } | null;
  };
}

let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench();
});
afterEach(() => bench.dispose());

const eligibility = async (id: string, variables: object = {}, viewer = RECRUITER) =>
  (await bench.ask<Page>(ELIGIBILITY, { id, ...variables }, viewer)).data.recruitment.eligibility;

const preview = async (rules: object, viewer = RECRUITER) => {
  const { organisationId, team, interviewsFrom, interviewsTo } = POST;
  const input = {
    organisationId,
    team,
    interviewsFrom,
    interviewsTo,
    rules: { ...RULES, ...rules },
  };
  return bench.ask(PREVIEW, { input }, viewer);
};

describe('who could be drawn', () => {
  it('says for each who could not, why', async () => {
    const page = await eligibility(await create(bench), { only: 'NOT_ELIGIBLE' });
    expect(page?.nodes.map(({ member, reasons }) => [member.id, ...reasons])).toEqual([
      ['member-18', 'Has a conflict of interest with this organisation.'],
      ['member-19', 'Is not free on all the interview days.'],
      ['member-20', 'Is not yet trained to sit on a panel.'],
    ]);
    expect(page?.eligibleCount).toBe(20);
  });

  it('keeps members outside the shared pool to their own organisation', async () => {
    const id = await create(bench);
    const seen = async (viewer: typeof RECRUITER) =>
      (await eligibility(id, { only: 'NOT_ELIGIBLE' }, viewer))?.nodes.map(
        ({ member }) => member.id,
      );
    expect(await seen(RECRUITER)).not.toContain('member-22');
    const atMeadow = { role: 'recruiter' as const, organisationId: 'meadow' };
    expect(await seen({ ...RECRUITER, roles: [...RECRUITER.roles, atMeadow] })).toContain(
      'member-22',
    );
  });

  it('R20, R185: keeps members who did not agree to be lent for their own organisation', async () => {
    bench.pool.members = bench.pool.members.map((member) => ({
      ...member,
      consentsToLending: member.homeOrganisationId !== 'lantern',
    }));
    const lent = 'Has not agreed to be drawn for other organisations.';
    const page = await eligibility(await create(bench), { only: 'NOT_ELIGIBLE' });
    const kept = page?.nodes.filter(({ reasons }) => reasons.includes(lent)) ?? [];
    expect(kept.map(({ member }) => Number(member.id.slice(-2)) % 4)).toEqual([1, 1, 1, 1, 1, 1]);
    bench.pool.members = bench.pool.members.map((member) => ({
      ...member,
      consentsToLending: false,
    }));
    const home = await eligibility(await create(bench), { only: 'ELIGIBLE' });
    expect(home?.nodes.every(({ member }) => Number(member.id.slice(-2)) % 4 === 0)).toBe(true);
    expect(home?.nodes).not.toEqual([]);
  });

  it('R20, R21: keeps members whose organisation does not lend for these days, and says whom to ask', async () => {
    const id = await create(bench);
    expect((await eligibility(id))?.organisationsToAsk).toEqual([]);
    bench.pool.members = bench.pool.members.map((member) => ({
      ...member,
      homeLends: member.homeOrganisationId !== 'lantern' && member.homeOrganisationId !== 'harbour',
    }));
    const page = await eligibility(id, { only: 'NOT_ELIGIBLE' });
    const notLent = 'Their organisation has not offered to lend for these days. Ask it to.';
    const kept = page?.nodes.filter(({ reasons }) => reasons.includes(notLent)) ?? [];
    expect(kept.map(({ member }) => Number(member.id.slice(-2)) % 4)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(page?.organisationsToAsk).toEqual([{ id: 'lantern' }]);
  });

  it('R21: names whom to ask to lend where no panel is possible without them', async () => {
    bench.pool.members = bench.pool.members.map((member) => ({ ...member, homeLends: false }));
    const { data } = await preview({});
    expect(data['panelPreview']).toMatchObject({
      feasible: false,
      organisationsToAsk: [{ id: 'lantern' }, { id: 'meadow' }, { id: 'quayside' }],
    });
  });

  it('R50: lets people rest after a turn, and counts it', async () => {
    await bench.panels.services.insertMany(
      ['2026-11-20', '2026-05-01'].map((date, at) => ({
        id: `past-${at}`,
        memberId: `member-0${at}`,
        recruitmentId: `past-${at}`,
        organisationId: 'meadow',
        stage: 'observer' as const,
        date,
      })),
    );
    const id = await create(bench);
    const lead = { role: 'involvement-lead' as const, organisationId: 'harbour' };
    const viewer = { ...RECRUITER, roles: [...RECRUITER.roles, lead] };
    expect((await eligibility(id, { first: 2 }, viewer))?.nodes).toMatchObject([
      {
        member: { id: 'member-00' },
        turns: 1,
        reasons: [expect.stringContaining('rests 28 days')],
      },
      { member: { id: 'member-01' }, turns: null, reasons: [] },
    ]);
  });

  it('R51: shows turns to leads at home only: beside a panel they tell who has what few have', async () => {
    const id = await create(bench);
    for (const viewer of [RECRUITER, staff('coordinator', 'network')]) {
      const turns = (await eligibility(id, { first: 50 }, viewer))?.nodes.map((one) => one.turns);
      expect(new Set(turns)).toEqual(new Set([null]));
    }
  });

  it('is shown page after page', async () => {
    const id = await create(bench);
    const first = await eligibility(id, { first: 20 });
    const second = await eligibility(id, { first: 20, after: first?.endCursor });
    expect([first?.nodes.length, second?.nodes.length, second?.endCursor]).toEqual([20, 3, null]);
  });

  it('is not shown to other organisations or commissioners', async () => {
    const id = await create(bench);
    expect(await eligibility(id, {}, staff('recruiter', 'lantern'))).toBeNull();
    expect(await eligibility(id, {}, staff('commissioner', 'council'))).toBeNull();
  });
});

describe('a dry run', () => {
  it('gives the range of chances and keeps nothing', async () => {
    const { data } = await preview({});
    expect(data['panelPreview']).toMatchObject({
      dryRun: true,
      feasible: true,
      eligibleCount: 20,
      chances: { people: 20 },
    });
    expect(await bench.panels.draws.count()).toBe(0);
  });

  it('gives no chances where fewer than five people would have one', async () => {
    bench.pool.members = bench.pool.members.slice(0, 4);
    const { data } = await preview({
      seats: 2,
      reserves: 0,
      someoneFromTheTeam: false,
      someoneTrainedToChair: false,
    });
    expect(data['panelPreview']).toMatchObject({ feasible: true, eligibleCount: 4, chances: null });
  });

  it('says the same with one person less, so that nobody’s needs can be tried out', async () => {
    const chances = async () => {
      const { data } = await preview({ someoneFromTheTeam: false, someoneTrainedToChair: false });
      return (data['panelPreview'] as { chances: unknown }).chances;
    };
    bench.pool.members = bench.pool.members.slice(0, 17);
    const before = await chances();
    bench.pool.members = bench.pool.members.slice(0, 16);
    expect(await chances()).toEqual(before);
    expect(before).toMatchObject({ people: 15 });
  });

  it('R53: says what to change where no panel is possible', async () => {
    bench.pool.members = bench.pool.members.map((member) => ({
      ...member,
      features: member.features.filter((feature) => feature !== 'need:offending'),
    }));
    const { data } = await preview({ someoneFromTheTeam: false });
    expect(data['panelPreview']).toMatchObject({
      feasible: false,
      chances: null,
      relaxations: [{ sentence: expect.stringContaining('experience of offending') }],
    });
  });

  it.each([
    ['team:elm-street', /^Nobody who is free has used Elm Street: /],
    ['need:offending', /^Not enough people who are free have experience of offending: /],
  ])('says that nobody has %s only where that is no need', async (gone, sentence) => {
    bench.pool.members = bench.pool.members.map((member) => ({
      ...member,
      features: member.features.filter((feature) => feature !== gone),
    }));
    const { data } = await preview({});
    expect(data['panelPreview']).toMatchObject({
      relaxations: [{ sentence: expect.stringMatching(sentence) }],
    });
  });

  it('says that nobody is trained to chair where nobody is', async () => {
    bench.pool.members = bench.pool.members.map((member) => ({
      ...member,
      trainedFor: member.trainedFor.filter((role) => role !== 'chair'),
    }));
    const { data } = await preview({});
    expect(JSON.stringify(data)).toContain('Nobody who is free is trained to chair: ');
  });

  it('names an organisation that could lend only where five or more of its members could', async () => {
    const lend = async (people: number) => {
      bench.pool.members = bench.pool.members.map((member, at) => ({
        ...member,
        busy: at < 20 ? [] : member.busy,
        consentsToPool: true,
        features: at % 4 === 1 && at < 4 * people ? ['need:offending'] : ['need:homelessness'],
        trainedFor: at % 4 === 1 ? [] : ['panel-member'],
      }));
      const { data } = await preview({ someoneFromTheTeam: false, someoneTrainedToChair: false });
      return JSON.stringify(data['panelPreview']);
    };
    expect(await lend(4)).not.toContain('lantern');
    expect(await lend(5)).toContain('lantern');
  });

  it('is for those who may see the pool of this organisation’s draw', async () => {
    expect((await preview({}, staff('recruiter', 'lantern'))).code).toBe('NOT_ALLOWED');
  });
});
