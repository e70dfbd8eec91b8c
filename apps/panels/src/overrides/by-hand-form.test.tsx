import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ByHandForm } from './by-hand-form.tsx';

const REASON = 'They had worked beside a candidate until last month.';
const onChange = vi.fn<Parameters<typeof ByHandForm>[0]['onChange']>();

beforeEach(() => {
  onChange.mockClear();
  render(
    <ByHandForm
      recruitmentId="rec-1"
      seats={[{ id: 'm-1', shownAs: 'Amber Heron' }]}
      others={[{ id: 'm-2', shownAs: 'Indigo Finch' }]}
      busy={false}
      problem={null}
      onChange={onChange}
    />,
  );
});
afterEach(cleanup);

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('a seat changed by hand', () => {
  test('R58: is asked for with a reason of some length, and says so where there is none', async () => {
    await userEvent.type(screen.getByLabelText('Why?'), 'Because.');
    await press('Change this seat by hand');
    const alert = screen.getByRole('alert').textContent;
    expect(alert).toContain('Choose whose seat it is');
    expect(alert).toContain('Say why in a sentence or two, of at least 30 characters');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('R58: is confirmed once more, with all that follows from it', async () => {
    await userEvent.selectOptions(screen.getByLabelText('Whose seat?'), 'Amber Heron');
    await userEvent.selectOptions(screen.getByLabelText('Who has it instead?'), 'Indigo Finch');
    await userEvent.type(screen.getByLabelText('Why?'), REASON);
    await press('Change this seat by hand');
    expect(onChange).not.toHaveBeenCalled();
    const dialog = screen.getByRole('dialog').textContent;
    expect(dialog).toContain('public log');
    expect(dialog).toContain('Coordinators and the commissioner see it');
    expect(dialog).toContain('no longer counts as random');
    await press('Yes, change it');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({
      recruitmentId: 'rec-1',
      memberId: 'm-1',
      replacementId: 'm-2',
      reason: REASON,
    });
  });

  test('R54, R58: goes to the next in the drawn order unless someone is named', async () => {
    await userEvent.selectOptions(screen.getByLabelText('Whose seat?'), 'Amber Heron');
    await userEvent.type(screen.getByLabelText('Why?'), REASON);
    await press('Change this seat by hand');
    await press('Yes, change it');
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ replacementId: null });
  });
});
