import { renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import PanelsArea from '../../index.tsx';
import { receiptIn } from '../../records/receipt-in-address.ts';
import { recordAnswer, sampleReceipt } from '../../testing/sample-record.ts';

const atHarbour = { role: 'member' as const, organisation: { id: 'org-1', name: 'Harbour' } };
const member = { ...testViewer, roles: [atHarbour], activeRole: atHarbour, memberId: 'elder' };
const organisation = { __typename: 'Organisation', id: 'org-1', name: 'Harbour' };

function open(at: string, receipt = sampleReceipt('elder')) {
  return renderArea(PanelsArea, {
    at,
    basePath: '/panels',
    viewer: member,
    answers: {
      MyProof: () => ({
        myDraw: {
          __typename: 'MyDraw',
          drawId: 'draw-1',
          post: 'Support worker',
          organisation,
          drawnAt: '2026-11-22T09:05:00.000Z',
          interviewsFrom: '2026-12-02',
          chance: { __typename: 'Fraction', decimal: 0.15 },
          chanceInWords: '3 in 20',
          outcome: 'NOT_DRAWN',
          reserveNumber: null,
          answer: null,
          receipt,
          turnsCounted: 2,
          fewerTurnsFirst: true,
          poolSize: 40,
          sameChance: 12,
          fingerprint: 'ab12',
        },
      }),
      PublicRecord: () => recordAnswer(),
      WhyNotDrawn: ({ after }) => ({
        whyNotDrawn: {
          __typename: 'WhyNotDrawnPage',
          endCursor: after ? null : 'the-tenth',
          nodes: [
            {
              __typename: 'WhyNotDrawn',
              drawId: 'draw-2',
              post: 'Cook',
              organisation,
              at: '2026-10-22T09:05:00.000Z',
              wasInIt: false,
              answer: 'You were not in it. You did not say yes to this draw.',
              rules: [
                {
                  __typename: 'DrawRuleForMe',
                  passed: false,
                  sentence: 'You did not say yes to this draw.',
                },
              ],
            },
          ],
        },
      }),
    },
  });
}

test('R170: says the chance, why it was that, and checks it against the public record here', async () => {
  await open('/panels/my-draws/draw-1/proof');
  expect(await screen.findByText('Your chance was 3 in 20.')).toBeTruthy();
  expect(screen.getByText('12, with you')).toBeTruthy();
  expect(screen.getByText('ab12')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Check it yourself' }));
  expect(await screen.findByText('It checks out.')).toBeTruthy();
});

test('R170: says so when it does not check out', async () => {
  await open(
    '/panels/my-draws/draw-1/proof',
    sampleReceipt('elder').replace('"elder"', '"someone"'),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Check it yourself' }));
  expect(await screen.findByText('It does not check out.')).toBeTruthy();
});

test('R170: why they were not in a draw is answered rule by rule', async () => {
  await open('/panels/my-draws/why');
  expect(
    await screen.findByText('You were not in it. You did not say yes to this draw.'),
  ).toBeTruthy();
  expect(screen.getByText('See each rule')).toBeTruthy();
  const older = screen.getByRole('link', { name: 'Older draws →' });
  expect(older.getAttribute('href')).toBe('/panels/my-draws/why?after=the-tenth');
});

test('R170: a receipt that came behind the # of the address is read, and anything else is none', () => {
  const packed = Buffer.from('{"leaf":7,"é":1}').toString('base64url');
  expect(receiptIn(`#receipt=${packed}`)).toBe('{"leaf":7,"é":1}');
  expect(receiptIn('#receipt=%%%')).toBe('');
  expect(receiptIn('#main')).toBe('');
});
