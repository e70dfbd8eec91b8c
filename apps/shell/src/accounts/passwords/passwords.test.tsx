import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { renderShell } from '../../testing/render-shell.tsx';
import { nobodyOutsideTheDemo } from '../../testing/sessions.ts';

afterEach(() => vi.unstubAllGlobals());

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

test('someone who forgot their password gets a link, and is told the same with an account or without', async () => {
  const sent = await renderShell('/forgot-password', [nobodyOutsideTheDemo], {
    gateway: { '/auth/request-password-reset': [[200, { status: true }]] },
  });
  await press('Send the link');
  expect((await screen.findByRole('alert')).textContent).toContain('Type your e-mail address.');
  await userEvent.type(screen.getByLabelText('E-mail address'), 'tom@harbour.example');
  await press('Send the link');
  expect(await heading('Check your e-mail')).toBeTruthy();
  expect(sent[1]?.body).toEqual({ email: 'tom@harbour.example' });
});

test('a new password has to be long; then it is saved, and signing in comes next', async () => {
  const sent = await renderShell('/reset-password?token=t2', [nobodyOutsideTheDemo], {
    gateway: { '/auth/reset-password': [[200, { status: true }]] },
  });
  await userEvent.type(await screen.findByLabelText('New password'), 'too short');
  await press('Save the new password');
  expect(await screen.findByRole('link', { name: /at least 12 characters/ })).toBeTruthy();
  await userEvent.type(screen.getByLabelText('New password'), ' no more');
  await press('Save the new password');
  expect(await heading('Your password is changed')).toBeTruthy();
  expect(sent[1]?.body).toEqual({ token: 't2', newPassword: 'too short no more' });
});

test.each([
  ['/reset-password', 'Get a new link'],
  ['/verify', 'Sign in to get a new link'],
])('a link to %s that is cut short says so, with a way to a new one', async (path, again) => {
  await renderShell(path, [nobodyOutsideTheDemo]);
  expect(await heading('This link no longer works')).toBeTruthy();
  expect(screen.getByRole('link', { name: again })).toBeTruthy();
});

test('an e-mail address is confirmed by a press, or the link is out of date', async () => {
  const gateway = {
    '/auth/verify-email': [
      [401, { code: 'TOKEN_EXPIRED', message: 'Too late.' }] as [number, unknown],
    ],
  };
  await renderShell('/verify?token=t3', [nobodyOutsideTheDemo], { gateway });
  await press('Confirm my address');
  expect(await heading('This link no longer works')).toBeTruthy();
});

test('once confirmed, nothing more is to be done', async () => {
  await renderShell('/verify?token=t4', [nobodyOutsideTheDemo], {
    gateway: { '/auth/verify-email': [[200, { status: true }]] },
  });
  await press('Confirm my address');
  expect(await heading('Your e-mail address is confirmed')).toBeTruthy();
});
