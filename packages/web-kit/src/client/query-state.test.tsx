import { CombinedGraphQLErrors } from '@freshfaces/web-kit/apollo';
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { QueryState } from './query-state.tsx';

const refused = (code: string) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'This is why.', extensions: { code } }] });

test('a fault that may pass can be tried again', () => {
  const retry = vi.fn<() => void>();
  render(<QueryState error={refused('UNAVAILABLE')} retry={retry} />);
  expect(screen.getByRole('alert').textContent).toContain('This is why.');
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(retry).toHaveBeenCalledOnce();
});

test.each(['NOT_ALLOWED', 'NOT_FOUND', 'NOT_SIGNED_IN', 'BAD_INPUT'])(
  'an answer that stays the same (%s) offers nothing to try again',
  (code) => {
    render(<QueryState error={refused(code)} retry={() => undefined} />);
    expect(screen.getByRole('alert').textContent).toContain('This is why.');
    expect(screen.queryByRole('button')).toBeNull();
  },
);

test('a session that ended meanwhile can be begun again, and leads back here', () => {
  render(<QueryState error={refused('NOT_SIGNED_IN')} retry={() => undefined} />);
  const link = screen.getByRole('link', { name: 'Sign in again' });
  expect(link.getAttribute('href')).toBe(
    `/sign-in?return=${encodeURIComponent(window.location.pathname)}`,
  );
});

test('before there is an answer, nothing is said to be wrong', () => {
  render(<QueryState error={undefined} retry={() => undefined} label="Finding members…" />);
  expect(screen.getByRole('status')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});
