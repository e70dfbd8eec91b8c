import { describe, expect, test } from 'vitest';
import { overridesWithout, placeInRecord, sitsFor } from './override.ts';
import { overrideShare } from './override-share.ts';

describe('who sits where the record has someone else', () => {
  const twice = [
    { leftId: 'ann', cameId: 'ben' },
    { leftId: 'ben', cameId: 'cal' },
  ];

  test('R58: is whoever was named last for that seat', () => {
    expect(sitsFor(twice, 'ann')).toBe('cal');
    expect(sitsFor(twice, 'dee')).toBe('dee');
    expect(placeInRecord(twice, 'cal')).toBe('ann');
    expect(placeInRecord(twice, 'dee')).toBe('dee');
  });

  test('R58: and nobody any more once the order filled the seat', () => {
    expect(overridesWithout(twice, 'cal')).toEqual([]);
    expect(overridesWithout(twice, 'dee')).toEqual(twice);
  });

  test('someone named back to their own seat is found there', () => {
    const back = [
      { leftId: 'ann', cameId: 'ben' },
      { leftId: 'ben', cameId: 'ann' },
    ];
    expect(sitsFor(back, 'ann')).toBe('ann');
  });
});

describe('the share of seats that came by draw', () => {
  test('R58: counts every seat that someone chose, the least fair organisation first', () => {
    const panels = [
      { organisationId: 'harbour', seats: 4, byHand: 1 },
      { organisationId: 'lantern', seats: 3, byHand: 0 },
      { organisationId: 'harbour', seats: 4, byHand: 0 },
      { organisationId: 'meadow', seats: 4, byHand: 4 },
    ];
    expect(overrideShare(panels)).toEqual([
      { organisationId: 'meadow', seats: 4, byDraw: 0, share: 0 },
      { organisationId: 'harbour', seats: 8, byDraw: 7, share: 0.875 },
      { organisationId: 'lantern', seats: 3, byDraw: 3, share: 1 },
    ]);
  });

  test('is never below nothing, nor said of no seats', () => {
    expect(overrideShare([{ organisationId: 'harbour', seats: 3, byHand: 5 }])).toMatchObject([
      { byDraw: 0, share: 0 },
    ]);
    expect(overrideShare([{ organisationId: 'harbour', seats: 0, byHand: 0 }])).toMatchObject([
      { share: null },
    ]);
  });
});
