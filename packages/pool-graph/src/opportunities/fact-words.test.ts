import { describe, expect, test } from 'vitest';
import {
  benefitsAdvice,
  hoursInWords,
  poundsInWords,
  providedInWords,
  rewardInWords,
  spanInWords,
} from './fact-words.ts';

const REWARD = {
  rewardPence: 1250,
  rewardForms: ['CASH', 'VOUCHER', 'BANK_TRANSFER'],
  paidWithinDays: 7,
} as const;

describe('what members read before they say yes', () => {
  test('R169: the hours it takes, in words', () => {
    expect([0.5, 1, 1.5, 2, 7.5].map(hoursInWords)).toEqual([
      'half an hour',
      '1 hour',
      '1½ hours',
      '2 hours',
      '7½ hours',
    ]);
  });

  test('R120: how much, how and when, and that less is fine', () => {
    expect(rewardInWords(REWARD)).toBe(
      'You get £12.50 as cash, a voucher or money to your bank, at most 7 days after you took part. You can take less, or nothing.',
    );
    expect(rewardInWords({ ...REWARD, rewardForms: ['CASH'], paidWithinDays: 0 })).toMatch(
      /as cash, on the day\./,
    );
    expect(rewardInWords({ ...REWARD, rewardPence: 0 })).toBe('There is no money for this.');
    expect([2000, 1250, 7].map(poundsInWords)).toEqual(['£20', '£12.50', '£0.07']);
  });

  test('R37 R121: where there is money, free advice on benefits is pointed to', () => {
    expect(benefitsAdvice(REWARD).join()).toMatch(/Citizens Advice can help, for free/);
    expect(benefitsAdvice({ rewardPence: 0 })).toEqual([]);
  });

  test('R122 R124: what is taken care of', () => {
    expect(providedInWords(['DRINKS', 'LUNCH', 'TRAVEL_BOOKED'])).toEqual([
      'We take care of drinks, lunch and your way there and back.',
    ]);
    expect(providedInWords([])).toEqual([]);
  });

  test('one day, or several', () => {
    expect(spanInWords({ from: '2026-12-08', to: '2026-12-08' })).toBe('Tuesday 8 December');
    expect(spanInWords({ from: '2026-12-08', to: '2026-12-09' })).toBe(
      'Tuesday 8 December to Wednesday 9 December',
    );
  });
});
