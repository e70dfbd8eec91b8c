import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { list, open, query } from '../testing/open-area.tsx';

describe('adding a contract', () => {
  const user = userEvent.setup();
  const Providers = query({
    organisations: [
      { __typename: 'Organisation', id: 'org-1', name: 'Harbour', kind: 'PARTNER' },
      { __typename: 'Organisation', id: 'council', name: 'Council', kind: 'COMMISSIONER' },
    ],
  });

  it('asks for what is missing, offers partners only, and sends the answers once checked', async () => {
    const sent: object[] = [];
    await open('/contracts/new', {
      Providers,
      Contracts: list([]),
      AddContract: (variables) => {
        sent.push(variables);
        return { __typename: 'Mutation', addContract: { __typename: 'Contract', id: 'outreach' } };
      },
    });
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(3);
    await user.type(screen.getByLabelText('Title'), 'Street outreach');
    await user.type(screen.getByLabelText('Reference'), 'C-17');
    await user.type(screen.getByLabelText('What is it for?'), 'Finding people.');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    const provider = await screen.findByLabelText('Provider');
    expect(within(provider).queryByText('Council')).toBeNull();
    await user.selectOptions(provider, 'org-1');
    await user.type(screen.getByLabelText('First day'), '2027-01-01');
    await user.type(screen.getByLabelText('Last day'), '2027-12-31');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    expect(screen.getByText('Harbour')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add the contract' }));
    await screen.findByRole('heading', { level: 1, name: 'Street outreach' });
    expect(sent).toMatchObject([
      { input: { commissionerId: 'council', providerId: 'org-1', to: '2027-12-31' } },
    ]);
  });
});
