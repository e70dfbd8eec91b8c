import { describe, expect, it } from 'vitest';
import { inTurn, mustHaveRoom, placeInWords } from './queue.ts';

const draw = (id: string, organisationId: string, minute: number) => ({
  id,
  organisationId,
  queuedAt: `2026-11-22T09:${String(minute).padStart(2, '0')}:00.000Z`,
});
const order = (waiting: ReturnType<typeof draw>[], atWork: string[] = []) =>
  inTurn(waiting, atWork).map(({ id }) => id);

describe('the queue of draws', () => {
  it('takes organisations by turns, however many draws one of them has', () => {
    const waiting = [
      draw('h1', 'harbour', 1),
      draw('h2', 'harbour', 2),
      draw('h3', 'harbour', 3),
      draw('m1', 'meadow', 4),
      draw('q1', 'quayside', 5),
    ];
    expect(order(waiting)).toEqual(['h1', 'm1', 'q1', 'h2', 'h3']);
  });

  it('counts what is being worked out as a turn', () => {
    expect(order([draw('h1', 'harbour', 1), draw('m1', 'meadow', 2)], ['harbour'])).toEqual([
      'm1',
      'h1',
    ]);
  });

  it('takes who came first, whatever order they are read in', () => {
    expect(
      order([draw('b', 'meadow', 2), draw('c', 'quayside', 2), draw('a', 'harbour', 1)]),
    ).toEqual(['a', 'b', 'c']);
  });

  it('has room for five draws of one organisation', () => {
    expect(() => mustHaveRoom(4)).not.toThrow();
    expect(() => mustHaveRoom(5)).toThrow('5 draws waiting or being worked out');
  });

  it('says how many are before', () => {
    expect([0, 1, 2].map(placeInWords)).toEqual([
      'Next in the queue',
      '1 draw is before this one',
      '2 draws are before this one',
    ]);
  });
});
