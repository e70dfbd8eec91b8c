import { renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import PracticeArea from './index.tsx';

const ENTRY = {
  __typename: 'PracticeEntry',
  id: 'tea',
  title: 'Tea before the interview',
  stage: 'INTERVIEWING',
  barrier: 'CONFIDENCE',
  context: 'Night worker post.',
  worked: 'People were calmer.',
  didNotWork: '',
  nothingYet: 'Tried once.',
  authorName: 'Ruth Ames',
  edition: 1,
  writtenAt: '2026-11-01T09:00:00.000Z',
  changedAt: '2026-11-01T09:00:00.000Z',
  withdrawnAt: null as string | null,
  workedForOthers: 2,
  didNotWorkForOthers: 1,
  viewerCanChange: true,
  viewerMayRespondFor: ['org-1'],
  viewerResponses: [],
  organisation: { __typename: 'Organisation', id: 'meadow', name: 'Meadow' },
  history: [],
};

const page = (nodes: object[]) => ({
  __typename: 'Query',
  practiceEntries: { __typename: 'PracticePage', total: nodes.length, endCursor: null, nodes },
});
const organisations = () => ({ __typename: 'Query', organisations: [] });

beforeEach(() => sessionStorage.clear());

async function open(at: string, answers: Parameters<typeof renderArea>[1]['answers']) {
  return renderArea(PracticeArea, {
    at: `/practice${at}`,
    basePath: '/practice',
    answers: { PracticeOrganisations: organisations, ...answers },
  });
}

describe('the list', () => {
  it('shows both halves of each entry, an empty one with its reason', async () => {
    await open('', { PracticeEntries: () => page([ENTRY]) });
    const card = (await screen.findByRole('link', { name: ENTRY.title })).closest('li');
    expect(card?.textContent).toContain('Worked: People were calmer.');
    expect(card?.textContent).toContain('Did not: nothing yet. Tried once.');
    expect(card?.textContent).toContain('Worked for 2 other organisations, did not for 1.');
  });
  it('asks the graph for what the address says, and nothing it can’t mean', async () => {
    const asked: object[] = [];
    const answer = (variables: object) => {
      asked.push(variables);
      return page([]);
    };
    await open('?words=tea&stage=REVIEW&barrier=RAIN', { PracticeEntries: answer });
    expect(asked.at(-1)).toMatchObject({ words: 'tea', stage: 'REVIEW', barrier: null });
    expect(await screen.findByText('Nothing found')).toBeTruthy();
  });
  it('offers writing to staff and not to members', async () => {
    const role = { role: 'member' as const, organisation: { id: 'org-1', name: 'Harbour' } };
    await renderArea(PracticeArea, {
      at: '/practice',
      basePath: '/practice',
      viewer: { ...testViewer, roles: [role], activeRole: role },
      answers: { PracticeOrganisations: organisations, PracticeEntries: () => page([ENTRY]) },
    });
    await screen.findByRole('link', { name: ENTRY.title });
    expect(screen.queryByRole('link', { name: 'Write an entry' })).toBeNull();
  });
});

describe('writing', () => {
  const user = userEvent.setup();
  async function fill() {
    await user.type(screen.getByLabelText('Title'), 'Tea first');
    await user.selectOptions(screen.getByLabelText('Stage'), 'INTERVIEWING');
    await user.type(screen.getByLabelText('Where and with whom?'), 'Night post');
    await user.type(screen.getByLabelText('What worked?'), 'Calmer');
  }

  it('prompts for the other half, and takes a reason instead', async () => {
    const sent: { input: { text: object; idempotencyKey: string } }[] = [];
    const view = await open('/entries/new', {
      WritePractice: (variables) => {
        sent.push(variables as (typeof sent)[number]);
        return {
          __typename: 'Mutation',
          writePractice: { __typename: 'PracticeEntry', id: 'tea' },
        };
      },
      PracticeEntry: () => ({ __typename: 'Query', practiceEntry: ENTRY }),
    });
    expect(screen.queryByLabelText(/Say how you know/)).toBeNull();
    await fill();
    await user.click(screen.getByRole('button', { name: 'Share this entry' }));
    const summary = screen.getByRole('alert');
    expect(within(summary).getByRole('link').textContent).toMatch(/what did not work, too/);
    expect(sent).toHaveLength(0);
    await user.type(screen.getByLabelText(/Say how you know/), 'Tried once.');
    await user.click(screen.getByRole('button', { name: 'Share this entry' }));
    await screen.findByRole('heading', { level: 1, name: ENTRY.title });
    expect(sent).toMatchObject([
      { input: { organisationId: 'org-1', text: { didNotWork: '', nothingYet: 'Tried once.' } } },
    ]);
    expect(view.announced).toContain('Your entry is there for everyone.');
    expect(sessionStorage.length).toBe(0);
  });
  it('keeps the draft when the reader leaves and comes back', async () => {
    const first = await open('/entries/new', {});
    await fill();
    first.unmount();
    await open('/entries/new', {});
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Tea first');
  });
});

describe('an entry', () => {
  const user = userEvent.setup();

  it('can be withdrawn by its author, who can undo that', async () => {
    const state = { ...ENTRY };
    await open('/entries/tea', {
      PracticeEntry: () => ({ __typename: 'Query', practiceEntry: state }),
      WithdrawPractice: () => ({
        __typename: 'Mutation',
        withdrawPractice: {
          __typename: 'PracticeEntry',
          id: 'tea',
          withdrawnAt: '2026-11-22T09:00:00Z',
        },
      }),
      RestorePractice: () => ({
        __typename: 'Mutation',
        restorePractice: { __typename: 'PracticeEntry', id: 'tea', withdrawnAt: null },
      }),
    });
    await act(async () =>
      user.click(await screen.findByRole('button', { name: 'Withdraw your entry' })),
    );
    await user.click(await screen.findByRole('button', { name: 'Undo: bring it back' }));
    expect(await screen.findByRole('button', { name: 'Withdraw your entry' })).toBeTruthy();
  });
  it('takes one answer from an organisation that tried it, and shows it', async () => {
    const sent: object[] = [];
    await open('/entries/tea', {
      PracticeEntry: () => ({ __typename: 'Query', practiceEntry: ENTRY }),
      RespondToPractice: (variables) => {
        sent.push(variables);
        return {
          __typename: 'Mutation',
          respondToPractice: {
            __typename: 'PracticeEntry',
            id: 'tea',
            workedForOthers: 3,
            didNotWorkForOthers: 1,
            viewerResponses: [
              { __typename: 'PracticeResponse', organisationId: 'org-1', worked: true },
            ],
          },
        };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'It worked for us' }));
    expect(
      await screen.findByText('You said it worked for Harbour. You can change that.'),
    ).toBeTruthy();
    expect(screen.getByText('Worked for 3 other organisations, did not for 1.')).toBeTruthy();
    expect(sent).toMatchObject([{ input: { organisationId: 'org-1', worked: true } }]);
  });
  it('that is gone says so', async () => {
    await open('/entries/none', {
      PracticeEntry: () => ({ __typename: 'Query', practiceEntry: null }),
    });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'We could not find that page' }),
    ).toBeTruthy();
  });
});
