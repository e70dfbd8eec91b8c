import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Table } from './table.tsx';

test('a table is named by its caption, its rows by their first cell, and scrolls by keyboard', () => {
  render(
    <Table
      caption="Recruitments"
      columns={[
        { heading: 'Post', cell: (row: { post: string }) => row.post, names: true },
        { heading: 'Seats', cell: () => 4, numeric: true },
      ]}
      rows={[{ post: 'Peer worker' }, { post: 'Manager' }]}
      keyOf={(row) => row.post}
    />,
  );
  const region = screen.getByRole('region', { name: 'Recruitments' });
  expect(region.tabIndex).toBe(0);
  expect(
    within(region)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent),
  ).toEqual(['Peer worker', 'Manager']);
});

test('a column of buttons is left out on paper, heading and all', () => {
  render(
    <Table
      caption="People"
      columns={[
        { heading: 'Person', cell: (row: { name: string }) => row.name, names: true },
        { heading: 'Change', cell: () => <button type="button">Undo</button>, screenOnly: true },
      ]}
      rows={[{ name: 'Quiet Otter' }]}
      keyOf={(row) => row.name}
    />,
  );
  const people = screen.getByRole('region', { name: 'People' });
  const offPaper = [...people.querySelectorAll('.ff-no-print')].map((cell) => cell.textContent);
  expect(offPaper).toEqual(['Change', 'Undo']);
});
