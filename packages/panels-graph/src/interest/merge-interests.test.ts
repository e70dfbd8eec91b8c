import { expect, test } from 'vitest';
import { interestIn } from '../testing/interest.ts';
import { create } from '../testing/operations.ts';
import { openPanelsBench } from '../testing/panels-bench.ts';

test('R55: of two records that are one member, asked in one round, the answer given is kept and counted once', async () => {
  const bench = await openPanelsBench();
  const id = await create(bench);
  const interest = interestIn(bench, id);
  await interest.ask();
  await interest.answer('member-02', 'NO', { notAgain: true });
  await interest.answer('member-03', 'YES');
  const move = { from: 'member-02', to: 'member-01', back: false };
  await bench.graph.ports.memberMoved(move);
  await bench.graph.ports.memberMoved(move);
  const { items } = await bench.panels.interests.find({ where: { recruitmentId: id }, limit: 50 });
  expect(items.map(({ memberId }) => memberId)).not.toContain('member-02');
  expect(items.find(({ memberId }) => memberId === 'member-01')).toMatchObject({
    answer: 'no',
    notAgain: true,
  });
  const [window] = (await bench.panels.interestWindows.find({ where: { recruitmentId: id } }))
    .items;
  expect(window).toMatchObject({ asked: items.length, yes: 1, no: 1 });
  await bench.dispose();
});
