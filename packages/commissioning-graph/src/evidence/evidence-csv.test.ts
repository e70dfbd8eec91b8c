import { expect, test } from 'vitest';
import { recruitment } from '../testing/open-test-commissioning.ts';
import { evidenceCsv } from './evidence-csv.ts';

const evidence = {
  state: 'MET',
  sentence: '1 of 1 recruitment meets it (agreed: all of them).',
  met: 1,
  counted: 1,
  waiting: 0,
  items: [
    { facts: recruitment({ post: '=HYPERLINK("http://x")' }), result: 'MET', sentence: 'Drawn.' },
  ],
} as const;

test('the file holds a row a recruitment with the way to its public record', () => {
  const text = evidenceCsv({ reference: 'C-1', title: 'Outreach' }, [
    { sentence: 'The panel is drawn.', evidence },
  ]);
  expect(text.split('\r\n')[1]).toContain('/panels/records/draw-1');
});

test('no cell of the file can act as a formula', () => {
  const text = evidenceCsv({ reference: '@C', title: '+Outreach' }, [{ sentence: '-1', evidence }]);
  const cells = (text.split('\r\n')[1] ?? '').split(',');
  expect(cells.slice(0, 3)).toEqual(["'@C", "'+Outreach", "'-1"]);
  expect(cells[4]).toBe(`"'=HYPERLINK(""http://x"")"`);
});

test('a condition without recruitments still has its row', () => {
  const nothing = { ...evidence, state: 'NOTHING_YET', items: [], sentence: 'Nothing.' } as const;
  const text = evidenceCsv({ reference: 'C-1', title: 'Outreach' }, [
    { sentence: 'The panel is drawn.', evidence: nothing },
  ]);
  expect(text.split('\r\n')[1]).toBe(
    'C-1,Outreach,The panel is drawn.,nothing to show yet,,,,,Nothing.,',
  );
});
