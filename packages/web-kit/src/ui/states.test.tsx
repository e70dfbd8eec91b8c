import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ErrorState, Loading } from './states.tsx';

afterEach(() => vi.useRealTimers());

test('what loads quickly never says that it loads', () => {
  vi.useFakeTimers();
  render(<Loading label="Opening the pool…" />);
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => {
    vi.advanceTimersByTime(400);
  });
  expect(screen.getByRole('status').textContent).toBe('Opening the pool…');
});

test('a failure is read out, with the number that helps us find it', () => {
  const again = vi.fn<() => void>();
  render(<ErrorState sentence="We could not save that." requestId="req-1" onRetry={again} />);
  expect(screen.getByRole('alert').textContent).toContain('req-1');
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(again).toHaveBeenCalledOnce();
});
