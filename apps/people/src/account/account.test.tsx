import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { heading, ME, openAccount, press, typePassword } from './testing/open-account.tsx';

const erased = vi.fn<(variables: object) => void>();
const loaded = vi.fn<(path: string) => void>();
vi.mock('../load-afresh.ts', () => ({ loadAfresh: (path: string) => loaded(path) }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

test('my account says who I am, my roles by organisation, and what happened lately', async () => {
  await openAccount('');
  expect(await screen.findByText('cleo@harbour.example')).toBeTruthy();
  expect(screen.getByText('Administrator, Recruiter')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Leave Harbour' }).getAttribute('href')).toBe(
    '/people/organisations/o1/leave',
  );
  expect(screen.getByText(/Signed in,/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /Save everything/ }).getAttribute('href')).toBe(
    '/my-data.zip',
  );
});

test('someone with no role, no password and no events is told so', async () => {
  await openAccount('', { roles: [], recentEvents: [], hasPassword: false });
  expect(await screen.findByText('You have no role at any organisation.')).toBeTruthy();
  expect(screen.getByText('Nothing yet.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Choose one for your account' })).toBeTruthy();
});

test('a member leaves through their own record, and finds their data there', async () => {
  const member = { __typename: 'Member' as const, id: 'm1' };
  await openAccount('', {
    member,
    roles: ME.roles.slice(0, 1).map((held) => ({ ...held, role: 'MEMBER' })),
  });
  expect(await screen.findByRole('link', { name: /Get a copy/ })).toBeTruthy();
  expect(screen.queryByRole('link', { name: /^Leave/ })).toBeNull();
});

test('nobody erases their account by a slip: a word has to be typed', async () => {
  const onSessionEnded = vi.fn<() => void>();
  await openAccount('/erase', {}, {}, { erased, onSessionEnded });
  await press('Erase me for ever');
  expect(await screen.findByRole('link', { name: 'Type the word ERASE.' })).toBeTruthy();
  expect(erased).not.toHaveBeenCalled();
  expect(onSessionEnded).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText(/type the word ERASE/), 'ERASE');
  await press('Erase me for ever');
  expect(erased).toHaveBeenCalledWith({
    input: expect.objectContaining({ personId: 'p1', memberId: null, confirm: 'ERASE' }),
  });
  expect(await heading('You are erased')).toBeTruthy();
  expect(onSessionEnded).toHaveBeenCalledOnce();
  expect(screen.getByText('Your account.')).toBeTruthy();
  expect(screen.getByText(/^Lines in the record of changes/)).toBeTruthy();
});

test('a name is put right, and the head of the page shows it', async () => {
  const { sent } = await openAccount(
    '/name',
    {},
    { '/auth/update-user': [[200, { status: true }]] },
  );
  const name = await screen.findByDisplayValue('Cleo Marsh');
  await userEvent.clear(name);
  await press('Save my name');
  expect(await screen.findByRole('link', { name: 'Type your name.' })).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Your name'), ' Cleo Marsh-Bell ');
  await press('Save my name');
  expect(sent[0]?.body).toEqual({ name: 'Cleo Marsh-Bell' });
  expect(loaded).toHaveBeenCalledWith('/people/account');
});

test('a password is changed, and everywhere else is signed out', async () => {
  const { sent, announced } = await openAccount(
    '/password',
    {},
    {
      '/auth/change-password': [
        [400, { code: 'INVALID_PASSWORD', message: 'That is not your password.' }],
        [200, {}],
      ],
    },
  );
  await typePassword('Your password now');
  await userEvent.type(screen.getByLabelText('New password'), 'another three words');
  await press('Change my password');
  expect(await screen.findByRole('link', { name: 'That is not your password.' })).toBeTruthy();
  await press('Change my password');
  expect(await heading('My account')).toBeTruthy();
  expect(announced).toEqual(['Your password is changed.']);
  expect(sent[1]?.body).toEqual({
    currentPassword: 'three words now',
    newPassword: 'another three words',
    revokeOtherSessions: true,
  });
});
