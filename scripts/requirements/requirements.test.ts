import { describe, expect, test } from 'vitest';
import { readNotNow, readProofs } from './read-proofs.ts';
import { gapsIn, tableOf } from './table.ts';

const named = (name: string) => `test(${name}, () => {});`;

describe('tests that prove a requirement', () => {
  test('are those whose names begin with its number, in any quotes', () => {
    const text = [
      named(`'R38: not while someone has no risk assessment'`),
      named(`"R27, R30: nobody's training is forgotten"`),
      named('`R5: over\n  two lines`'),
      named(`'says R38 in the middle'`),
    ].join('\n');
    expect(readProofs('a.test.ts', text)).toEqual([
      { ids: ['R38'], sentence: 'not while someone has no risk assessment', file: 'a.test.ts' },
      { ids: ['R27', 'R30'], sentence: "nobody's training is forgotten", file: 'a.test.ts' },
      { ids: ['R5'], sentence: 'over two lines', file: 'a.test.ts' },
    ]);
  });

  test('are not those that are skipped', () => {
    const text = `test.skip('R38: later', () => {}); it.todo('R39: later')`;
    expect(readProofs('a.test.ts', text)).toEqual([]);
  });
});

describe('the page of requirements', () => {
  const requirements = [
    { id: 'R38', priority: 'M', words: 'Assess risks first.' },
    { id: 'R4', priority: 'S', words: 'Ask widely.' },
    { id: 'R46', priority: 'C', words: 'Four principles.' },
  ] as const;
  const proofs = [{ ids: ['R38'], sentence: 'not while a | b', file: 'packages/p/src/a.test.ts' }];
  const notNow = readNotNow('# Not now\n\n- R4: nobody asked\n');

  test('has a row for each, in order, with its tests or its reason', () => {
    const rows = tableOf({ requirements, proofs, notNow })
      .split('\n')
      .filter((line) => line.startsWith('| R'));
    expect(rows).toEqual([
      '| R4 | S | Ask widely. | **Not now:** nobody asked |',
      '| R38 | M | Assess risks first. | not while a \\| b ([a.test.ts](../packages/p/src/a.test.ts)) |',
      '| R46 | C | Four principles. | – |',
    ]);
  });

  test('has a gap where a must has neither, or a number is unknown', () => {
    const settled = ({ priority }: { priority: string }) => priority !== 'C';
    expect(gapsIn({ requirements, proofs, notNow }, settled)).toEqual([]);
    const open = { requirements, proofs: [], notNow: readNotNow('- R999: typed wrongly') };
    expect(gapsIn(open, settled)).toEqual([
      expect.stringContaining('R38 has neither'),
      expect.stringContaining('R4 has neither'),
      expect.stringContaining('R999 is not in'),
    ]);
  });

  test('takes no line of the list of reasons that it cannot read', () => {
    expect(() => readNotNow('- R4 nobody asked')).toThrow(/instead of/u);
  });
});
