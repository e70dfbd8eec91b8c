import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { renderShell } from '../../testing/render-shell.tsx';
import {
  nobody,
  nobodyOutsideTheDemo,
  tomOutsideTheDemo,
  tomTheLead,
} from '../../testing/sessions.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

async function signInWith(email: string, password: string) {
  await userEvent.type(await screen.findByLabelText('E-mail address'), email);
  await userEvent.type(screen.getByLabelText('Password'), password);
  await press('Sign in');
}

test('with the demo network its people come first, and a way to an account of one’s own', async () => {
  await renderShell('/sign-in', [nobody]);
  expect(await heading('Who would you like to be?')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: /e-mail address and a password/ }));
  expect(await heading('Sign in')).toBeTruthy();
});

test('outside the demo network nobody can be chosen, and it is said how to get an account', async () => {
  await renderShell('/sign-in', [nobodyOutsideTheDemo]);
  expect(await heading('Sign in')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Sign in as/ })).toBeNull();
  expect(screen.getByText(/Accounts start with an invitation/)).toBeTruthy();
});

test('someone of the demo who signs in is taken to where they wanted to go', async () => {
  const sent = await renderShell('/pool?team=elm', [nobody, tomTheLead]);
  await press('Sign in as Tom Okafor');
  expect(await heading('The area')).toBeTruthy();
  expect(sent[1]).toMatchObject({
    method: 'POST',
    headers: { 'x-freshfaces': '1' },
    body: { personId: 'tom' },
  });
});

test('a link made by somebody else cannot send people away after signing in', async () => {
  await renderShell('/sign-in?return=//elsewhere.example', [nobody, tomTheLead]);
  await press('Sign in as Tom Okafor');
  expect(await heading('Hello, Tom Okafor')).toBeTruthy();
});

test('with the right password someone is taken to where they wanted to go', async () => {
  const sent = await renderShell('/pool', [nobodyOutsideTheDemo, tomOutsideTheDemo], {
    gateway: { '/auth/sign-in/email': [[200, { redirect: false }]] },
  });
  await signInWith(' tom@harbour.example', ' three words ');
  expect(await heading('The area')).toBeTruthy();
  expect(sent[1]).toMatchObject({
    to: '/auth/sign-in/email',
    headers: { 'x-freshfaces': '1' },
    body: { email: 'tom@harbour.example', password: ' three words ' },
  });
});

test('a wrong pair is said in the gateway’s words, and what was typed stays', async () => {
  const message = 'That e-mail address and password do not belong together.';
  await renderShell('/sign-in', [nobodyOutsideTheDemo], {
    gateway: {
      '/auth/sign-in/email': [[401, { code: 'INVALID_EMAIL_OR_PASSWORD', message }]],
    },
  });
  await signInWith('tom@harbour.example', 'not it');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(message);
  expect(document.activeElement).toBe(alert);
  expect(screen.getByLabelText<HTMLInputElement>('E-mail address').value).toBe(
    'tom@harbour.example',
  );
});

test('someone who is slowed down is told for how long, and that a link still works', async () => {
  const message = 'Too many tries. Wait 2 minutes, then try again.';
  await renderShell('/sign-in?return=/pool', [nobodyOutsideTheDemo], {
    gateway: {
      '/auth/sign-in/email': [[429, { code: 'SLOW_DOWN', message }]],
      '/auth/sign-in/magic-link': [[200, { status: true }]],
    },
  });
  await signInWith('tom@harbour.example', 'guess');
  expect((await screen.findByRole('alert')).textContent).toContain('Wait 2 minutes');
  await userEvent.click(screen.getByRole('link', { name: 'A link to your e-mail address' }));
  expect(await heading('Get a link by e-mail')).toBeTruthy();
});

test('the address typed is not asked for again, and what happens next is said', async () => {
  const sent = await renderShell('/sign-in?return=/pool', [nobodyOutsideTheDemo], {
    gateway: { '/auth/sign-in/magic-link': [[200, { status: true }]] },
  });
  await userEvent.type(await screen.findByLabelText('E-mail address'), 'tom@harbour.example');
  await userEvent.click(screen.getByRole('link', { name: 'Send me a link instead' }));
  await press('Send the link');
  expect(await heading('Check your e-mail')).toBeTruthy();
  expect(screen.getByText(/If tom@harbour.example has an account/)).toBeTruthy();
  expect(sent[1]?.body).toEqual({ email: 'tom@harbour.example' });
});

test('opening a link uses nothing up; pressing the button signs in', async () => {
  const sent = await renderShell(
    '/sign-in/link?token=t1&return=/pool',
    [nobodyOutsideTheDemo, tomOutsideTheDemo],
    { gateway: { '/auth/magic-link/verify': [[200, {}]] } },
  );
  expect(await heading('Sign in with this link')).toBeTruthy();
  expect(sent).toHaveLength(1);
  await press('Sign in');
  expect(await heading('The area')).toBeTruthy();
  expect(sent[1]?.to).toBe('/auth/magic-link/verify?token=t1');
});

test('a link asked for on the way to a page leads there, from a new tab and past the second factor', async () => {
  await renderShell('/pool', [nobodyOutsideTheDemo], {
    gateway: { '/auth/sign-in/magic-link': [[200, { status: true }]] },
  });
  await userEvent.type(await screen.findByLabelText('E-mail address'), 'tom@harbour.example');
  await userEvent.click(screen.getByRole('link', { name: 'Send me a link instead' }));
  await press('Send the link');
  expect(await heading('Check your e-mail')).toBeTruthy();
  cleanup();

  await renderShell('/sign-in/link?token=t1', [nobodyOutsideTheDemo, tomOutsideTheDemo], {
    gateway: {
      '/auth/magic-link/verify': [[200, { twoFactorRedirect: true }]],
      '/auth/two-factor/verify-totp': [[200, {}]],
    },
  });
  await press('Sign in');
  await userEvent.type(await screen.findByLabelText('Code from your app'), '123456');
  await press('Continue');
  expect(await heading('The area')).toBeTruthy();
  expect(localStorage).toHaveLength(0);
});

test('a link that was used or is out of date says so, with a way to a new one', async () => {
  await renderShell('/sign-in/link?token=t1', [nobodyOutsideTheDemo], {
    gateway: {
      '/auth/magic-link/verify': [[401, { code: 'INVALID_TOKEN', message: 'No.' }]],
    },
  });
  await press('Sign in');
  expect(await heading('This link no longer works')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: 'Get a new link' }));
  expect(await heading('Get a link by e-mail')).toBeTruthy();
});

test('an account with a second factor is asked for the code, and then taken on', async () => {
  const sent = await renderShell('/pool', [nobodyOutsideTheDemo, tomOutsideTheDemo], {
    gateway: {
      '/auth/sign-in/email': [[200, { twoFactorRedirect: true }]],
      '/auth/two-factor/verify-totp': [
        [401, { code: 'INVALID_CODE', message: 'That code is not right.' }],
        [200, {}],
      ],
    },
  });
  await signInWith('tom@harbour.example', 'three words');
  expect(await heading('Enter your code')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Code from your app'), '123 456');
  await press('Continue');
  expect(await screen.findByRole('link', { name: 'That code is not right.' })).toBeTruthy();
  await press('Continue');
  expect(await heading('The area')).toBeTruthy();
  expect(sent[2]?.body).toEqual({ code: '123456' });
});

test('whoever has not got their telephone uses a backup code', async () => {
  const sent = await renderShell(
    '/sign-in/second-factor?return=/pool',
    [nobodyOutsideTheDemo, tomOutsideTheDemo],
    { gateway: { '/auth/two-factor/verify-backup-code': [[200, {}]] } },
  );
  await userEvent.click(await screen.findByRole('link', { name: /use a backup code/ }));
  await userEvent.type(screen.getByLabelText('Backup code'), 'aaaaa-bbbbb');
  await press('Continue');
  expect(await heading('The area')).toBeTruthy();
  expect(sent[1]).toMatchObject({
    to: '/auth/two-factor/verify-backup-code',
    body: { code: 'aaaaa-bbbbb' },
  });
});

test('single sign-on is offered where there is one, and says when it did not work', async () => {
  const session = { ...nobodyOutsideTheDemo, sso: { name: 'Elm Trust' } };
  await renderShell('/sign-in?error=signup_disabled', [session]);
  expect(await screen.findByRole('button', { name: 'Sign in with Elm Trust' })).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('You need an invitation');
});
