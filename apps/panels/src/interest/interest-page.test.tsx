import { renderArea } from '@freshfaces/web-kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import PanelsArea from '../index.tsx';

afterEach(cleanup);

const WINDOW = {
  __typename: 'InterestWindow',
  round: 1,
  openedAt: '2026-11-22T09:00:00.000Z',
  closesOn: '2026-12-06',
  closedAt: null,
  reason: null,
  told: 97,
  yes: 12,
  wantToTalk: 1,
  notYet: 84,
  everyoneAnswered: false,
};
const PREVIEW = {
  __typename: 'InterestPreview',
  closesOn: '2026-12-06',
  subject: 'Would you like to be in a draw?',
  paragraphs: ['The job: Keeps the house safe.'],
  missing: [] as string[],
  warnings: ['Members have only 2 days to answer.'],
  told: 97,
};
const member = (id: string, shownAs: string, answer: string | null) => ({
  __typename: 'MyInterest',
  id: `post-1:1:${id}`,
  recruitmentId: 'post-1',
  member: { __typename: 'Member', id, shownAs },
  answer,
  mayAnswer: 'ANYTHING',
  viewerCanAnswer: true,
});

function recruitment(change: object = {}) {
  return {
    __typename: 'Recruitment',
    id: 'post-1',
    post: 'Night worker',
    stage: 'ASKING',
    interviewsFrom: '2026-12-20',
    organisation: { __typename: 'Organisation', id: 'org-1', name: 'Harbour' },
    interest: WINDOW,
    ownMembersAsked: null,
    viewerCanAskForInterest: false,
    viewerCanCloseInterest: true,
    viewerCanExtendInterest: true,
    viewerCanCallOff: true,
    ...change,
  };
}

const sent: Record<string, unknown>[] = [];
const taken = (name: string) => (variables: Record<string, unknown>) => {
  sent.push({ name, ...(variables['input'] as object) });
  return { [name]: { __typename: 'Recruitment', id: 'post-1', stage: 'ASKING', answer: 'YES' } };
};

const open = (of: object, preview: object = PREVIEW, dryRun: object | null = null) =>
  renderArea(PanelsArea, {
    at: '/panels/post-1/interest',
    basePath: '/panels',
    answers: {
      Interest: () => ({ recruitment: of }),
      InterestPreview: () => ({ previewInterest: preview }),
      RecruitmentPreview: () => ({
        recruitment: { __typename: 'Recruitment', id: 'post-1', preview: dryRun },
      }),
      AskForInterest: taken('askForInterest'),
      CloseInterest: taken('closeInterest'),
      AnswerInterestFor: taken('answerInterest'),
    },
  });

const PLANNED = {
  stage: 'PLANNED',
  interest: null,
  viewerCanAskForInterest: true,
  viewerCanCloseInterest: false,
  viewerCanExtendInterest: false,
};

describe('asking who is interested', () => {
  test('R56: while a fact is missing nobody can be asked, and the page says what and where', async () => {
    await open(recruitment(PLANNED), { ...PREVIEW, missing: ['Say how many hours it takes.'] });
    expect(await screen.findByText('Say how many hours it takes.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask everyone now' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Write it down' }).getAttribute('href')).toBe(
      '/panels/post-1/change',
    );
  });

  test('R55: shows what members read, how many are told and what is not ideal, then asks with the day', async () => {
    await open(recruitment(PLANNED));
    expect(await screen.findByText('The job: Keeps the house safe.')).toBeTruthy();
    expect(screen.getByText('Members have only 2 days to answer.')).toBeTruthy();
    expect(screen.getByText(/97 members will be told at once/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Ask everyone now' }));
    await waitFor(() =>
      expect(sent.at(-1)).toMatchObject({
        name: 'askForInterest',
        recruitmentId: 'post-1',
        closesOn: '2026-12-06',
      }),
    );
  });

  test('R55, R59: the recruiter sees counts in which a no and silence are one, and nobody by name', async () => {
    await open(recruitment());
    expect(await screen.findByText('Have not said yes')).toBeTruthy();
    expect(screen.getByText('84')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('when the time to answer is over and the rules can be met, the draw is one step away', async () => {
    const over = recruitment({ stage: 'ASKED', viewerCanCloseInterest: false });
    const found = { __typename: 'DrawPreview', eligibleCount: 12, relaxations: [], chances: null };
    await open(over, PREVIEW, { ...found, feasible: false, reason: 'Not enough.' });
    expect(await screen.findByText('Not enough.', { exact: false })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Go to the draw' })).toBeNull();
    cleanup();
    await open(over, PREVIEW, { ...found, feasible: true, reason: null });
    const link = await screen.findByRole('link', { name: 'Go to the draw' });
    expect(link.getAttribute('href')).toBe('/panels/post-1/draw');
  });

  test('R55, R58: ending early asks why, and says how many lose their chance to answer', async () => {
    const reason = 'The house must not be without someone at night any longer.';
    await open(recruitment());
    const end = await screen.findByRole('button', { name: 'End it now' });
    fireEvent.click(end);
    expect(screen.getByText(/Say why in a sentence or two/)).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.change(screen.getByLabelText('Why do you end it early?'), {
      target: { value: reason },
    });
    fireEvent.click(end);
    expect(screen.getByText(/12 members said yes/).textContent).toContain('85 others will not');
    expect(sent.some(({ name }) => name === 'closeInterest')).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Yes, end it' }));
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ name: 'closeInterest', reason }));
  });

  test('R55: once everyone has answered, ending it needs no reason', async () => {
    await open(recruitment({ interest: { ...WINDOW, everyoneAnswered: true } }));
    fireEvent.click(await screen.findByRole('button', { name: 'End it now' }));
    expect(screen.queryByLabelText('Why do you end it early?')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Yes, end it' }));
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ name: 'closeInterest', reason: null }));
  });

  test('a lead writes down what one of their members says on the phone', async () => {
    await open(recruitment({ ownMembersAsked: [member('m1', 'Ruth Mahmood', null)] }));
    fireEvent.click(
      await screen.findByRole('button', { name: /^Said yes\s*: Ruth Mahmood$/, hidden: true }),
    );
    await waitFor(() =>
      expect(sent.at(-1)).toMatchObject({ name: 'answerInterest', memberId: 'm1', answer: 'YES' }),
    );
  });
});
