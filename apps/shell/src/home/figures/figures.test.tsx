import { MemoryRouter } from '@freshfaces/web-kit/router';
import { createTestClient, testViewer } from '@freshfaces/web-kit/testing';
import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LiveFigures } from './figures.tsx';

const council = { role: 'commissioner' as const, organisation: { id: 'council', name: 'Council' } };

test('a part of Freshfaces that is down takes only its own figures away', async () => {
  const client = createTestClient({
    HomeContracts: () => ({
      __typename: 'Query',
      contractsSummary: {
        __typename: 'ContractsSummary',
        contracts: 4,
        conditions: 12,
        reviewsDue: 0,
        evidence: { __typename: 'EvidenceCounts', met: 7, partly: 2, notMet: 1, nothingYet: 2 },
      },
    }),
    HomeRotation: () => {
      throw new Error('panels is down');
    },
  });
  await act(async () => {
    render(
      <MemoryRouter>
        <LiveFigures
          viewer={{ ...testViewer, roles: [council], activeRole: council }}
          client={client}
          areas={[]}
        />
      </MemoryRouter>,
    );
  });
  expect(await screen.findByText('3 more met in part or not at all.')).toBeTruthy();
  expect(screen.queryByText(/busiest tenth/)).toBeNull();
});
