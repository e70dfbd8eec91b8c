import type { HeldRole, Viewer } from '@freshfaces/web-kit/area';
import { type Answer, renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import CommissioningArea from './index.tsx';

const council: HeldRole = {
  role: 'commissioner',
  organisation: { id: 'council', name: 'Council' },
};
const commissioner: Viewer = { ...testViewer, roles: [council], activeRole: council };

const terms = {
  __typename: 'ConditionTerms',
  edition: 1,
  from: '2026-01-01',
  number: 3,
  targetPercent: 100,
  notes: '',
  consulted: 'The forum',
  reviewOn: null,
  wordingReason: null,
  savedAt: '2026-01-01T00:00:00.000Z',
};

const condition = {
  __typename: 'Condition',
  id: 'seats',
  kind: 'LIVED_EXPERIENCE_SEATS',
  sentence: 'In every recruitment, at least 3 seats are for people with lived experience.',
  to: '2028-12-31',
  state: 'IN_FORCE',
  reviewDue: false,
  viewerCanChange: true,
  ended: null,
  terms,
  history: [terms],
  evidence: {
    __typename: 'Evidence',
    state: 'PARTLY',
    sentence: '1 of 2 recruitments meet it (agreed: all of them).',
    met: 1,
    counted: 2,
    waiting: 0,
    items: [
      {
        __typename: 'EvidenceItem',
        recruitment: { __typename: 'Recruitment', id: 'night' },
        post: 'Night worker',
        interviewsFrom: '2026-06-10',
        drawnAt: '2026-06-01T10:00:00.000Z',
        recordPath: '/panels/records/draw-1',
        result: 'MET',
        sentence: '3 of 3 drawn seats.',
      },
      {
        __typename: 'EvidenceItem',
        recruitment: { __typename: 'Recruitment', id: 'day' },
        post: 'Day worker',
        interviewsFrom: '2026-05-10',
        drawnAt: null,
        recordPath: null,
        result: 'NOT_MET',
        sentence: 'Interviews began without a draw.',
      },
    ],
  },
};

const contract = {
  __typename: 'Contract',
  id: 'outreach',
  title: 'Street outreach',
  reference: 'C-17',
  purpose: 'Finding people.',
  from: '2026-01-01',
  to: '2028-12-31',
  version: 1,
  viewerCanChange: true,
  commissioner: { __typename: 'Organisation', id: 'council', name: 'Council' },
  provider: { __typename: 'Organisation', id: 'org-1', name: 'Harbour' },
  evidence: {
    __typename: 'ContractEvidence',
    state: 'PARTLY',
    sentence: '0 of 1 condition is met, 1 in part.',
    recruitments: 2,
    outsideAnyContract: 1,
  },
  conditions: [condition],
};

const query =
  (data: object): Answer =>
  () => ({ __typename: 'Query', ...data });
const list = (nodes: object[]) =>
  query({ contracts: { __typename: 'ContractPage', total: nodes.length, nodes } });
const none = query({
  wordingWarnings: [],
});

async function open(at: string, answers: Record<string, Answer>, viewer = commissioner) {
  return renderArea(CommissioningArea, {
    at: `/commissioning${at}`,
    basePath: '/commissioning',
    viewer,
    answers: { Contract: query({ contract }), ...answers },
  });
}

describe('the front page', () => {
  it('shows a commissioner each contract with a mark a condition, and what falls short', async () => {
    const { container } = await open('', { Contracts: list([contract]) });
    await screen.findByRole('heading', { level: 1, name: 'Contracts' });
    expect(container.querySelectorAll('.ff-mark-rows .ff-state-part')).toHaveLength(1);
    const next = screen.getByRole('heading', { name: 'What to look at next' });
    expect(next.nextElementSibling?.textContent).toContain('at least 3 seats');
  });
  it('tells a provider what is asked of it, and offers no contract to add', async () => {
    await open('', { Contracts: list([contract]) }, testViewer);
    await screen.findByRole('heading', { level: 1, name: 'What is asked of us' });
    expect(screen.queryByRole('link', { name: 'Add a contract' })).toBeNull();
    expect(screen.getByRole('table', { name: 'All contracts' }).textContent).toContain('Council');
  });
  it('says what to do where there is no contract', async () => {
    await open('', { Contracts: list([]) });
    expect(await screen.findByText('No contracts yet')).toBeTruthy();
  });
  it('stands without evidence while the record of draws is down', async () => {
    const bare = { ...contract, evidence: null, conditions: [{ ...condition, evidence: null }] };
    await open('', { Contracts: list([bare]) });
    expect(await screen.findByText('Not known right now')).toBeTruthy();
  });
});

describe('a contract', () => {
  it('shows how each condition stands, with a link to each public record', async () => {
    await open('/contracts/outreach', {});
    const panel = (
      await screen.findByRole('heading', { level: 3, name: condition.sentence })
    ).closest('section');
    if (!panel) throw new Error('no panel');
    expect(within(panel).getByText('Met in part')).toBeTruthy();
    const link = within(panel).getByRole('link', {
      name: 'Check the draw for Night worker',
      hidden: true,
    });
    expect(link.getAttribute('href')).toBe('/panels/records/draw-1');
    expect(panel.textContent).toContain('Interviews began without a draw.');
    expect(screen.getByText(/1 other recruitment in this time/)).toBeTruthy();
  });
  it('offers no change to those who may only read', async () => {
    const read = {
      ...contract,
      viewerCanChange: false,
      conditions: [{ ...condition, viewerCanChange: false }],
    };
    await open('/contracts/outreach', { Contract: query({ contract: read }) });
    await screen.findByRole('heading', { level: 1, name: contract.title });
    expect(screen.queryByRole('button', { name: 'End this condition' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Add a condition' })).toBeNull();
  });
  it('that is missing, or not for this reader, says so', async () => {
    await open('/contracts/outreach', { Contract: query({ contract: null }) });
    expect(
      await screen.findByRole('heading', { name: 'We could not find that page' }),
    ).toBeTruthy();
  });
});

describe('adding a condition', () => {
  const user = userEvent.setup();
  const next = async () => user.click(screen.getByRole('button', { name: 'Continue' }));

  it('goes in small steps, asks about wording that shuts people out, and checks the answers', async () => {
    const sent: object[] = [];
    const warn = (variables: { notes?: string }) => ({
      __typename: 'Query',
      wordingWarnings: variables.notes
        ? [
            {
              __typename: 'WordingWarning',
              kind: 'FORMAL_QUALIFICATION',
              words: 'a degree',
              sentence: 'It shuts out.',
            },
          ]
        : [],
    });
    const view = await open('/contracts/outreach/conditions/new', {
      WordingWarnings: warn,
      AddCondition: (variables) => {
        sent.push(variables);
        return { __typename: 'Mutation', addCondition: { __typename: 'Condition', id: 'new' } };
      },
    });
    await next();
    expect(screen.getByRole('alert').textContent).toContain('Choose what you ask for.');
    await user.click(screen.getByLabelText('Seats for people with lived experience'));
    await next();
    await next();
    expect(screen.getByRole('alert').textContent).toContain('Give a whole number.');
    await user.type(screen.getByLabelText('At least how many seats?'), '2');
    await next();
    await user.type(screen.getByLabelText(/Anything else you agreed/), 'Staff need a degree.');
    await next();
    expect(await screen.findByText(/It shuts out/)).toBeTruthy();
    await user.type(screen.getByLabelText('Why is this wording needed?'), 'The law.');
    await next();
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    await user.click(screen.getByRole('button', { name: 'Add the condition' }));
    await screen.findByRole('heading', { level: 1, name: contract.title });
    expect(sent).toMatchObject([
      {
        input: {
          contractId: 'outreach',
          kind: 'LIVED_EXPERIENCE_SEATS',
          terms: {
            number: 2,
            targetPercent: 100,
            notes: 'Staff need a degree.',
            wordingReason: 'The law.',
          },
        },
      },
    ]);
    expect(view.announced).toContain('The condition is added.');
  });
  it('is not offered to a provider that finds the address', async () => {
    const read = query({ contract: { ...contract, viewerCanChange: false } });
    await open('/contracts/outreach/conditions/new', { Contract: read, WordingWarnings: none });
    expect(
      await screen.findByRole('heading', { name: 'We could not find that page' }),
    ).toBeTruthy();
  });
});

describe('adding a contract', () => {
  const user = userEvent.setup();
  const Providers = query({
    organisations: [
      { __typename: 'Organisation', id: 'org-1', name: 'Harbour', kind: 'PARTNER' },
      { __typename: 'Organisation', id: 'council', name: 'Council', kind: 'COMMISSIONER' },
    ],
  });

  it('asks for what is missing, offers partners only, and sends the answers once checked', async () => {
    const sent: object[] = [];
    await open('/contracts/new', {
      Providers,
      Contracts: list([]),
      AddContract: (variables) => {
        sent.push(variables);
        return { __typename: 'Mutation', addContract: { __typename: 'Contract', id: 'outreach' } };
      },
    });
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(3);
    await user.type(screen.getByLabelText('Title'), 'Street outreach');
    await user.type(screen.getByLabelText('Reference'), 'C-17');
    await user.type(screen.getByLabelText('What is it for?'), 'Finding people.');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    const provider = await screen.findByLabelText('Provider');
    expect(within(provider).queryByText('Council')).toBeNull();
    await user.selectOptions(provider, 'org-1');
    await user.type(screen.getByLabelText('First day'), '2027-01-01');
    await user.type(screen.getByLabelText('Last day'), '2027-12-31');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    expect(screen.getByText('Harbour')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add the contract' }));
    await screen.findByRole('heading', { level: 1, name: 'Street outreach' });
    expect(sent).toMatchObject([
      { input: { commissionerId: 'council', providerId: 'org-1', to: '2027-12-31' } },
    ]);
  });
});

describe('ending a condition', () => {
  it('asks once more, and needs a reason', async () => {
    const user = userEvent.setup();
    const sent: object[] = [];
    const view = await open('/contracts/outreach', {
      EndCondition: (variables) => {
        sent.push(variables);
        return { __typename: 'Mutation', endCondition: { __typename: 'Condition', id: 'seats' } };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'End this condition' }));
    const dialog = screen.getByRole('dialog', { name: 'End this condition?' });
    await user.click(within(dialog).getByRole('button', { name: 'End the condition' }));
    expect(within(dialog).getByRole('alert').textContent).toContain('Say why it ends.');
    expect(sent).toHaveLength(0);
    await user.type(within(dialog).getByLabelText('Why does it end?'), 'The service closes.');
    await user.click(within(dialog).getByRole('button', { name: 'End the condition' }));
    expect(sent).toMatchObject([
      { input: { conditionId: 'seats', reason: 'The service closes.' } },
    ]);
    expect(view.announced).toContain('The condition is ended.');
  });
});
