import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderShell } from '../../testing/render-shell.tsx';
import { tomTheLead, tomTheRecruiter } from '../../testing/sessions.ts';

const NOTHING = {
  __typename: 'PanelsWaiting',
  id: 'harbour',
  toWitness: [],
  talks: 0,
  placesUnanswered: 0,
  placesUntil: null,
  shortPanels: [],
};
const ELM = { __typename: 'Organisation', id: 'elm', name: 'Elm Trust' };
const WITNESS = {
  __typename: 'WitnessWaiting',
  drawId: 'draw-1',
  post: 'Cook',
  organisation: ELM,
  part: 'REVEAL_SHARE',
  until: '2026-11-24T15:10:00.000Z',
};

const open = async (session: typeof tomTheLead, waiting: object, letters = 0) => {
  await renderShell('/', [session], {
    graph: {
      HomePanelsWaiting: () => ({ panelsWaiting: { ...NOTHING, ...waiting } }),
      HomeLetters: () => ({
        lettersAndCalls: { __typename: 'MemberMessagePage', total: letters },
      }),
    },
  });
  const part = await screen.findByRole('region', { name: 'What waits for you' });
  return within(part);
};

describe('what waits for someone of staff', () => {
  test('R49: a witness finds the draw that needs their share, and until when', async () => {
    const part = await open(tomTheRecruiter, { toWitness: [WITNESS] });
    const link = await part.findByRole('link', { name: 'Reveal your share of a draw' });
    expect(link.getAttribute('href')).toBe('/panels/witness/draw-1');
    expect(part.getByText(/^Cook, Elm Trust\. Until .*3:10pm/)).toBeTruthy();
  });

  test('R164, R168: a lead finds questions, places without an answer and letters, each with the way to it', async () => {
    const part = await open(tomTheLead, { talks: 1, placesUnanswered: 2, placesUntil: null }, 3);
    await part.findByText(/letters and calls/);
    expect(
      part.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['1 member wants to talk before they answer', '/panels/talks'],
      ['2 places of your members without an answer', '/panels/places'],
      ['3 letters and calls to make', '/pool/letters'],
    ]);
  });

  test('R54: a seat that stays empty leads to the page on which it is decided', async () => {
    const short = { __typename: 'ShortPanelWaiting', recruitmentId: 'post-1', post: 'Cook' };
    const part = await open(tomTheRecruiter, { shortPanels: [{ ...short, organisation: null }] });
    const link = await part.findByRole('link', { name: 'A seat on a panel stays empty' });
    expect(link.getAttribute('href')).toBe('/panels/post-1');
  });

  test('says so where nothing waits', async () => {
    const part = await open(tomTheLead, {});
    expect(await part.findByText('Nothing waits for you now.')).toBeTruthy();
  });

  test('is left out where the panels are down and nothing else waits', async () => {
    await renderShell('/', [tomTheRecruiter], {
      graph: {
        HomePanelsWaiting: () => {
          throw new Error('panels is down');
        },
      },
    });
    await screen.findByRole('heading', { level: 1 });
    await expect.poll(() => screen.queryByText('What waits for you')).toBeNull();
  });
});
