import type { Answer } from '@freshfaces/web-kit/testing';
import { renderArea } from '@freshfaces/web-kit/testing';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import PoolArea from '../index.tsx';
import { amina, aminaHerself, answered, consent, herLead } from '../testing/sample-member.ts';

function open(at: string, answers: Record<string, Answer>, viewer: object = aminaHerself) {
  return renderArea(PoolArea, {
    at,
    basePath: '/pool',
    viewer: viewer as typeof aminaHerself,
    answers,
  });
}

const POOL_YES = consent('SHARED_POOL', answered(true));

test('each purpose stands by itself, with yes, no, or not asked yet', async () => {
  const consents = [POOL_YES, consent('BE_LENT', answered(false)), consent('PHOTO_OR_STORY')];
  await open('/pool/me/consents', { Consents: () => ({ member: amina({ consents }) }) });
  await screen.findByText('Be in the shared pool');
  expect(screen.getByText('Yes')).toBeTruthy();
  expect(screen.getByText('No')).toBeTruthy();
  expect(screen.getByText('Not asked yet')).toBeTruthy();
  expect(screen.queryByText('Is this still right?')).toBeNull();
});

test('a no is one press, sent with the wording that was read, and says what follows', async () => {
  const say = vi.fn<Answer>(() => ({
    answerConsent: amina({ consents: [consent('BE_LENT', answered(false))] }),
  }));
  const view = await open('/pool/me/consents/be-lent', {
    Consents: () => ({ member: amina({ consents: [consent('BE_LENT', answered(true))] }) }),
    AnswerConsent: say,
  });
  await userEvent.click(await screen.findByRole('button', { name: 'No' }));
  expect(say.mock.lastCall?.[0]).toMatchObject({
    input: {
      memberId: 'amina',
      purpose: 'BE_LENT',
      given: false,
      wordingVersion: 2,
      how: 'SCREEN',
    },
  });
  expect(view.announced.at(-1)).toBe('Saved. You said no.');
  expect(screen.getByText('Then we stop at once.')).toBeTruthy();
});

test('pressing the answer that stands sends nothing; once asked again, it does', async () => {
  const say = vi.fn<Answer>(() => ({ answerConsent: amina({ consents: [POOL_YES] }) }));
  const first = await open('/pool/me/consents/shared-pool', {
    Consents: () => ({ member: amina({ consents: [POOL_YES] }) }),
    AnswerConsent: say,
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Yes' }));
  expect(say).not.toHaveBeenCalled();
  first.unmount();
  await open('/pool/me/consents/shared-pool', {
    Consents: () => ({ member: amina({ consents: [{ ...POOL_YES, askAgain: true }] }) }),
    AnswerConsent: say,
  });
  expect(await screen.findByText('Is this still right?')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Yes' }));
  expect(say).toHaveBeenCalledOnce();
});

test('a lead writes down a phone answer only with who else heard it', async () => {
  const say = vi.fn<Answer>(() => ({ answerConsent: amina({ consents: [POOL_YES] }) }));
  await open(
    '/pool/members/amina/consents/shared-pool',
    {
      Consents: () => ({ member: amina({ consents: [POOL_YES] }) }),
      AnswerConsent: say,
    },
    herLead,
  );
  const answer = within(await screen.findByRole('group', { name: /What did they say/ }));
  await userEvent.click(answer.getByLabelText('No'));
  await userEvent.click(screen.getByLabelText('By phone'));
  const save = screen.getByRole('button', { name: 'Write the answer down' });
  await userEvent.click(save);
  expect(say).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText('Who else heard it?'), 'Sam Lee');
  await userEvent.click(save);
  expect(say.mock.lastCall?.[0]).toMatchObject({
    input: { given: false, how: 'PHONE', witness: 'Sam Lee' },
  });
});

test('a lead can write down a no to reading the needs, and is offered no yes', async () => {
  const consents = [consent('LEAD_SEES_NEEDS', answered(true))];
  const say = vi.fn<Answer>(() => ({ answerConsent: amina({ consents }) }));
  await open(
    '/pool/members/amina/consents/lead-sees-needs',
    { Consents: () => ({ member: amina({ consents }) }), AnswerConsent: say },
    herLead,
  );
  expect(await screen.findByText(/^A yes to you they can only say themselves/)).toBeTruthy();
  expect(screen.queryByLabelText('Yes')).toBeNull();
  await userEvent.click(screen.getByLabelText('No'));
  await userEvent.click(screen.getByLabelText('On paper'));
  await userEvent.click(screen.getByRole('button', { name: 'Write the answer down' }));
  expect(say.mock.lastCall?.[0]).toMatchObject({ input: { given: false, how: 'PAPER' } });
});

test('a lead never answers in the member’s place on the screen', async () => {
  await open(
    '/pool/members/amina/consents/shared-pool',
    { Consents: () => ({ member: amina({ consents: [POOL_YES] }) }) },
    herLead,
  );
  await screen.findByRole('button', { name: 'Write the answer down' });
  expect(screen.queryByRole('button', { name: 'Yes' })).toBeNull();
});

test('a borrower sees no answers at all', async () => {
  await open(
    '/pool/members/amina/consents',
    { Consents: () => ({ member: amina({ consents: null, viewerCanAnswerConsents: false }) }) },
    herLead,
  );
  expect(await screen.findByText(/^Only the member and their home/)).toBeTruthy();
});
