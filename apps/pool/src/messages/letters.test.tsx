import { renderArea } from '@freshfaces/web-kit/testing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import PoolArea from '../index.tsx';
import { herLead } from '../testing/sample-member.ts';

const row = (id: string, more: object = {}) => ({
  __typename: 'MemberMessage',
  id,
  toName: `Name of ${id}`,
  topic: 'ASKED',
  writtenAt: '2026-11-20T10:00:00Z',
  member: { __typename: 'Member', id: `member-${id}` },
  ...more,
});
const page = (nodes: object[]) => ({
  __typename: 'MemberMessagePage',
  total: nodes.length,
  nodes,
});
const call = (ways: string[]) =>
  row('call', {
    tries: 1,
    opportunityId: 'garden',
    recruitmentId: null,
    member: {
      __typename: 'Member',
      id: 'amina',
      asks: [
        {
          __typename: 'Ask',
          id: 'garden:amina',
          mayAnswer: 'YES_OR_NO',
          opportunity: { __typename: 'Opportunity', id: 'garden', ways },
        },
      ],
    },
    content: {
      __typename: 'MessageContent',
      greeting: 'Hello Amina,',
      paragraphs: ['We ask you something.'],
      phone: '01234 567890',
    },
  });

const sent: unknown[] = [];
const open = async (lists: { letters?: object[]; calls?: object[]; inPerson?: object[] }) => {
  const view = await renderArea(PoolArea, {
    at: '/pool/letters',
    basePath: '/pool',
    viewer: herLead,
    answers: {
      LettersAndCalls: () => ({
        letters: page(lists.letters ?? []),
        calls: page(lists.calls ?? []),
        inPerson: page(lists.inPerson ?? []),
      }),
      AnswerByPhone: ({ input }) => {
        sent.push(input);
        return { answerOpportunity: { __typename: 'Ask', id: 'garden:amina', answer: 'YES' } };
      },
      MarkMessage: ({ input }) => {
        sent.push(input);
        const marked = { id: 'call', state: 'DONE', route: 'PHONE', tries: 1 };
        return { markMessage: { __typename: 'MemberMessage', ...marked } };
      },
      InterestByPhone: ({ input }) => {
        sent.push(input);
        return { answerInterest: { __typename: 'MyInterest', id: 'post:1:amina', answer: 'TALK' } };
      },
    },
  });
  await screen.findByRole('heading', { level: 1 });
  return view;
};
const press = async (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

test('R168: each letter says whom it is for, and is ticked off by itself', async () => {
  const { announced } = await open({ letters: [row('one'), row('two')] });
  expect(screen.getByRole('link', { name: 'Print these 2 letters' })).toBeDefined();
  await press('Posted to Name of two');
  expect(sent.pop()).toMatchObject({ messageId: 'two', outcome: 'DONE' });
  expect(announced).toEqual(['Name of two: posted.']);
});

test('R168: a call shows the number and the words, and a yes by phone is written down', async () => {
  sent.length = 0;
  await open({ calls: [call(['IN_PERSON'])] });
  expect(screen.getByText('01234 567890')).toBeDefined();
  expect(screen.getByText('We ask you something.')).toBeDefined();
  await press('They said yes');
  expect(sent).toMatchObject([
    { opportunityId: 'garden', memberId: 'amina', answer: 'YES', way: 'IN_PERSON' },
  ]);
});

test('R159: where there is more than one way, the one they want is asked for', async () => {
  sent.length = 0;
  await open({ calls: [call(['IN_PERSON', 'PHONE'])] });
  await act(async () => void fireEvent.click(screen.getByLabelText('By phone')));
  await press('They said yes');
  expect(sent[0]).toMatchObject({ answer: 'YES', way: 'PHONE' });
});

test('R55: what a member says by phone about being in a draw is written down', async () => {
  sent.length = 0;
  const about = { opportunityId: null, recruitmentId: 'post' };
  await open({ calls: [{ ...call([]), ...about }] });
  expect(screen.queryByRole('button', { name: 'They said yes' })).toBeNull();
  await press('They want to talk first');
  expect(sent).toMatchObject([{ recruitmentId: 'post', memberId: 'amina', answer: 'TALK' }]);
});

test('nothing to do is said', async () => {
  await open({});
  expect(screen.getByText('There is nothing to post, to call about or to say.')).toBeDefined();
});

test('R168: a printed letter holds its link as a square to scan and in letters, and whom to ring', async () => {
  const content = {
    __typename: 'MessageContent',
    subject: 'There is a place for you',
    greeting: 'Hello Amina,',
    paragraphs: ['Do you want the place?'],
    addressLines: ['Amina Khan', '1 Long Lane'],
    link: { __typename: 'MessageLink', label: 'Say yes or no', url: 'https://pool.example/m/abc' },
  };
  await renderArea(PoolArea, {
    at: '/pool/letters/print',
    basePath: '/pool',
    viewer: herLead,
    answers: { LettersToPrint: () => ({ lettersAndCalls: page([row('one', { content })]) }) },
  });
  const letter = within(await screen.findByRole('article'));
  expect(letter.getByRole('img', { name: 'QR code of the address below' })).toBeDefined();
  expect(letter.getByText('https://pool.example/m/abc')).toBeDefined();
  expect(letter.getByText('You can also tell us by phone, or when we meet.')).toBeDefined();
  const number = screen.getByLabelText('Whom can they ring?');
  await act(async () => void fireEvent.change(number, { target: { value: 'Jo, 01632 960001' } }));
  expect(letter.getByText('You can also ring us: Jo, 01632 960001.')).toBeDefined();
});
