import { MemoryRouter } from '@freshfaces/web-kit/router';
import { PasswordInput, TextInput } from '@freshfaces/web-kit/ui';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { AccountForm } from './account-form.tsx';
import { sendAccount } from './account-request.ts';

afterEach(() => vi.unstubAllGlobals());

function gatewayAnswers(status: number, answer: unknown) {
  const sent: { headers: unknown; body: unknown }[] = [];
  vi.stubGlobal(
    'fetch',
    async (_: string, { headers, body }: { headers: unknown; body: string }) => {
      sent.push({ headers, body: JSON.parse(body) });
      return Response.json(answer, { status });
    },
  );
  return sent;
}

async function fillInAndSend(email: string) {
  render(
    <MemoryRouter>
      <AccountForm
        title="Sign in"
        submitLabel="Sign in"
        check={(answers) => (answers('email') ? [] : [{ field: 'email', message: 'Type it.' }])}
        send={(answers) =>
          sendAccount('/auth/x', { email: answers('email'), password: answers('password') })
        }
        fieldOf={{ NOT_THAT_ONE: 'email' }}
        help={{ NOT_THAT_ONE: <p>There is another way in.</p> }}
      >
        {(errorAt) => (
          <>
            <TextInput name="email" label="E-mail" error={errorAt('email')} />
            <PasswordInput name="password" label="Password" autoComplete="current-password" />
          </>
        )}
      </AccountForm>
    </MemoryRouter>,
  );
  if (email) await userEvent.type(screen.getByLabelText('E-mail'), email);
  await userEvent.type(screen.getByLabelText('Password'), ' my pass ');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

test('what is missing is said before anything is sent', async () => {
  const sent = gatewayAnswers(200, {});
  await fillInAndSend('');
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  expect(sent).toEqual([]);
});

test('a password is sent exactly as typed, with the header other sites cannot send', async () => {
  const sent = gatewayAnswers(200, {});
  await fillInAndSend(' a@example.org ');
  expect(sent[0]?.body).toEqual({ email: 'a@example.org', password: ' my pass ' });
  expect(sent[0]?.headers).toMatchObject({ 'x-freshfaces': '1' });
});

test('a refusal is shown at its field, with another way to go on, and the answers stay', async () => {
  gatewayAnswers(400, { code: 'NOT_THAT_ONE', message: 'That is not the address.' });
  await fillInAndSend('a@example.org');
  expect(await screen.findByRole('link', { name: 'That is not the address.' })).toBeTruthy();
  expect(screen.getByText('There is another way in.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('a@example.org');
  expect(screen.getByLabelText('E-mail').getAttribute('aria-invalid')).toBe('true');
});

test('a lost connection is said in plain words', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  await fillInAndSend('a@example.org');
  expect((await screen.findByRole('alert')).textContent).toContain('Check your connection');
});
