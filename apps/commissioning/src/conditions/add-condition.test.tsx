import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { open, query } from '../testing/open-area.tsx';
import { contract } from '../testing/sample-contract.ts';

describe('adding a condition', () => {
  const user = userEvent.setup();
  const next = async () => user.click(screen.getByRole('button', { name: 'Continue' }));

  it('goes in small steps, asks about wording that shuts people out, and checks the answers', async () => {
    const sent: object[] = [];
    const warn = (variables: { notes?: string }) => ({
      __typename: 'Query',
      wordingWarnings: variables.notes
        ? [
            {
              __typename: 'WordingWarning',
              kind: 'FORMAL_QUALIFICATION',
              words: 'a degree',
              sentence: 'It shuts out.',
            },
          ]
        : [],
    });
    const view = await open('/contracts/outreach/conditions/new', {
      WordingWarnings: warn,
      AddCondition: (variables) => {
        sent.push(variables);
        return { __typename: 'Mutation', addCondition: { __typename: 'Condition', id: 'new' } };
      },
    });
    await next();
    expect(screen.getByRole('alert').textContent).toContain('Choose what you ask for.');
    await user.click(screen.getByLabelText('Seats for people with lived experience'));
    await next();
    await next();
    expect(screen.getByRole('alert').textContent).toContain('Give a whole number.');
    await user.type(screen.getByLabelText('At least how many seats?'), '2');
    await next();
    await user.type(screen.getByLabelText(/Anything else you agreed/), 'Staff need a degree.');
    await next();
    expect(await screen.findByText(/It shuts out/)).toBeTruthy();
    await user.type(screen.getByLabelText('Why is this wording needed?'), 'The law.');
    await next();
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    await user.click(screen.getByRole('button', { name: 'Add the condition' }));
    await screen.findByRole('heading', { level: 1, name: contract.title });
    expect(sent).toMatchObject([
      {
        input: {
          contractId: 'outreach',
          kind: 'LIVED_EXPERIENCE_SEATS',
          terms: {
            number: 2,
            targetPercent: 100,
            notes: 'Staff need a degree.',
            wordingReason: 'The law.',
          },
        },
      },
    ]);
    expect(view.announced).toContain('The condition is added.');
  });
  it('is not offered to a provider that finds the address', async () => {
    const read = query({ contract: { ...contract, viewerCanChange: false } });
    await open('/contracts/outreach/conditions/new', {
      Contract: read,
      WordingWarnings: query({ wordingWarnings: [] }),
    });
    expect(
      await screen.findByRole('heading', { name: 'We could not find that page' }),
    ).toBeTruthy();
  });
});
