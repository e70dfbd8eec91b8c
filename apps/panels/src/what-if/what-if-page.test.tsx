import { renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import PanelsArea from '../index.tsx';

const FIGURES = {
  __typename: 'WhatIfMeasures',
  turns: 98,
  members: 140,
  distinctMembers: 81,
  neverServed: 61,
  busiestTenthShare: 0.32,
  effectiveFaces: 71.7,
  gini: 0.5,
  realChance: 20,
  unmet: 0,
};

const whatIf = (change: object) => ({
  __typename: 'WhatIf',
  id: 'one',
  state: 'DONE',
  from: '2025-11-23',
  to: '2026-11-22',
  rules: {
    __typename: 'WhatIfRules',
    policy: 'EVEN',
    coolDownDays: null,
    maxPerOrganisation: null,
    mostTurnsAYear: null,
  },
  done: 12,
  total: 208,
  panels: 26,
  times: 4,
  really: FIGURES,
  asTheyWere: { ...FIGURES, busiestTenthShare: 0.24 },
  tried: { ...FIGURES, busiestTenthShare: 0.37 },
  ...change,
});

function openWhatIf(change: object, mayTry = true, at = '/panels/rotation/what-if?id=one') {
  return renderArea(PanelsArea, {
    at,
    basePath: '/panels',
    viewer: testViewer,
    answers: {
      CanTryWhatIf: () => ({ viewerCanTryWhatIf: mayTry }),
      WhatIf: () => ({ whatIf: whatIf(change) }),
    },
  });
}

describe('trying other rules', () => {
  test('shows what happened, the rules they had and the rules tried side by side', async () => {
    await openWhatIf({});
    const table = await screen.findByRole('region', { name: 'The measures side by side' });
    const row = within(table).getByRole('row', { name: /Share of the busiest tenth/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['32%', '24%', '37%']);
    expect(screen.getByText('It says nothing about who would be drawn.')).toBeTruthy();
    expect(screen.getByText(/Tried: even chances/)).toBeTruthy();
  });

  test('shows how far it is, and can be cancelled', async () => {
    await openWhatIf({ state: 'RUNNING', asTheyWere: null, tried: null });
    expect(await screen.findByText('12 of 208 draws')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Cancel the replay' })).toBeTruthy();
    expect(screen.queryByText('What came of it')).toBeNull();
  });

  test('says when it was not finished', async () => {
    await openWhatIf({ state: 'FAILED', asTheyWere: null, tried: null });
    expect(await screen.findByText('The replay was not finished. Start it again.')).toBeTruthy();
  });

  test('is for coordinators, and says so to others', async () => {
    await openWhatIf({}, false, '/panels/rotation/what-if');
    expect(
      await screen.findByText('Coordinators of the network can try other rules.'),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Replay/ })).toBeNull();
  });

  test('says what a replay takes for granted before one is started', async () => {
    await openWhatIf({}, true, '/panels/rotation/what-if');
    expect(await screen.findByText(/Everyone who is drawn comes/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Replay the last 12 months' })).toBeTruthy();
  });
});
