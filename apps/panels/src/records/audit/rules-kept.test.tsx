import { renderArea } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import PanelsArea from '../../index.tsx';
import { sampleLog } from '../../testing/sample-log.ts';
import { recordAnswer, SAMPLE_OPENING, SAMPLE_RECORD } from '../../testing/sample-record.ts';

const REASON = 'We check every tenth draw of the contract.';
const KEPT = /every line of the table and every reserve kept the rules/;
const AUDIT = {
  __typename: 'DrawAudit',
  id: 'audit-1',
  organisationName: 'Wexcombe City Council',
  openedAt: '2026-11-22T10:00:00.000Z',
  reason: REASON,
  checkedAt: '2026-11-22T10:01:00.000Z',
  kept: true,
  isOfThisState: true,
};

interface Asked {
  readonly input: Record<string, unknown>;
}

const noted = vi.fn<(asked: Asked) => void>();
const opened = vi.fn<(asked: Asked) => void>();

beforeEach(() => {
  vi.stubGlobal('fetch', sampleLog(0).fetch);
  noted.mockClear();
  opened.mockClear();
});

function openRecord(change: object = {}, opening = SAMPLE_OPENING) {
  const record = (more: object) => ({ ...recordAnswer({ ...change, ...more }).drawRecord });
  return renderArea(PanelsArea, {
    at: '/panels/records/draw-1',
    basePath: '/panels',
    viewer: null,
    answers: {
      PublicRecord: () => recordAnswer(change),
      OpenDraw: (asked) => {
        opened(asked as unknown as Asked);
        return {
          openDraw: { __typename: 'OpenedDraw', opening, record: record({}) },
        };
      },
      NoteAudit: (asked) => {
        noted(asked as unknown as Asked);
        const { kept } = (asked as unknown as Asked).input;
        return { noteAudit: record({ audits: [{ ...AUDIT, kept }] }) };
      },
    },
  });
}

const press = () =>
  userEvent.click(screen.getByRole('button', { name: 'Check that the rules were kept' }));

async function sayWhyAndCheck() {
  await userEvent.click(await screen.findByLabelText('Why do you check it?'));
  await userEvent.paste(REASON);
  await press();
}

describe('what only an auditor can check', () => {
  test('is said to everyone, with nothing to press', async () => {
    await openRecord();
    expect(await screen.findByText('No auditor has checked this record yet.')).toBeTruthy();
    expect(screen.getByText(/So an auditor checks that every line/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Check that the rules/ })).toBeNull();
  });

  test('is shown to everyone once it was checked, with who, when and why', async () => {
    const { container } = await openRecord({ audits: [AUDIT] });
    expect(await screen.findByText(KEPT)).toBeTruthy();
    expect(container.textContent).toContain(
      'Checked by Wexcombe City Council on 22 November 2026 at 10:01am',
    );
    expect(container.textContent).toContain(REASON);
  });

  test('is of an earlier state once someone was replaced', async () => {
    await openRecord({ audits: [{ ...AUDIT, isOfThisState: false }] });
    expect(await screen.findByText(/This check is of the record before that/)).toBeTruthy();
  });

  test('is told where a rule was broken', async () => {
    await openRecord({ audits: [{ ...AUDIT, kept: false }] });
    expect(await screen.findByText(/not every rule was kept\./)).toBeTruthy();
    expect(screen.queryByText(KEPT)).toBeNull();
  });

  test('is not told as kept by a later auditor where one before found a rule broken', async () => {
    const broken = { ...AUDIT, id: 'audit-0', kept: false };
    await openRecord({ audits: [AUDIT, broken] });
    expect(await screen.findByText(/not every rule was kept\./)).toBeTruthy();
    expect(screen.queryByText(KEPT)).toBeNull();
  });

  test('can’t be checked any more once what it needs was deleted', async () => {
    await openRecord({ viewerCanAudit: true, canBeOpenedUntil: null });
    expect(await screen.findByText(/It can’t be checked any more/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Check that the rules/ })).toBeNull();
  });

  test('is not opened without a reason', async () => {
    await openRecord({ viewerCanAudit: true });
    await screen.findByLabelText('Why do you check it?');
    await press();
    expect(screen.getByText(/of at least 30 characters/)).toBeTruthy();
    expect(opened).not.toHaveBeenCalled();
  });

  test('is checked in the auditor’s own browser, and what it found is noted', async () => {
    const { container } = await openRecord({ viewerCanAudit: true });
    await sayWhyAndCheck();
    expect(await screen.findAllByText(KEPT)).not.toHaveLength(0);
    expect(opened.mock.lastCall?.[0].input).toMatchObject({ drawId: 'draw-1', reason: REASON });
    await vi.waitFor(() => expect(noted).toHaveBeenCalledTimes(1));
    expect(noted.mock.lastCall?.[0].input).toMatchObject({ kept: true, problems: [] });
    expect(container.textContent).toContain(
      'verify.py freshfaces-draw-draw-1.json freshfaces-draw-draw-1-opening.json',
    );
    expect(screen.getByRole('button', { name: 'Save the opening (JSON)' })).toBeTruthy();
  });

  test('is found broken where the opening is not what was sealed', async () => {
    const opening = JSON.parse(SAMPLE_OPENING);
    opening.rules.quotas[0].min = 0;
    await openRecord({ viewerCanAudit: true }, JSON.stringify(opening));
    await sayWhyAndCheck();
    expect(await screen.findByText(/Not every rule was kept/)).toBeTruthy();
    await vi.waitFor(() => expect(noted).toHaveBeenCalledTimes(1));
    expect(noted.mock.lastCall?.[0].input).toMatchObject({
      kept: false,
      problems: ['opening.rules: These are not the rules that were sealed.'],
    });
  });

  test('is found broken where the record is not what was committed to', async () => {
    const record = JSON.parse(SAMPLE_RECORD);
    record.result.reserves = [];
    await openRecord({ viewerCanAudit: true, record: JSON.stringify(record) });
    await sayWhyAndCheck();
    await vi.waitFor(() => expect(noted).toHaveBeenCalledTimes(1));
    expect(noted.mock.lastCall?.[0].input).toMatchObject({ kept: false });
  });
});
