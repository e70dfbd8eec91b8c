import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CopyButton } from './copy-button.tsx';

test('it says that it copied', async () => {
  const user = userEvent.setup();
  render(<CopyButton text="abc" label="Copy the address" />);
  await user.click(screen.getByRole('button'));
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe('abc');
});

test('where the browser refuses it says what to do instead', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'));
  render(<CopyButton text="abc" label="Copy the address" />);
  await user.click(screen.getByRole('button'));
  expect(await screen.findByText(/copy it yourself/)).toBeTruthy();
});
