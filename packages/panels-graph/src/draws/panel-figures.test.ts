import { expect, test } from 'vitest';
import { figuresOf } from './panel-figures.ts';

const person = (memberId: string) => ({ memberId, homeOrganisationId: 'harbour' });
const draw = (reserves: number, dropOuts = 0) => ({
  panel: ['a', 'b', 'c', 'd'].map((id) => ({ ...person(id), replaced: null })),
  reserves: Array.from({ length: reserves }, (_, at) => person(`r${at}`)),
  dropOuts: Array.from({ length: dropOuts }, (_, at) => ({
    memberId: `gone${at}`,
    replacementId: 'a',
    at: '2026-11-20T09:00:00Z',
  })),
});
const post = (on: string, stage: 'panel-ready' | 'completed' = 'panel-ready') => ({
  stage,
  interviewsFrom: on,
  interviewsTo: on,
});

test('R174: whoever dropped out had a place too; a panel still to come needs two reserves', () => {
  const panels = [
    { draw: draw(1, 2), post: post('2026-11-22') },
    { draw: draw(2), post: post('2026-12-01') },
    { draw: draw(0), post: post('2026-11-21') },
    { draw: draw(0), post: post('2026-12-01', 'completed') },
    { draw: draw(0), post: null },
  ];
  expect(figuresOf(panels, '2026-11-22')).toEqual({
    panels: 5,
    places: 22,
    dropOuts: 2,
    ahead: 2,
    aheadThin: 1,
  });
});
