import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { open } from '../testing/open-area.tsx';

describe('ending a condition', () => {
  it('asks once more, and needs a reason', async () => {
    const user = userEvent.setup();
    const sent: object[] = [];
    const view = await open('/contracts/outreach', {
      EndCondition: (variables) => {
        sent.push(variables);
        return { __typename: 'Mutation', endCondition: { __typename: 'Condition', id: 'seats' } };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'End this condition' }));
    const dialog = screen.getByRole('dialog', { name: 'End this condition?' });
    await user.click(within(dialog).getByRole('button', { name: 'End the condition' }));
    expect(within(dialog).getByRole('alert').textContent).toContain('Say why it ends.');
    expect(sent).toHaveLength(0);
    await user.type(within(dialog).getByLabelText('Why does it end?'), 'The service closes.');
    await user.click(within(dialog).getByRole('button', { name: 'End the condition' }));
    expect(sent).toMatchObject([
      { input: { conditionId: 'seats', reason: 'The service closes.' } },
    ]);
    expect(view.announced).toContain('The condition is ended.');
  });
});
