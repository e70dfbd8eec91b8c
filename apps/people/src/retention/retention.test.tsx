import { renderArea } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import PeopleArea from '../index.tsx';
import { networkCoordinator } from '../testing/sample.ts';

test('each kind of data has its rule, and how much is due', async () => {
  await renderArea(PeopleArea, {
    at: '/people/retention',
    basePath: '/people',
    viewer: networkCoordinator,
    answers: {
      RetentionPreview: () => ({
        retentionPreview: [
          {
            __typename: 'RetentionRow',
            dataClass: 'Sign-in sessions',
            rule: 'Deleted 12 hours after they were opened',
            due: 1234,
          },
        ],
      }),
    },
  });
  const row = await screen.findByRole('row', { name: /Sign-in sessions/ });
  expect(row.textContent).toContain('1,234');
});
