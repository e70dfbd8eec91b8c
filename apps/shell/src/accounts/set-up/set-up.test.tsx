import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { renderShell } from '../../testing/render-shell.tsx';
import { anEmptyNetwork, nobodyOutsideTheDemo, tomOutsideTheDemo } from '../../testing/sessions.ts';

afterEach(() => vi.unstubAllGlobals());

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const type = async (label: string, text: string) =>
  userEvent.type(await screen.findByLabelText(label), text);

async function answerEverything() {
  await type('Set-up code', 'ABCD-EFGH');
  await press('Continue');
  await type('Name of the organisation', 'Wexcombe Network');
  await press('Continue');
  await type('Your name', 'Tom Okafor');
  await type('E-mail address', 'tom@harbour.example');
  await type('Choose a password', 'correct horse battery');
  await press('Continue');
  expect(await heading('Check your answers')).toBeTruthy();
}

test('the home of an empty network is setting it up: code, organisation, you, check, done', async () => {
  const sent = await renderShell('/', [anEmptyNetwork, tomOutsideTheDemo], {
    gateway: { '/set-up': [[200, {}]] },
  });
  expect(await heading('What is the set-up code?')).toBeTruthy();
  await answerEverything();
  expect(screen.queryByText('correct horse battery')).toBeNull();
  await press('Set up Freshfaces');
  expect(await heading('Freshfaces is ready')).toBeTruthy();
  expect(sent[1]).toMatchObject({
    to: '/set-up',
    body: {
      code: 'ABCD-EFGH',
      organisation: 'Wexcombe Network',
      name: 'Tom Okafor',
      email: 'tom@harbour.example',
      password: 'correct horse battery',
    },
  });
});

test('a wrong code can be typed again, and nothing else is asked for twice', async () => {
  await renderShell('/set-up', [anEmptyNetwork], {
    gateway: { '/set-up': [[403, { code: 'WRONG_CODE', message: 'That is not the code.' }]] },
  });
  await answerEverything();
  await press('Set up Freshfaces');
  expect((await screen.findByRole('alert')).textContent).toContain('That is not the code.');
  await userEvent.click(screen.getByRole('link', { name: 'Type the code again' }));
  expect((await screen.findByLabelText<HTMLInputElement>('Set-up code')).value).toBe('ABCD-EFGH');
  await press('Continue');
  const organisation = await screen.findByLabelText<HTMLInputElement>('Name of the organisation');
  expect(organisation.value).toBe('Wexcombe Network');
});

test('whoever comes in half way starts at the beginning', async () => {
  await renderShell('/set-up/check', [anEmptyNetwork]);
  expect(await heading('What is the set-up code?')).toBeTruthy();
});

test('a network that has people cannot be set up again', async () => {
  await renderShell('/set-up', [nobodyOutsideTheDemo]);
  expect(await heading('Freshfaces is set up already')).toBeTruthy();
});
