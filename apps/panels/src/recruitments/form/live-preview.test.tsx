import { renderArea } from '@freshfaces/web-kit/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import PanelsArea from '../../index.tsx';
import { type Draft, emptyDraft, USUAL_RULES } from './draft.ts';

type Input = { input: { rules: Draft['rules'] } };

const TYPED_RULES = { __typename: 'PanelRules', ...USUAL_RULES, someoneFromTheTeam: false };
const FEASIBLE = {
  __typename: 'DrawPreview',
  feasible: true,
  reason: null,
  eligibleCount: 20,
  relaxations: [],
  organisationsToAsk: [],
  chances: null,
};
const IMPOSSIBLE = {
  ...FEASIBLE,
  feasible: false,
  reason: 'The people who are free on these days cannot meet every rule.',
  relaxations: [
    {
      __typename: 'Relaxation',
      sentence: 'Ask for 4 people instead of 12.',
      organisationsThatCouldLend: [
        { __typename: 'Organisation', id: 'lantern', name: 'Lantern Housing Trust' },
      ],
      rules: { ...TYPED_RULES, seats: 4 },
    },
    {
      __typename: 'Relaxation',
      sentence: 'Allow two people of one household.',
      organisationsThatCouldLend: [],
      rules: null,
    },
  ],
};

beforeEach(() => {
  const draft: Draft = {
    ...emptyDraft('org-1'),
    post: 'Cook',
    summary: 'Cooks lunch.',
    interviewsFrom: '2026-12-02',
    interviewsTo: '2026-12-03',
    rules: { ...USUAL_RULES, someoneFromTheTeam: false, seats: 12 },
  };
  sessionStorage.setItem('freshfaces-draft/2:new:org-1', JSON.stringify(draft));
});

/** The page of rules, with the dry runs it asked for. */
async function openRules(preview: (seats: number) => object) {
  const asked: number[] = [];
  await renderArea(PanelsArea, {
    at: '/panels/new?step=rules',
    basePath: '/panels',
    answers: {
      PanelTeams: () => ({ organisations: [] }),
      PanelContracts: () => ({
        contracts: { __typename: 'ContractPage', nodes: [] },
      }),
      PanelPolicies: () => ({
        drawSettings: { __typename: 'DrawSettings', id: 'network', policies: ['TURNS', 'EVEN'] },
      }),
      PanelPreview: (variables) => {
        const { seats } = (variables as Input).input.rules;
        asked.push(seats);
        return { panelPreview: preview(seats) };
      },
    },
  });
  return { asked };
}

const byRules = (seats: number) => (seats > 4 ? IMPOSSIBLE : FEASIBLE);

describe('the dry run beside the rules', () => {
  test('says at once that it is one, that the rules can’t be met, and who could lend', async () => {
    await openRules(byRules);
    expect(await screen.findByText('These rules can’t be met.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Dry run: nothing is drawn' })).toBeTruthy();
    expect(
      screen.getByRole('link', { name: 'Ask Lantern Housing Trust to lend' }).getAttribute('href'),
    ).toContain('lender=lantern');
  });

  test('R53: makes a way out in the form with one press; what rules do not say has no button', async () => {
    await openRules(byRules);
    const buttons = await screen.findAllByRole('button', { name: /^Make this change/ });
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      'Make this change: Ask for 4 people instead of 12.',
    ]);
    await userEvent.click(buttons[0] as HTMLElement);
    const seats = screen.getByLabelText<HTMLInputElement>('How many people with lived experience?');
    expect(seats.value).toBe('4');
    expect(await screen.findByText('These rules can be met.')).toBeTruthy();
  });

  test('is asked once the hand rests, and not for rules that were typed over', async () => {
    const { asked } = await openRules(byRules);
    const seats = screen.getByLabelText('How many people with lived experience?');
    await userEvent.clear(seats);
    await userEvent.type(seats, '3');
    expect(await screen.findByText('These rules can be met.')).toBeTruthy();
    expect(asked).toEqual([3]);
    expect(screen.getByText(/Trying|can be met/)).toBeTruthy();
  });

  test('says what went wrong, and can be tried again', async () => {
    let fails = true;
    await openRules((seats) => {
      if (fails) throw new Error('down');
      return byRules(seats);
    });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    fails = false;
    await userEvent.click(retry);
    await waitFor(() => expect(screen.getByText('These rules can’t be met.')).toBeTruthy());
  });

  test('R52: fewer than three is advised against, not refused', async () => {
    await openRules(byRules);
    const seats = screen.getByLabelText('How many people with lived experience?');
    await userEvent.clear(seats);
    await userEvent.type(seats, '2');
    expect(screen.getByText(/Fewer than three is a lot to ask/)).toBeTruthy();
    expect(await screen.findByText('These rules can be met.')).toBeTruthy();
  });

  test('only the ways the network allows are offered', async () => {
    await openRules(byRules);
    expect(await screen.findByLabelText('Even chances')).toBeTruthy();
    await waitFor(() => expect(screen.queryByLabelText('Lean towards newer faces')).toBeNull());
  });
});
