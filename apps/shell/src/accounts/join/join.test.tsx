import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { renderShell } from '../../testing/render-shell.tsx';
import {
  nobodyOutsideTheDemo,
  tomOutsideTheDemo,
  tomWithoutARole,
} from '../../testing/sessions.ts';
import type { Offer } from './invitation.ts';

afterEach(() => vi.unstubAllGlobals());

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

const offer: Offer = {
  __typename: 'InvitationOffer',
  organisationName: 'Harbour',
  email: 'Tom@Harbour.example',
  roles: ['RECRUITER', 'INVOLVEMENT_LEAD'],
  invitedBy: 'Cleo Marsh',
  state: 'WAITING',
  expiresAt: '2026-12-01T10:00:00.000Z',
  hasAccount: false,
};

const offering = (change: Partial<Offer>) => ({
  Invitation: () => ({ invitationOffer: { ...offer, ...change } }),
});

test('a newcomer makes an account for the invited address, and then accepts', async () => {
  const accepted = vi.fn<(variables: object) => void>();
  const sent = await renderShell(
    '/join/secret',
    [nobodyOutsideTheDemo, tomWithoutARole, tomOutsideTheDemo],
    {
      gateway: { '/auth/sign-up/email': [[200, {}]] },
      graph: {
        ...offering({}),
        AcceptInvitation: (variables) => {
          accepted(variables);
          return { acceptInvitation: { __typename: 'Me', id: 'tom' } };
        },
      },
    },
  );
  expect(await heading('Join Harbour')).toBeTruthy();
  expect(screen.getByText('Recruiter and Involvement lead')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Your name'), 'Tom Okafor');
  await userEvent.type(screen.getByLabelText('Choose a password'), 'correct horse battery');
  await press('Make my account');
  await press('Accept: Recruiter and Involvement lead');
  expect(await heading('Hello, Tom Okafor')).toBeTruthy();
  expect(sent[1]).toMatchObject({
    to: '/auth/sign-up/email',
    body: { email: 'Tom@Harbour.example', name: 'Tom Okafor', invitation: 'secret' },
  });
  expect(accepted).toHaveBeenCalledWith({
    input: { token: 'secret', idempotencyKey: expect.any(String) },
  });
});

test('whoever has an account signs in with it, and comes back to accept', async () => {
  await renderShell('/join/secret', [nobodyOutsideTheDemo, tomWithoutARole], {
    gateway: { '/auth/sign-in/email': [[200, {}]] },
    graph: offering({ hasAccount: true }),
  });
  await userEvent.click(await screen.findByRole('link', { name: 'Sign in and go on' }));
  const email = await screen.findByLabelText<HTMLInputElement>('E-mail address');
  expect(email.value).toBe('Tom@Harbour.example');
  await userEvent.type(screen.getByLabelText('Password'), 'correct horse battery');
  await press('Sign in');
  expect(await screen.findByRole('button', { name: /^Accept/ })).toBeTruthy();
});

test('someone else who is signed in can sign out and go on', async () => {
  await renderShell('/join/secret', [tomWithoutARole, nobodyOutsideTheDemo], {
    graph: offering({ email: 'other@harbour.example', hasAccount: false }),
  });
  expect(await heading('This invitation is for another address')).toBeTruthy();
  await press('Sign out and go on');
  expect(await screen.findByRole('button', { name: 'Make my account' })).toBeTruthy();
});

test('someone else who can’t be signed out for want of a connection is told so', async () => {
  await renderShell('/join/secret', [tomWithoutARole], {
    graph: offering({ email: 'other@harbour.example', hasAccount: false }),
  });
  await heading('This invitation is for another address');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await press('Sign out and go on');
  expect((await screen.findByRole('alert')).textContent).toContain('We could not sign you out.');
});

test.each([
  ['EXPIRED', 'This invitation is out of date'],
  ['WITHDRAWN', 'This invitation was withdrawn'],
  ['ACCEPTED', 'This invitation has been used'],
] as const)(
  'an invitation that is %s offers nothing, and says what to do',
  async (state, title) => {
    await renderShell('/join/secret', [nobodyOutsideTheDemo], { graph: offering({ state }) });
    expect(await heading(title)).toBeTruthy();
    expect(screen.queryByLabelText('Your name')).toBeNull();
  },
);
