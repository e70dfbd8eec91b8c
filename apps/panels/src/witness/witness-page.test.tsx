import { shareCommitment } from '@freshfaces/fair-draw/commit';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { renderArea } from '@freshfaces/web-kit/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { findShare } from '../ceremony/share-keeper.ts';
import PanelsArea from '../index.tsx';
import { publishedWith } from '../testing/published.ts';

const organisation = { id: 'org-2', name: 'Lantern' };
const held = { role: 'involvement-lead', organisation } as const;
const lantern: AreaProps['viewer'] = {
  id: 'person-2',
  name: 'Leo Marsh',
  roles: [held],
  activeRole: held,
  memberId: null,
};

interface Given {
  state: string;
  commitment: string | null;
  revealedAt: string | null;
}

/** The graph's side of a draw that Harbour asks Lantern to witness. */
function server(start: Partial<Given> = {}) {
  const now: Given = { state: 'GATHERING', commitment: null, revealedAt: null, ...start };
  const sent: { hash?: Record<string, string>; share?: Record<string, string> } = {};
  const witness = (own: boolean) => ({
    __typename: 'DrawWitness',
    id: own ? 'draw-1:witness:org-2' : 'draw-1:witness',
    organisationId: own ? 'org-2' : 'org-1',
    name: own ? 'Lantern' : 'Harbour',
    recruits: !own,
    sourceId: own ? 'witness:org-2' : 'witness',
    commitment: own ? now.commitment : 'ab'.repeat(32),
    givenAt: own && !now.commitment ? null : '2026-11-22T09:00:00.000Z',
    revealedAt: own ? now.revealedAt : null,
    viewerCanGive: own && now.state === 'GATHERING' && !now.commitment,
    viewerCanReveal: own && now.state === 'COMMITTED' && !now.revealedAt,
  });
  const published = () =>
    publishedWith(now.commitment ?? '', {
      entropy: [
        {
          kind: 'committed-share',
          id: 'witness:org-2',
          by: 'Lantern',
          note: '',
          commitment: now.commitment ?? '',
        },
      ],
    });
  const answers = {
    WitnessedDraw: () => ({
      draw: {
        __typename: 'Draw',
        id: 'draw-1',
        state: now.state,
        reason: null,
        progress: null,
        commitment: 'c0ffee',
        publishedAt: '2026-11-22T09:10:00.000Z',
        deadline: new Date(Date.now() + 60_000).toISOString(),
        poolSize: 20,
        pickedAt: null,
        gatherUntil: '2026-11-23T09:00:00.000Z',
        revealWithin: 'ONE_MINUTE',
        withheld: 'NO_DRAW',
        beaconAt: null,
        beaconRound: null,
        again: null,
        witnesses: [witness(false), witness(true)],
        recruitment: {
          __typename: 'Recruitment',
          id: 'rec-1',
          post: 'Support worker',
          organisation: { __typename: 'Organisation', id: 'org-1', name: 'Harbour' },
        },
      },
    }),
    GiveWitnessHash: ({ input }: Record<string, unknown>) => {
      sent.hash = input as Record<string, string>;
      now.commitment = sent.hash['commitment'] ?? '';
      return { giveWitnessHash: { __typename: 'Draw', id: 'draw-1', state: 'GATHERING' } };
    },
    PublicRecord: () => ({ drawRecord: published() }),
    RevealShare: ({ input }: Record<string, unknown>) => {
      sent.share = input as Record<string, string>;
      now.revealedAt = '2026-11-22T09:11:00.000Z';
      return { revealShare: { __typename: 'Draw', id: 'draw-1', state: 'COMMITTED' } };
    },
  };
  return { answers, sent, now };
}

const open = (answers: ReturnType<typeof server>['answers']) =>
  renderArea(PanelsArea, {
    at: '/panels/witness/draw-1',
    basePath: '/panels',
    answers,
    viewer: lantern,
  });

beforeEach(() => localStorage.clear());

describe('a witness’s own page', () => {
  test('makes a share in the browser, sends only its hash, and reveals it by itself when it is time', async () => {
    const { answers, sent, now } = server();
    const { announced } = await open(answers);
    await userEvent.click(await screen.findByRole('button', { name: 'Make our share' }));
    expect(await screen.findByText('Your share is made and promised.')).toBeTruthy();
    const { commitment = '' } = sent.hash ?? {};
    const { share = '' } = findShare(commitment) ?? {};
    expect(shareCommitment('witness:org-2', share)).toBe(commitment);
    expect(JSON.stringify(sent.hash)).not.toContain(share);
    expect(screen.getByRole('link', { name: /Save your share as a file/ })).toBeTruthy();

    now.state = 'COMMITTED';
    await waitFor(() => expect(sent.share?.['share']).toBe(share), { timeout: 5_000 });
    expect(await screen.findByText('Your share is revealed. Waiting for the others.')).toBeTruthy();
    expect(screen.getByText('Thank you: your part is done.')).toBeTruthy();
    expect(screen.queryByText(/your share is needed now/)).toBeNull();
    expect(announced.at(-1)).toBe('The draw is published. Your share is revealed now.');
  });

  test('reveals nothing where its promise is not in what was published', async () => {
    const { answers, sent, now } = server();
    await open(answers);
    await userEvent.click(await screen.findByRole('button', { name: 'Make our share' }));
    await screen.findByText('Your share is made and promised.');
    answers.PublicRecord = () => ({ drawRecord: publishedWith('ab'.repeat(32)) });
    now.state = 'COMMITTED';
    expect(
      await screen.findByText('This browser did not reveal your share.', {}, { timeout: 5_000 }),
    ).toBeTruthy();
    expect(sent.share).toBeUndefined();
  });

  test('takes a share back from the file that was saved in another browser', async () => {
    const share = '5a'.repeat(32);
    const commitment = shareCommitment('witness:org-2', share);
    const { answers, sent } = server({ state: 'COMMITTED', commitment });
    await open(answers);
    expect(await screen.findByText(/does not have the secret share/)).toBeTruthy();
    const file = new File([JSON.stringify({ share })], 'my-share.json');
    await userEvent.upload(screen.getByLabelText('The file with your share'), file);
    await waitFor(() => expect(sent.share?.['share']).toBe(share), { timeout: 5_000 });
  });
});
