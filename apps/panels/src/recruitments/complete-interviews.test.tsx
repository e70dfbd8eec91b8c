import { ApolloProvider } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { CompleteInterviews } from './complete-interviews.tsx';

const people = ['Amber Heron', 'Quiet Otter'].map((shownAs) => ({
  __typename: 'Seat',
  member: { __typename: 'Member', id: shownAs.toLowerCase().replace(' ', '-'), shownAs },
}));

let sent: object[];
beforeEach(() => {
  sent = [];
});

function Area(area: AreaProps) {
  const [done, setDone] = useState(false);
  return (
    <ApolloProvider client={area.client}>
      {done ? (
        <p>All done</p>
      ) : (
        <CompleteInterviews
          id="post-1"
          drawId="draw-1"
          onDone={() => setDone(true)}
          announce={area.announce}
        />
      )}
    </ApolloProvider>
  );
}

test('R61: who did not come is said per person, without a reason, before turns are counted', async () => {
  const { announced } = await renderArea(Area, {
    at: '/panels',
    basePath: '/panels',
    viewer: testViewer,
    answers: {
      WhoWasToCome: () => ({ draw: { __typename: 'Draw', id: 'draw-1', panel: people } }),
      CompleteRecruitment: ({ input }) => {
        sent.push(input as object);
        return {
          completeRecruitment: { __typename: 'Recruitment', id: 'post-1', stage: 'COMPLETED' },
        };
      },
    },
  });
  expect(await screen.findByText(/Nobody asks why/)).toBeTruthy();
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Quiet Otter' }));
  await userEvent.click(screen.getByRole('button', { name: 'The interviews took place' }));
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Yes, they took place' }));
  expect(await screen.findByText('All done')).toBeTruthy();
  expect(sent).toMatchObject([{ id: 'post-1', didNotCome: ['quiet-otter'] }]);
  expect(announced).toEqual(['Turns are counted. This recruitment is complete.']);
});
