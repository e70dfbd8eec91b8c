import { describe, expect, it } from 'vitest';
import { needRule } from '../recruitments/rules-in-words.ts';
import { type AlertFacts, rotationAlerts } from './alerts.ts';
import type { SatPanel } from './need-coverage.ts';
import { sameFaces } from './same-faces.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const IDS = Array.from({ length: 20 }, (_, at) => `m${at}`);
const turns = (ids: readonly string[]) =>
  sameFaces(
    IDS,
    ids.map((memberId) => ({ memberId, date: '2026-03-01' })),
    YEAR,
  );
const QUIET: AlertFacts = {
  now: turns(IDS),
  waitingAYear: 0,
  coverage: [],
  panels: [],
  organisations: [],
  mayTry: true,
};
const kinds = (change: Partial<AlertFacts>) =>
  rotationAlerts({ ...QUIET, ...change }).map(({ kind }) => kind);
const panelsWith = (count: number, memberIds: readonly string[]): SatPanel[] =>
  Array.from({ length: count }, () => ({
    needs: ['offending'],
    coverage: [{ rule: needRule('offending'), met: true }],
    memberIds,
  }));

describe('alerts of rotation', () => {
  it('are none where turns are shared and coverage is met', () => {
    expect(kinds({})).toEqual([]);
  });

  it('say when the busiest tenth hold more than a fifth', () => {
    const few = [...Array.from({ length: 12 }, () => 'm0'), ...IDS];
    expect(kinds({ now: turns(few) })).toEqual(['BUSY_FEW']);
    const paths = (mayTry: boolean) =>
      rotationAlerts({ ...QUIET, now: turns(few), mayTry })[0]?.steps.map(({ path }) => path);
    expect(paths(true)).toEqual(['/panels/rotation/what-if', '/pool/health']);
    expect(paths(false)).toEqual(['/pool/health']);
    expect(kinds({ now: turns(['m0', 'm0', 'm1']) })).toEqual([]);
  });

  it('say when a few sat on most panels for a need, in a sentence that counts nobody', () => {
    const [alert] = rotationAlerts({ ...QUIET, panels: panelsWith(7, ['ada', 'ben', 'cai']) });
    expect(alert).toMatchObject({ kind: 'FEW_COVER_A_NEED' });
    expect(alert?.says).toBe(
      'Fewer than 5 people sat on about 100% of the panels that asked for experience of offending.',
    );
    expect(alert?.steps.map(({ path }) => path)).toEqual([
      '/pool/training',
      '/pool/lending',
      '/pool/health',
    ]);
    expect(JSON.stringify(alert)).not.toMatch(/ada|ben|cai/);
  });

  it('say when a need was not met, and nothing of fewer than five panels', () => {
    const line = { need: 'offending', panels: 8, metInHundred: 75 } as const;
    expect(kinds({ coverage: [line] })).toEqual(['NEED_NOT_MET']);
    expect(kinds({ coverage: [{ ...line, panels: null, metInHundred: null }] })).toEqual([]);
  });

  it('count people who wait from five up', () => {
    expect(kinds({ waitingAYear: 4 })).toEqual([]);
    expect(kinds({ waitingAYear: 5 })).toEqual(['NEVER_SERVED']);
  });

  describe('of an organisation', () => {
    const ONE = {
      organisation: { id: 'x' },
      name: 'X',
      people: 5,
      effectiveFaces: 5,
      turns: 20,
      lent: 4,
      drawnInHundred: 100,
    };
    const of = (change: Partial<typeof ONE>) => kinds({ organisations: [{ ...ONE, ...change }] });

    it('say when it never borrows', () => {
      expect(of({ lent: 0 })).toEqual(['NOBODY_LENT']);
      expect(of({})).toEqual([]);
      expect(of({ turns: 3, lent: 0 })).toEqual([]);
    });

    it('name three organisations and count the others', () => {
      const many = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ ...ONE, name, lent: 0 }));
      const [alert] = rotationAlerts({ ...QUIET, organisations: many });
      expect(alert?.says).toContain('posts of A, B, C and 2 more were');
    });

    it('R58: say when more than one seat in ten was filled by hand', () => {
      expect(of({ drawnInHundred: 89 })).toEqual(['CHOSEN_BY_HAND']);
      expect(of({ drawnInHundred: 90 })).toEqual([]);
    });
  });
});
