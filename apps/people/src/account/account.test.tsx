import { renderArea } from '@freshfaces/web-kit/testing';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import PeopleArea from '../index.tsx';
import type { Me } from './account-query.ts';

const erased = vi.fn<(variables: object) => void>();
const loaded = vi.fn<(path: string) => void>();
vi.mock('../load-afresh.ts', () => ({ loadAfresh: (path: string) => loaded(path) }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const ME: Me = {
  __typename: 'Me',
  id: 'p1',
  name: 'Cleo Marsh',
  email: 'cleo@harbour.example',
  twoFactor: false,
  hasPassword: true,
  member: null,
  roles: [
    {
      __typename: 'RoleHeld',
      role: 'RECRUITER',
      organisation: { __typename: 'Organisation', id: 'o1', name: 'Harbour' },
    },
    {
      __typename: 'RoleHeld',
      role: 'ORGANISATION_ADMIN',
      organisation: { __typename: 'Organisation', id: 'o1', name: 'Harbour' },
    },
  ],
  recentEvents: [
    { __typename: 'AccountEvent', at: '2026-11-22T09:00:00.000Z', sentence: 'Signed in' },
  ],
};

/** Opens a page of the account; the gateway answers each address with `[status, body]`, in turn. */
async function open(
  path: string,
  me: Partial<Me> = {},
  gateway: Record<string, [number, unknown][]> = {},
) {
  const sent: { to: string; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (to: string, init: { body?: string }) => {
    sent.push({ to, body: init.body ? JSON.parse(init.body) : null });
    const [status, body] = gateway[to]?.shift() ?? [500, null];
    return Response.json(body, { status });
  });
  const view = await renderArea(PeopleArea, {
    at: `/people/account${path}`,
    basePath: '/people',
    viewer: null,
    answers: {
      MyAccount: () => ({ me: { ...ME, ...me } }),
      EraseMe: (variables) => {
        erased(variables);
        return { erasePerson: { __typename: 'Erasure', id: 'person-p1' } };
      },
    },
  });
  return { ...view, sent };
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const typePassword = async (label = 'Your password') =>
  userEvent.type(await screen.findByLabelText(label), 'three words now');

test('my account says who I am, my roles by organisation, and what happened lately', async () => {
  await open('');
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
  await open('', { roles: [], recentEvents: [], hasPassword: false });
  expect(await screen.findByText('You have no role at any organisation.')).toBeTruthy();
  expect(screen.getByText('Nothing yet.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Choose one for your account' })).toBeTruthy();
});

test('a member leaves through their own record, and finds their data there', async () => {
  const member = { __typename: 'Member' as const, id: 'm1' };
  await open('', {
    member,
    roles: ME.roles.slice(0, 1).map((held) => ({ ...held, role: 'MEMBER' })),
  });
  expect(await screen.findByRole('link', { name: /Get a copy/ })).toBeTruthy();
  expect(screen.queryByRole('link', { name: /^Leave/ })).toBeNull();
});

test('nobody erases their account by a slip: a word has to be typed', async () => {
  await open('/erase');
  await press('Erase me for ever');
  expect(await screen.findByRole('link', { name: 'Type the word ERASE.' })).toBeTruthy();
  expect(erased).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText(/type the word ERASE/), 'ERASE');
  await press('Erase me for ever');
  expect(erased).toHaveBeenCalledWith({
    input: expect.objectContaining({ personId: 'p1', memberId: null, confirm: 'ERASE' }),
  });
  expect(loaded).toHaveBeenCalledWith('/');
});

test('a name is put right, and the head of the page shows it', async () => {
  const { sent } = await open('/name', {}, { '/auth/update-user': [[200, { status: true }]] });
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
  const { sent, announced } = await open(
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

test('the second factor is on once a code proves it; the backup codes are shown then', async () => {
  const { sent, announced } = await open(
    '/second-factor',
    {},
    {
      '/auth/two-factor/enable': [
        [
          200,
          {
            totpURI: 'otpauth://totp/Freshfaces:cleo?secret=JBSWY3DPEHPK3PXP&issuer=Freshfaces',
            backupCodes: ['aaaaa-11111', 'bbbbb-22222'],
          },
        ],
      ],
      '/auth/two-factor/verify-totp': [
        [401, { code: 'INVALID_CODE', message: 'That code is not right.' }],
        [200, {}],
      ],
    },
  );
  await typePassword();
  await press('Continue');
  expect(await screen.findByRole('img', { name: /QR code/ })).toBeTruthy();
  expect(screen.getByText('JBSW Y3DP EHPK 3PXP')).toBeTruthy();
  expect(screen.queryByText('aaaaa-11111')).toBeNull();
  await userEvent.type(screen.getByLabelText('Code from your app'), '123 456');
  await press('Turn on the second factor');
  expect(await screen.findByRole('link', { name: 'That code is not right.' })).toBeTruthy();
  expect(announced).toEqual([]);
  await press('Turn on the second factor');
  expect(await heading('Keep your backup codes')).toBeTruthy();
  expect(screen.getByText('bbbbb-22222')).toBeTruthy();
  expect(sent[1]?.body).toEqual({ code: '123456' });
  expect(announced).toEqual(['The second factor is on.']);
});

test('whoever loads the middle of turning it on again starts at the beginning', async () => {
  await open('/second-factor/codes');
  expect(await heading('Turn on the second factor')).toBeTruthy();
});

test('turning the second factor off, and new backup codes, ask for the password', async () => {
  const { sent } = await open(
    '/second-factor/new-codes',
    { twoFactor: true },
    {
      '/auth/two-factor/generate-backup-codes': [[200, { backupCodes: ['ccccc-33333'] }]],
    },
  );
  await press('Show me new codes');
  expect(sent).toEqual([]);
  await typePassword();
  await press('Show me new codes');
  expect(await screen.findByText('ccccc-33333')).toBeTruthy();
});

test('whoever signs in with a link alone turns the second factor on without a password', async () => {
  const { sent } = await open(
    '/second-factor',
    { hasPassword: false },
    {
      '/auth/two-factor/enable': [
        [200, { totpURI: 'otpauth://totp/F:c?secret=JBSW', backupCodes: [] }],
      ],
    },
  );
  await press('Continue');
  expect(await heading('Add Freshfaces to your app')).toBeTruthy();
  expect(screen.queryByLabelText('Your password')).toBeNull();
  expect(sent[0]?.body).toEqual({});
});

const here = {
  id: 's1',
  current: true,
  createdAt: '2026-11-22T08:00:00.000Z',
  userAgent: 'Firefox/ Windows',
};
const there = { ...here, id: 's2', current: false, userAgent: 'Safari/ iPhone' };

test('every place someone is signed in is listed, and each but this one can be ended', async () => {
  const { sent, announced } = await open(
    '/sessions',
    {},
    {
      '/auth/list-sessions': [
        [200, [here, there]],
        [200, [here]],
      ],
      '/auth/revoke-session': [[200, { status: true }]],
    },
  );
  const row = within(await screen.findByRole('row', { name: /Firefox on Windows/ }));
  expect(row.getByText('This one')).toBeTruthy();
  expect(row.queryByRole('button')).toBeNull();
  await press(/^Sign out there.*Safari on an iPhone/);
  expect(await screen.findByText('You are signed out there.')).toBeTruthy();
  expect(screen.queryByText('Safari on an iPhone')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Sign out everywhere else' })).toBeNull();
  expect(sent[1]).toEqual({ to: '/auth/revoke-session', body: { id: 's2' } });
  expect(announced).toEqual(['You are signed out there.']);
});

test('sessions that can’t be read can be asked for again', async () => {
  await open(
    '/sessions',
    {},
    {
      '/auth/list-sessions': [
        [503, { code: 'BUSY', message: 'Freshfaces is very busy.' }],
        [200, [here]],
      ],
    },
  );
  expect((await screen.findByRole('alert')).textContent).toContain('Freshfaces is very busy.');
  await press('Try again');
  expect(await screen.findByText('This one')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});
