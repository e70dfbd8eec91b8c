import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openAccount, press } from '../testing/open-account.tsx';

afterEach(() => vi.unstubAllGlobals());

const here = {
  id: 's1',
  current: true,
  createdAt: '2026-11-22T08:00:00.000Z',
  userAgent: 'Firefox/ Windows',
};
const there = { ...here, id: 's2', current: false, userAgent: 'Safari/ iPhone' };

test('every place someone is signed in is listed, and each but this one can be ended', async () => {
  const { sent, announced } = await openAccount(
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
  await openAccount(
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
