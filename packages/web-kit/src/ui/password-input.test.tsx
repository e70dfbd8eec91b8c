import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PasswordInput } from './password-input.tsx';

const password = () => screen.getByLabelText<HTMLInputElement>('Password');

function show() {
  render(
    <form onSubmit={(event) => event.preventDefault()}>
      <PasswordInput name="password" label="Password" autoComplete="current-password" />
      <button type="submit">Sign in</button>
    </form>,
  );
}

test('a password can be pasted, and a password manager knows the field', async () => {
  show();
  await userEvent.click(password());
  await userEvent.paste('correct horse battery');
  expect(password().value).toBe('correct horse battery');
  expect(password().autocomplete).toBe('current-password');
});

test('whoever wants to see what they type can, and is told so', async () => {
  show();
  expect(password().type).toBe('password');
  await userEvent.click(screen.getByRole('button', { name: 'Show password' }));
  expect(password().type).toBe('text');
  expect(screen.getByRole('status').textContent).toBe('Your password is shown.');
  await userEvent.click(screen.getByRole('button', { name: 'Hide password' }));
  expect(password().type).toBe('password');
});

test('a shown password is hidden again when the form is sent', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Show password' }));
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(password().type).toBe('password');
});
