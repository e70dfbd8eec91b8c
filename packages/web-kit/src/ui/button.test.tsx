import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from './button.tsx';

test('a busy button keeps the focus, says it is working, and cannot be pressed twice', async () => {
  const draw = vi.fn<() => void>();
  const { rerender } = render(<Button onClick={draw}>Draw the panel</Button>);
  await userEvent.click(screen.getByRole('button', { name: 'Draw the panel' }));
  rerender(
    <Button busy onClick={draw}>
      Draw the panel
    </Button>,
  );
  const busy = screen.getByRole('button', { name: /working/ });
  await userEvent.click(busy);
  expect(draw).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(busy);
});

test('a busy submit button does not send its form again', async () => {
  const submit = vi.fn<() => void>();
  render(
    <form onSubmit={submit}>
      <Button type="submit" busy>
        Save
      </Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button'));
  expect(submit).not.toHaveBeenCalled();
});
