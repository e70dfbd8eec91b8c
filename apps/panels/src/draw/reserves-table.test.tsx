import { ApolloProvider } from '@freshfaces/web-kit/apollo';
import { createTestClient, testViewer } from '@freshfaces/web-kit/testing';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { ReservesTable } from './reserves-table.tsx';

type Props = Parameters<typeof ReservesTable>[0];

const LANTERN = { __typename: 'Organisation' as const, id: 'org-2', name: 'Lantern' };
const RESERVE: Props['reserves'][number] = {
  __typename: 'Reserve',
  place: 1,
  member: { __typename: 'Member', id: 'amber', shownAs: 'Amber Heron' },
  homeOrganisation: LANTERN,
};

let sent: unknown[];
let announced: string[];
beforeEach(() => {
  [sent, announced] = [[], []];
});

function open(organisationId: string, stage = 'PANEL_READY') {
  const held = { role: 'recruiter' as const, organisation: { id: organisationId, name: 'Ours' } };
  const client = createTestClient({
    RecordDropOut: ({ input }) => {
      sent.push(input);
      return { recordDropOut: { __typename: 'Draw', id: 'draw-1', panel: [] } };
    },
  });
  const area = {
    viewer: { ...testViewer, roles: [held], activeRole: held },
    announce: (message: string) => void announced.push(message),
  } as unknown as Props['area'];
  const draw = {
    id: 'draw-1',
    recruitment: { id: 'post-1', stage, organisation: LANTERN, overrides: [] },
  } as unknown as Props['draw'];
  render(
    <ApolloProvider client={client}>
      <ReservesTable area={area} draw={draw} reserves={[RESERVE]} />
    </ApolloProvider>,
  );
}

describe('those in reserve', () => {
  test('R54: the people who run the panel write down that one can’t come any more, and why', async () => {
    open('org-2');
    await userEvent.click(screen.getByRole('button', { name: /^Can’t come any more/ }));
    const dialog = within(
      screen.getByRole('dialog', { name: 'Take Amber Heron out of the line?' }),
    );
    expect(dialog.getByText(/Their lead is told at once/)).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Yes, write it down' }));
    expect(sent).toEqual([]);
    await userEvent.click(dialog.getAllByRole('radio')[0] as HTMLElement);
    await userEvent.click(dialog.getByRole('button', { name: 'Yes, write it down' }));
    expect(sent).toMatchObject([{ drawId: 'draw-1', memberId: 'amber' }]);
    expect(announced).toEqual(['Amber Heron is not in line any more.']);
  });

  test.each([
    ['org-9', 'PANEL_READY'],
    ['org-2', 'COMPLETED'],
    ['org-2', 'CALLED_OFF'],
  ])('nobody of %s can, where the panel is %s', (organisationId, stage) => {
    open(organisationId, stage);
    expect(screen.getByText('Amber Heron')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
