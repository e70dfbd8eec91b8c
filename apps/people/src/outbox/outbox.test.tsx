import type { Answer } from '@freshfaces/web-kit/testing';
import { renderArea } from '@freshfaces/web-kit/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import PeopleArea from '../index.tsx';
import { networkCoordinator } from '../testing/sample.ts';
import { MailLook } from './mail-look.tsx';

const mail = {
  __typename: 'Mail',
  id: 'm1',
  to: 'sam@example.org',
  subject: 'You are invited',
  text: 'Hello Sam',
  html: '<p>Hello Sam</p>',
  state: 'FAILED',
  queuedAt: '2026-11-20T09:30:00Z',
  sentAt: null,
  tries: 6,
  nextTryAt: null,
  problem: 'The mail server did not answer.',
};

function open(at: string, answers: Record<string, Answer>) {
  return renderArea(PeopleArea, {
    at,
    basePath: '/people',
    viewer: networkCoordinator,
    answers,
  });
}

test('without a mail server the list says that mail is only kept', async () => {
  const asked = vi.fn<Answer>(() => ({
    outbox: { __typename: 'MailPage', nodes: [mail], endCursor: null, total: 1, sending: false },
  }));
  await open('/people/outbox?state=FAILED', { Outbox: asked });
  expect(await screen.findByText('Mail is kept here, and not sent')).toBeTruthy();
  expect(asked.mock.lastCall?.[0]).toMatchObject({ state: 'FAILED' });
  expect(screen.getByRole('link', { name: 'You are invited' }).getAttribute('href')).toBe(
    '/people/outbox/m1',
  );
});

test('a failed mail says why, and is tried again when asked', async () => {
  const resend = vi.fn<Answer>(() => ({
    resendMail: { ...mail, state: 'WAITING', problem: null },
  }));
  await open('/people/outbox/m1', { OneMail: () => ({ mail }), ResendMail: resend });
  expect(await screen.findByText('The mail server did not answer.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Try to send it again' }));
  expect(resend.mock.lastCall?.[0]).toMatchObject({ input: { mailId: 'm1' } });
  expect(await screen.findByText('Waiting to be sent')).toBeTruthy();
});

test('a mail looks like a mail: paragraphs and its link', () => {
  render(
    <MailLook html='<!doctype html><title>T</title><body style="color:red"><h1>Welcome</h1><p>Hello Sam</p><a href="https://network.example/join/x">Join</a>' />,
  );
  expect(screen.getByRole('heading', { level: 3, name: 'Welcome' })).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://network.example/join/x');
  expect(screen.queryByText('T')).toBeNull();
});

test('nothing in a mail can run, load or style', () => {
  const { container } = render(
    <MailLook html='<p style="display:none" onclick="x()" class="y">Hi</p><script>x()</script><img src="//spy.example/a.png" onerror="x()"><a href="javascript:x()">Click</a><form action="https://spy.example"><input name="x"></form><style>p{}</style>' />,
  );
  expect(container.innerHTML).toBe('<div class="ff-letter"><p>Hi</p>Click</div>');
});
