import { shareCommitment } from '@freshfaces/fair-draw/commit';
import { type Answer, renderArea } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { keepShare } from '../ceremony/share-keeper.ts';
import PanelsArea from '../index.tsx';
import { publishedWith } from '../testing/published.ts';

interface Drawing {
  state: string;
  /** The recruiter's hash. */
  commitment: string;
}

const feasible = {
  __typename: 'DrawPreview',
  feasible: true,
  reason: null,
  eligibleCount: 20,
  relaxations: [],
  chances: null,
};

/** The graph's side of one recruitment, as small as a test needs. */
function server(draw: Drawing | null = null, preview: object | null = feasible) {
  let current = draw;
  const sent: { start?: Record<string, string>; reveal?: Record<string, string> } = {};
  const ceremony = () => ({
    recruitment: {
      __typename: 'Recruitment',
      id: 'rec-1',
      post: 'Support worker',
      stage: current ? 'DRAWING' : 'PLANNED',
      rulesInWords: [],
      viewerCanChange: true,
      viewerCanDraw: true,
      organisation: { __typename: 'Organisation', id: 'org-1', name: 'Harbour' },
      draws: [],
      drawingAgain: null as string | null,
      draw: current && {
        __typename: 'Draw',
        id: 'draw-1',
        reason: null,
        progress: null,
        commitment: 'c0ffee',
        publishedAt: '2026-11-22T09:00:00.000Z',
        deadline: '2026-11-22T11:00:00.000Z',
        poolSize: 20,
        pickedAt: null,
        gatherUntil: null,
        revealWithin: 'ONE_MINUTE',
        withheld: 'NO_DRAW',
        beaconAt: null,
        beaconRound: null,
        again: null,
        state: current.state,
        witnesses: [
          {
            __typename: 'DrawWitness',
            id: 'draw-1:witness',
            organisationId: 'org-1',
            name: 'Harbour',
            recruits: true,
            sourceId: 'witness',
            commitment: current.commitment,
            givenAt: '2026-11-22T09:00:00.000Z',
            revealedAt: null,
            viewerCanGive: false,
            viewerCanReveal: current.state === 'COMMITTED',
          },
        ],
      },
    },
  });
  const result = {
    __typename: 'Draw',
    id: 'draw-1',
    state: 'PICKED',
    pickedAt: '2026-11-22T09:05:00.000Z',
    poolSize: 20,
    exact: true,
    panel: null,
    reserves: null,
    coverage: [{ __typename: 'CoverageLine', rule: 'At least one chair', met: true }],
    chances: [],
    recruitment: {
      __typename: 'Recruitment',
      id: 'rec-1',
      stage: 'PANEL_READY',
      organisation: null,
      overrides: [],
    },
  };
  const answers = {
    Ceremony: ceremony,
    RecruitmentPreview: () => ({
      recruitment: { __typename: 'Recruitment', id: 'rec-1', preview },
    }),
    StartDraw: ({ input }: Record<string, unknown>) => {
      sent.start = input as Record<string, string>;
      current = { state: 'COMMITTED', commitment: sent.start['witnessCommitment'] ?? '' };
      return { startDraw: { __typename: 'Draw', id: 'draw-1', state: 'COMMITTED' } };
    },
    PublicRecord: () => ({ drawRecord: publishedWith(current?.commitment ?? '') }),
    RevealShare: ({ input }: Record<string, unknown>) => {
      sent.reveal = input as Record<string, string>;
      current = { state: 'PICKED', commitment: current?.commitment ?? '' };
      return { revealShare: { __typename: 'Draw', id: 'draw-1', state: 'PICKED' } };
    },
    DrawResult: () => ({ draw: result }),
  };
  return { answers, sent };
}

function openCeremony(answers: Record<string, Answer>) {
  return renderArea(PanelsArea, { at: '/panels/rec-1/draw', basePath: '/panels', answers });
}

beforeEach(() => localStorage.clear());

describe('the ceremony', () => {
  test('sends only the hash of the browser’s share at first, and the share itself at the end', async () => {
    const { answers, sent } = server();
    const { announced } = await openCeremony(answers);
    await userEvent.click(await screen.findByRole('button', { name: 'Start the draw' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Reveal and draw the panel' }));
    expect(await screen.findByText('At least one chair', { exact: false })).toBeTruthy();
    const { share = '' } = sent.reveal ?? {};
    expect(JSON.stringify(sent.start)).not.toContain(share);
    expect(sent.start?.['witnessCommitment']).toBe(shareCommitment('witness', share));
    expect(announced.at(-1)).toBe('The panel is drawn.');
  });

  test('is not offered where the rules can’t be met: the ways out are', async () => {
    const sentence = 'Nobody who is free has used Elm Street: go without that rule.';
    const { answers } = server(null, {
      ...feasible,
      feasible: false,
      reason: 'Not possible.',
      relaxations: [{ __typename: 'Relaxation', sentence, organisationsThatCouldLend: [] }],
      organisationsToAsk: [],
    });
    await openCeremony(answers);
    expect(await screen.findByText('These rules can’t be met.')).toBeTruthy();
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Start the draw' })).toBeNull();
    const change = screen.getByRole('link', { name: 'change what this panel needs' });
    expect(change.getAttribute('href')).toBe('/panels/rec-1/change');
  });

  test('can go on after a refresh, with the share this browser made', async () => {
    const share = '5a'.repeat(32);
    const commitment = shareCommitment('witness', share);
    keepShare({ sourceId: 'witness', share, commitment, revealedFor: null, sawSharesAt: null });
    const { answers, sent } = server({ state: 'COMMITTED', commitment });
    await openCeremony(answers);
    await userEvent.click(await screen.findByRole('button', { name: 'Reveal and draw the panel' }));
    expect(sent.reveal?.['share']).toBe(share);
  });

  test('explains what happens when the share is lost, and offers no way around it', async () => {
    const { answers } = server({ state: 'COMMITTED', commitment: 'ab'.repeat(32) });
    await openCeremony(answers);
    expect(await screen.findByText(/does not have the secret share/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /draw/i })).toBeNull();
  });
});

test('R55: before everyone was asked there is no draw, and the page says what comes first', async () => {
  const { answers } = server();
  const { recruitment } = answers.Ceremony();
  await openCeremony({
    ...answers,
    Ceremony: () => ({ recruitment: { ...recruitment, viewerCanDraw: false } }),
  });
  expect(await screen.findByText('The draw can’t start yet.')).toBeTruthy();
  const first = screen.getByRole('link', { name: 'See who is interested' });
  expect(first.getAttribute('href')).toBe('/panels/rec-1/interest');
  expect(screen.queryByRole('button', { name: 'Start the draw' })).toBeNull();
});

describe('a draw with witnesses', () => {
  const organisations = [
    { __typename: 'Organisation', id: 'org-1', name: 'Harbour' },
    { __typename: 'Organisation', id: 'org-2', name: 'Lantern' },
  ];

  test('asks those whom the recruiter chooses, never the recruiter’s own organisation', async () => {
    const { answers, sent } = server();
    await openCeremony({ ...answers, PossibleWitnesses: () => ({ organisations }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Ask others to witness it' }));
    await userEvent.click(await screen.findByLabelText('Lantern'));
    expect(screen.queryByLabelText('Harbour')).toBeNull();
    await userEvent.click(screen.getByLabelText('One hour'));
    await userEvent.click(screen.getByRole('button', { name: 'Start the draw' }));
    expect(sent.start).toMatchObject({
      witnessOrganisationIds: ['org-2'],
      revealWithin: 'ONE_HOUR',
      reason: null,
    });
  });

  test('R58: is not started again without a reason, once one was published', async () => {
    const { answers, sent } = server();
    const drawingAgain = 'A panel for this post was drawn on Sunday 22 November.';
    const ceremony = () => {
      const { recruitment } = answers.Ceremony();
      return { recruitment: { ...recruitment, drawingAgain } };
    };
    await openCeremony({ ...answers, Ceremony: ceremony });
    const start = await screen.findByRole('button', { name: 'Start the draw' });
    await userEvent.click(start);
    expect(await screen.findByText('Say in a sentence why you draw again.')).toBeTruthy();
    expect(screen.getByText(new RegExp(drawingAgain))).toBeTruthy();
    expect(sent.start).toBeUndefined();
    const reason = 'The share was lost with a broken laptop.';
    await userEvent.type(screen.getByLabelText('Why do you draw again?'), reason);
    await userEvent.click(start);
    expect(sent.start?.['reason']).toBe(reason);
  });

  test('whose beacon is waited for says when it speaks, and offers nothing to press', async () => {
    const share = '5a'.repeat(32);
    const commitment = shareCommitment('witness', share);
    const { answers } = server({ state: 'CLOSING', commitment });
    const ceremony = () => {
      const { recruitment } = answers.Ceremony();
      const beaconAt = new Date(Date.now() + 60_000).toISOString();
      const draw = recruitment.draw && { ...recruitment.draw, beaconAt, beaconRound: 34_178_212 };
      return { recruitment: { ...recruitment, draw } };
    };
    await openCeremony({ ...answers, Ceremony: ceremony });
    expect(await screen.findByText(/from round 34178212 of the beacon/)).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toMatch(/The beacon speaks in \d+ more seconds/);
    expect(await screen.findByText(/Your promise was in what was published/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /draw|Cancel/ })).toBeNull();
  });
});
