import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Opening } from '../record/opening.ts';
import { withReplacement } from '../record/replacement.ts';
import { forgedOpening } from '../testing/any-opening.ts';
import { changedAt, changesOf, pathsOf, valueAt } from '../testing/changes.ts';
import { anyDraw, draw, SIX_PEOPLE } from '../testing/sample-draws.ts';
import { verify, verifyOpening } from './verify.ts';

function drawnAndReplaced(): ReturnType<typeof draw> {
  const { record, secrets } = draw(SIX_PEOPLE);
  const [left = 0] = record.result.panel;
  const dropOut = { left, unavailable: [] };
  return { record: withReplacement(record, secrets.opening, dropOut), secrets };
}

describe('an auditor who is given the opening of a record', () => {
  test('finds that every ticket and every replacement keeps the rules, in any draw', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraw, async (sample) => {
        const { record, secrets } = draw(sample);
        expect(await verifyOpening(record, secrets.opening)).toMatchObject({ ok: true });
      }),
    );
  });

  test('sees when anything in it was changed, whichever value it is', async () => {
    const { record, secrets } = drawnAndReplaced();
    expect(await verifyOpening(record, secrets.opening)).toMatchObject({ ok: true });
    const unseen: string[] = [];
    for (const path of pathsOf(secrets.opening)) {
      for (const changed of changesOf(valueAt(secrets.opening, path))) {
        const verdict = await verifyOpening(record, changedAt(secrets.opening, path, changed));
        if (verdict.ok) unseen.push(`${path.join('.')} → ${JSON.stringify(changed)}`);
      }
    }
    expect(unseen).toEqual([]);
  });

  const forgeries: [string, (opening: Opening) => Partial<Opening>, string][] = [
    [
      'a line of the table breaks a quota',
      ({ rules }) => ({ rules: { ...rules, quotas: rules.quotas.map((q) => ({ ...q, min: 2 })) } }),
      'A panel of this line breaks a quota or a limit.',
    ],
    [
      'a line of the table breaks a limit on groups',
      ({ rules }) => ({ rules: { ...rules, caps: rules.caps.map((cap) => ({ ...cap, max: 0 })) } }),
      'A panel of this line breaks a quota or a limit.',
    ],
    [
      'people who are alike were given two chances',
      ({ types: [first, ...rest] }) => ({
        types: first ? [first, ...rest.map(({ salt }) => ({ ...first, salt }))] : [],
      }),
      'Two types are alike in everything.',
    ],
    [
      'someone has a feature that no rule is about',
      ({ types }) => ({ types: types.map((type) => ({ ...type, features: ['f9'] })) }),
      'A type names a feature or group that no rule is about.',
    ],
  ];
  test.each(forgeries)('sees that %s, which nobody else can', async (_what, change, sentence) => {
    const { record, opening } = forgedOpening(draw(SIX_PEOPLE), change);
    expect(await verify(record)).toMatchObject({ ok: true });
    const verdict = await verifyOpening(record, opening);
    expect(verdict.ok ? [] : verdict.problems.map((problem) => problem.sentence)).toContain(
      sentence,
    );
  });

  test('can’t be given the opening of another draw', async () => {
    const other = draw({ ...SIX_PEOPLE, rules: { ...SIX_PEOPLE.rules, reserves: 1 } });
    const verdict = await verifyOpening(drawnAndReplaced().record, other.secrets.opening);
    expect(verdict).toMatchObject({
      problems: [{ where: 'opening.commitment', sentence: 'This opening is for another draw.' }],
    });
  });
});
