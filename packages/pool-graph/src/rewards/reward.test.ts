import { describe, expect, test } from 'vitest';
import { makeDue, markPaid, withExpense } from './make-due.ts';
import { daysToPay, medianDaysToPay, type Reward, takingInstead, totalPence } from './reward.ts';

const AGREED: Reward = {
  id: 'tea:amina',
  memberId: 'amina',
  organisationId: 'harbour',
  opportunityId: 'tea',
  for: 'Meet and greet',
  agreedPence: 2000,
  pence: 2000,
  form: null,
  state: 'AGREED',
  dueOn: null,
  payBy: null,
  paidOn: null,
  expenses: [],
};
const DUE = makeDue(AGREED, { dueOn: '2026-12-08', payBy: '2026-12-15' });
const TODAY = '2026-12-20';
const bus = { kind: 'TRAVEL', pence: 450, note: 'Bus both ways' } as const;

describe('a reward', () => {
  test('R120: is due from the day they took part, and the days to pay are counted', () => {
    const paid = markPaid(DUE, { form: 'CASH', paidOn: '2026-12-11', today: TODAY });
    expect(paid).toMatchObject({ state: 'PAID', form: 'CASH', paidOn: '2026-12-11' });
    expect(daysToPay(paid)).toBe(3);
    expect(daysToPay(DUE)).toBeNull();
    expect(medianDaysToPay([paid, { ...paid, paidOn: '2026-12-18' }], '2026-01-01')).toBe(3);
    expect(medianDaysToPay([paid], '2026-12-12')).toBeNull();
  });

  test('is not paid before it is due, twice, or on a day that can’t be', () => {
    const on = (paidOn: string) => ({ form: 'CASH', paidOn, today: TODAY }) as const;
    expect(() => markPaid(AGREED, on('2026-12-11'))).toThrow(/nothing to pay/);
    expect(() => markPaid(DUE, on('2026-12-07'))).toThrow(/between/);
    expect(() => markPaid(DUE, on('2026-12-21'))).toThrow(/between/);
    expect(() => markPaid(markPaid(DUE, on('2026-12-11')), on('2026-12-11'))).toThrow(/nothing/);
  });

  test('R121: a member takes less or nothing, and goes back to what was offered until it is paid', () => {
    const less = takingInstead(DUE, 500);
    expect(less).toMatchObject({ state: 'DUE', pence: 500, agreedPence: 2000 });
    const nothing = takingInstead(less, 0);
    expect(nothing).toMatchObject({ state: 'DECLINED', pence: 0 });
    expect(takingInstead(nothing, 2000)).toMatchObject({ state: 'DUE', pence: 2000 });
    expect(takingInstead(AGREED, 0)).toMatchObject({ state: 'DECLINED' });
    expect(() => takingInstead(DUE, 2001)).toThrow(/up to what was offered/);
    expect(() => takingInstead(DUE, -1)).toThrow(/up to what was offered/);
    expect(() => takingInstead(DUE, 0.5)).toThrow(/up to what was offered/);
  });

  test('R122: what was spent is paid on top, also to whoever declined the reward', () => {
    expect(totalPence(withExpense(DUE, bus))).toBe(2450);
    const declined = withExpense(takingInstead(DUE, 0), bus);
    expect(totalPence(declined)).toBe(450);
    expect(markPaid(declined, { form: 'CASH', paidOn: TODAY, today: TODAY }).state).toBe('PAID');
  });
});
