import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BarChart } from './bar-chart.tsx';
import { DotStrip } from './dot-strip.tsx';
import { LineOverTime } from './line-over-time.tsx';
import { ServiceMatrix } from './service-matrix.tsx';
import { StateGrid } from './state-grid.tsx';

const percent = (value: number) => `${Math.round(value * 100)}%`;

function rowsOf(table: HTMLElement) {
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));
}

test('bars are in proportion, and the table holds the same figures', () => {
  const { container } = render(
    <BarChart
      title="Share of the busiest tenth"
      summary="Turns first is the lowest."
      labelHeading="Policy"
      valueHeading="Share"
      format={percent}
      bars={[
        { label: 'Random', value: 0.4 },
        { label: 'Turns first', value: 0.1, emphasis: 'ours' },
      ]}
    />,
  );
  const widths = [...container.querySelectorAll('.ff-bar-fill, .ff-bar-strong')].map((bar) =>
    bar.getAttribute('width'),
  );
  expect(widths).toEqual(['100%', '25%']);
  expect(rowsOf(screen.getByRole('table', { hidden: true }))).toEqual([
    ['Policy', 'Share'],
    ['Random', '40%'],
    ['Turns first', '10%'],
  ]);
});

test('each person is one mark, told apart by shape', () => {
  const { container } = render(
    <DotStrip
      title="Chances"
      summary="Three people were in the draw."
      labelHeading="Person"
      valueHeading="Chance"
      formatDot={(dot) => percent(dot.value)}
      formatAxis={percent}
      dots={[
        { key: 'a', label: 'Quiet Heron', value: 0.2, state: 'drawn' },
        { key: 'b', label: 'Amber Fox', value: 0.2, state: 'reserve' },
        { key: 'c', label: 'Blue Wren', value: 0, state: 'other' },
      ]}
    />,
  );
  const picture = screen.getByRole('img', { name: 'Three people were in the draw.' });
  expect(picture.querySelectorAll('circle')).toHaveLength(2);
  expect(picture.querySelectorAll('.ff-dot-drawn rect')).toHaveLength(1);
  expect(container.querySelectorAll('tbody tr')).toHaveLength(3);
});

test('a line over time has its figures as a table too', () => {
  const { container } = render(
    <LineOverTime
      title="Never drawn"
      summary="It fell."
      formatValue={String}
      formatTime={(iso) => iso.slice(0, 7)}
      series={[
        {
          name: 'People',
          points: [
            { at: '2026-01-01', value: 9 },
            { at: '2026-02-01', value: 4 },
          ],
        },
      ]}
    />,
  );
  expect(rowsOf(screen.getByRole('table', { hidden: true }))).toEqual([
    ['When', 'People'],
    ['2026-01', '9'],
    ['2026-02', '4'],
  ]);
  expect(container.querySelector('.ff-line-path')?.getAttribute('d')).toBe('M0 10L100 60');
});

test('who took part when can be read cell by cell, with the total', () => {
  render(
    <ServiceMatrix
      title="Turns"
      summary="One person, three months."
      labelHeading="Person"
      months={['2026-01', '2026-02', '2026-03']}
      formatMonth={(month) => month.slice(5)}
      rows={[{ key: 'a', label: 'Quiet Heron', turns: [1, 0, 2] }]}
    />,
  );
  expect(rowsOf(screen.getByRole('table'))[1]).toEqual(['Quiet Heron', '1', '·none', '2', '3']);
});

test('a cell of a grid of states has a sign, a word and what it rests on, and is read as a table', () => {
  const { container } = render(
    <StateGrid
      title="Cover"
      summary="One of two."
      labelHeading="Area"
      columns={['Homelessness', 'Offending']}
      rows={[
        {
          key: 'n',
          label: 'North',
          cells: [
            { state: 'good', word: 'Enough', text: 'at least 10' },
            { state: 'none', word: 'Can’t say', text: 'too few people to say' },
          ],
        },
      ]}
    />,
  );
  expect(rowsOf(screen.getByRole('table'))).toEqual([
    ['Area', 'Homelessness', 'Offending'],
    ['North', 'Enough at least 10', 'Can’t say too few people to say'],
  ]);
  expect(screen.getByRole('rowheader', { name: 'North' })).toBeTruthy();
  expect(container.querySelectorAll('.ff-state-good, .ff-state-none')).toHaveLength(2);
});
