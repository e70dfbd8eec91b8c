import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { open } from '../testing/open-area.tsx';
import { contract } from '../testing/sample-contract.ts';

const asked: Record<string, unknown>[] = [];
const change = {
  __typename: 'HandChange',
  id: 'change-1',
  at: '2026-11-20T09:00:00.000Z',
  what: 'Staff wrote down that a member can’t come.',
  reason: 'Nobody can reach the member.',
  disputed: true,
  post: 'Night worker',
  contractId: contract.id,
  organisation: { __typename: 'Organisation', id: 'harbour', name: 'Harbour' },
};
const answers = {
  ContractHandChanges: (variables: Record<string, unknown>) => {
    asked.push(variables);
    return {
      __typename: 'Query',
      contracts: { __typename: 'ContractPage', nodes: [contract] },
      contractHandChanges: {
        __typename: 'HandChangePage',
        nodes: [change],
        endCursor: null,
        total: 1,
      },
    };
  },
  ContractHandChangesCsv: (variables: Record<string, unknown>) => {
    asked.push(variables);
    const file = { __typename: 'CsvFile', name: 'changes-by-hand.csv', text: 'Post' };
    return { __typename: 'Query', contractHandChangesCsv: file };
  },
};

beforeEach(() => {
  asked.length = 0;
});

describe('changes by hand under a commissioner’s contracts', () => {
  test('R58: shows what was done, why, under which contract, and where a member says it is not so', async () => {
    await open('/by-hand', answers);
    const table = await screen.findByRole('table', { name: 'What was done by hand' });
    expect(table.textContent).toContain(change.what);
    expect(table.textContent).toContain(change.reason);
    expect(table.textContent).toContain('The member says that this is not so.');
    expect(screen.getByRole('link', { name: contract.title }).getAttribute('href')).toBe(
      `/commissioning/contracts/${contract.id}`,
    );
  });

  test('R58: asks for the kind and the contract in the address, and saves those alone', async () => {
    await open(`/by-hand?kind=WRITTEN_DOWN&contract=${contract.id}`, answers);
    const filter = { kind: 'WRITTEN_DOWN', contractId: contract.id };
    await screen.findByRole('table', { name: 'What was done by hand' });
    expect(asked.at(-1)).toMatchObject({ filter });
    await userEvent.click(screen.getByRole('button', { name: 'Save these changes (CSV)' }));
    expect(asked.at(-1)).toEqual({ filter });
  });
});
