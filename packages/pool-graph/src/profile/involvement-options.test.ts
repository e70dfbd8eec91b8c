import { expect, test } from 'vitest';
import { INVOLVEMENT_OPTIONS, involvementOption } from './involvement-options.ts';

const atLevel = (level: string) =>
  INVOLVEMENT_OPTIONS.filter((id) => involvementOption(id).level === level);

test('R67: the involvement menu has sixteen options, four blue, six amber and six green', () => {
  expect(INVOLVEMENT_OPTIONS).toHaveLength(16);
  expect(['BLUE', 'AMBER', 'GREEN'].map((level) => atLevel(level).length)).toEqual([4, 6, 6]);
});

test('R67: only a trained chair leads a panel, and anyone can meet and greet', () => {
  expect(involvementOption('CHAIRING_PANEL').role).toBe('CHAIR');
  expect(involvementOption('MEET_AND_GREET').role).toBeNull();
});
