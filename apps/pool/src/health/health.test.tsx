import { MemoryRouter } from '@freshfaces/web-kit/router';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FindingsPanel } from './findings-panel.tsx';
import type { Health } from './health-query.ts';
import { stepsOf } from './steps.ts';

type Finding = Health['findings'][number];

const finding = (at: number, steps: Finding['steps']): Finding => ({
  __typename: 'HealthFinding',
  kind: 'TOO_FEW_READY',
  wrong: `Wrong ${at}.`,
  todo: 'Mend it.',
  steps,
  area: null,
  role: 'CHAIR',
  need: null,
});

test('R174: each finding leads to where it is mended', () => {
  const links = stepsOf(finding(1, ['TRAIN', 'BORROW', 'ASK', 'SET_AREAS']), '/pool');
  expect(links.map(({ to }) => to)).toEqual([
    '/pool/training',
    '/pool/lending',
    '/pool/opportunities',
    '/pool/health/areas',
  ]);
});

test('R174: six findings are shown at once; the rest, in order, behind a summary', () => {
  render(
    <MemoryRouter>
      <FindingsPanel
        findings={Array.from({ length: 8 }, (_, at) => finding(at, ['TRAIN']))}
        basePath="/pool"
      />
    </MemoryRouter>,
  );
  const [first, rest] = screen.getAllByRole('list', { hidden: true });
  expect(first?.children).toHaveLength(6);
  expect(rest?.children).toHaveLength(2);
  expect(rest?.getAttribute('start')).toBe('7');
  expect(screen.getByText('2 more, less pressing')).toBeTruthy();
});

test('nothing wrong is said too', () => {
  render(<FindingsPanel findings={[]} basePath="/pool" />);
  expect(screen.getByText(/Nothing presses/)).toBeTruthy();
});
