import { RECORDED_ROUNDS } from '@freshfaces/fair-draw/testing/recorded-rounds';
import { renderArea } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import PanelsArea from '../index.tsx';
import { sampleLog } from '../testing/sample-log.ts';
import {
  CEREMONY_RECORD,
  recordAnswer,
  SAMPLE_COMMITMENT,
  SAMPLE_RECORD,
  sampleReceipt,
} from '../testing/sample-record.ts';

beforeEach(() => void vi.stubGlobal('fetch', sampleLog(0).fetch));

function openRecord(change: object = {}) {
  return renderArea(PanelsArea, {
    at: '/panels/records/draw-1',
    basePath: '/panels',
    viewer: null,
    answers: { PublicRecord: () => recordAnswer(change) },
  });
}

describe('a public record', () => {
  test('is checked in the browser of someone who is not signed in', async () => {
    await openRecord();
    expect(await screen.findByText('This draw was fair: every check holds.')).toBeTruthy();
    expect(screen.getByText('Does the panel follow from the luck? Yes.')).toBeTruthy();
  });

  test('says so when the panel is another than the luck gave', async () => {
    const record = JSON.parse(SAMPLE_RECORD);
    record.result.panel = [0, 1];
    await openRecord({ record: JSON.stringify(record) });
    expect(await screen.findByText(/does not hold/)).toBeTruthy();
    expect(screen.getByText('Does the panel follow from the luck? No.')).toBeTruthy();
    expect(screen.queryByText(/every check holds/)).toBeNull();
  });

  test('R170: tells of an earlier try, of who was absent, of a share kept back, and of drand’s round', async () => {
    const { container } = await openRecord({ record: CEREMONY_RECORD });
    expect(await screen.findByText('This draw was fair: every check holds.')).toBeTruthy();
    expect(screen.getByText(/1 earlier draw for this post/)).toBeTruthy();
    expect(container.textContent).toContain('The witness closed her browser.');
    expect(container.textContent).toContain('gave no share in time: Shelter.');
    expect(screen.getByText('witness kept a share back.')).toBeTruthy();
    expect(screen.getByText('Kept back, so left out')).toBeTruthy();
    expect(container.textContent).toContain('before 21 September 2026 at 3:13pm');
  });

  test('R170: does not hold with what drand signed for another round', async () => {
    const record = JSON.parse(CEREMONY_RECORD);
    record.reveal[2].value = RECORDED_ROUNDS.get(1000);
    await openRecord({ record: JSON.stringify(record) });
    expect(await screen.findByText(/does not hold/)).toBeTruthy();
    expect(screen.getByText(/This is not what drand signed for round 32398885/)).toBeTruthy();
  });

  test('says so when it is no record at all', async () => {
    await openRecord({ record: '{"half":' });
    expect(await screen.findByText(/does not hold/)).toBeTruthy();
  });

  test('claims nothing before the draw is made', async () => {
    await openRecord({ state: 'COMMITTED', pickedAt: null, record: SAMPLE_COMMITMENT });
    expect(await screen.findByText('Published, but not drawn yet.')).toBeTruthy();
    expect(screen.queryByText(/every check holds/)).toBeNull();
  });

  test('tells of an abandoned draw and of those before it', async () => {
    await openRecord({
      state: 'ABANDONED',
      reason: 'Nobody revealed.',
      abandonedBefore: ['draw-0'],
    });
    expect(await screen.findByText('This draw was abandoned: nobody was drawn.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Its record' }).getAttribute('href')).toBe(
      '/panels/records/draw-0',
    );
  });

  test('confirms a member’s receipt, and refuses one that was altered', async () => {
    await openRecord();
    const user = userEvent.setup();
    const paste = async (text: string) => {
      const box = await screen.findByLabelText('Your receipt');
      await user.clear(box);
      await user.click(box);
      await user.paste(text);
      await user.click(screen.getByRole('button', { name: 'Check my receipt' }));
    };
    await paste(sampleReceipt('elder'));
    expect(await screen.findByText('Yes, you were in this draw.')).toBeTruthy();
    await paste(sampleReceipt('elder').replace('"elder"', '"elsie"'));
    expect(await screen.findByText('This receipt does not fit this record.')).toBeTruthy();
    await paste('hello');
    expect(await screen.findByText(/This is not a receipt/)).toBeTruthy();
  });

  test('says what receipts say where the draw did not look at turns', async () => {
    await openRecord();
    expect(await screen.findByText(/did not look at turns/)).toBeTruthy();
  });

  test('says that what people have in common is sealed, and shows nobody’s turns', async () => {
    const record = JSON.parse(SAMPLE_RECORD);
    record.committed.rules.policy = 'turns';
    const { container } = await openRecord({ record: JSON.stringify(record) });
    expect(await screen.findByText(/was sealed before the draw, so that/)).toBeTruthy();
    expect(container.textContent).not.toMatch(/[Tt]urns/);
  });

  test('is saved from its own address, under the name the checker is told', async () => {
    const { container } = await openRecord();
    const link = await screen.findByRole('link', { name: /^Save the record \(JSON, \d+ kB\)$/ });
    expect(link.getAttribute('href')).toBe('/records/draw-1.json');
    expect(link.getAttribute('download')).toBe('freshfaces-draw-draw-1.json');
    expect(container.textContent).toContain('draw:verify freshfaces-draw-draw-1.json');
  });

  test('can be checked from a file that someone was given', async () => {
    await renderArea(PanelsArea, {
      at: '/panels/records/check',
      basePath: '/panels',
      viewer: null,
      answers: {},
    });
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('Or paste the record'));
    await user.paste(SAMPLE_RECORD);
    await user.click(screen.getByRole('button', { name: 'Check what I pasted' }));
    expect(await screen.findByText('This draw was fair: every check holds.')).toBeTruthy();
  });
});
