import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordText } from '../record/draw-from.ts';
import { receiptFor } from '../record/receipt.ts';
import type { EntropySource } from '../record/record.ts';
import { anyOpeningChange } from '../testing/any-opening.ts';
import { anyRecord } from '../testing/any-record.ts';
import { anyTampered, refitted } from '../testing/any-tampering.ts';
import { OUTSIDE_THE_SUBGROUP, RECORDED_ROUNDS } from '../testing/recorded-rounds.ts';
import { draw, SIX_PEOPLE } from '../testing/sample-draws.ts';
import { type Verdict, verifyOpening, verifyReceipt, verifyText } from './verify.ts';

const SCRIPT = fileURLToPath(new URL('../../verify/verify.py', import.meta.url));
const hasPython = spawnSync('python3', ['--version']).status === 0;
const RECORDS = 1000;

interface Question {
  readonly record: string;
  readonly receipt?: string;
  readonly opening?: string;
}

interface Answer {
  readonly ok: boolean;
  readonly found: readonly { readonly where: string; readonly sentence: string }[];
}

/** What one run of the Python verifier says of all of these. */
async function askPython(questions: readonly Question[]): Promise<Answer[]> {
  const python = spawn('python3', [SCRIPT, '--lines'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers: Answer[] = [];
  python.stdin.end(questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
  for await (const line of createInterface(python.stdout)) {
    const { ok, found } = JSON.parse(line) as { ok: boolean; found: [string, string][] };
    answers.push({ ok, found: found.map(([where, sentence]) => ({ where, sentence })) });
  }
  return answers;
}

function answerOf(verdict: Verdict): Answer {
  return { ok: verdict.ok, found: verdict.ok ? verdict.checks : verdict.problems };
}

describe.skipIf(!hasPython)('the verifier in Python (skipped where there is no python3)', () => {
  test(`R49, R170: accepts ${RECORDS} random records that ours accepts, and says the same of each`, async () => {
    const texts = fc.sample(anyRecord, RECORDS).map(({ record }) => recordText(record));
    const ours = await Promise.all(texts.map(async (text) => answerOf(await verifyText(text))));
    const theirs = await askPython(texts.map((record) => ({ record })));
    expect(ours.filter(({ ok }) => ok)).toHaveLength(RECORDS);
    for (const [i, text] of texts.entries())
      expect({ text, ...theirs[i] }).toEqual({ text, ...ours[i] });
  }, 120_000);

  test(`R49, R170: rejects ${RECORDS} tampered records for the same reasons at the same places`, async () => {
    const texts: string[] = [];
    const ours: Answer[] = [];
    while (texts.length < RECORDS) {
      for (const text of fc.sample(anyTampered, RECORDS - texts.length)) {
        const answer = answerOf(await verifyText(text));
        if (answer.ok) continue;
        texts.push(text);
        ours.push(answer);
      }
    }
    const theirs = await askPython(texts.map((record) => ({ record })));
    for (const [i, text] of texts.entries())
      expect({ text, ...theirs[i] }).toEqual({ text, ...ours[i] });
    expect(reasonsIn(ours)).toEqual(expect.arrayContaining([...EVERY_PART]));
  }, 120_000);

  test('confirms receipts, and rejects those changed in any field, for the same reasons', async () => {
    const questions: { record: string; receipt: string }[] = [];
    for (const { record, secrets } of fc.sample(anyRecord, 20)) {
      for (const { id } of secrets.people) {
        const receipt = receiptFor(id, secrets, record);
        const changed = Object.keys(receipt).map((field) => ({
          ...receipt,
          [field]: OTHERS[field],
        }));
        for (const each of [receipt, ...changed]) {
          questions.push({ record: recordText(record), receipt: JSON.stringify(each) });
        }
      }
    }
    const theirs = await askPython(questions);
    for (const [i, { record, receipt }] of questions.entries()) {
      const verdict = await verifyReceipt(JSON.parse(record), JSON.parse(receipt));
      expect({ receipt, ...theirs[i] }).toEqual({ receipt, ...answerOf(verdict) });
    }
    expect(theirs.some(({ ok }) => ok) && theirs.some(({ ok }) => !ok)).toBe(true);
  }, 120_000);

  test('R49, R170: accepts openings, and rejects those changed or forged anywhere, for the same reasons', async () => {
    const questions = fc
      .sample(fc.tuple(anyRecord, anyOpeningChange), 400)
      .map(([made, change]) => {
        const { record, opening } = change(made);
        return { record: JSON.stringify(record), opening: JSON.stringify(opening) };
      });
    const theirs = await askPython(questions);
    const reasons = new Set<string>();
    for (const [i, { record, opening }] of questions.entries()) {
      const answer = answerOf(await verifyOpening(JSON.parse(record), JSON.parse(opening)));
      expect({ opening, ...theirs[i] }).toEqual({ opening, ...answer });
      if (!answer.ok) for (const { sentence } of answer.found) reasons.add(sentence);
    }
    expect([...reasons]).toEqual(expect.arrayContaining([...REASONS_TO_REJECT]));
    expect(theirs.some(({ ok }) => ok)).toBe(true);
  }, 120_000);

  test('knows one value of a round only, whatever the equation of signatures allows', async () => {
    const { record } = draw(SIX_PEOPLE);
    const texts = [RECORDED_ROUNDS.get(1000) ?? '', OUTSIDE_THE_SUBGROUP].map((value) => {
      const [share, text, beacon] = record.committed.entropy;
      const entropy = [share, text, { ...beacon, round: 1000 }] as EntropySource[];
      const times = { committedAt: null, deadline: null, withheld: 'no-draw' as const };
      const reveal = record.reveal.map((each) => (each.id === 'drand' ? { ...each, value } : each));
      const committed = { ...record.committed, ...times, entropy };
      return JSON.stringify(refitted({ ...record, committed, reveal }));
    });
    const theirs = await askPython(texts.map((record) => ({ record })));
    for (const [i, text] of texts.entries()) {
      expect(theirs[i]).toEqual(answerOf(await verifyText(text)));
    }
    expect(theirs.map(({ ok }) => ok)).toEqual([true, false]);
  });

  test('as a command prints the verdict of a file and exits with 1 where it is not valid', () => {
    const text = recordText(draw(SIX_PEOPLE).record);
    const good = spawnSync('python3', [SCRIPT, '-'], { input: text, encoding: 'utf8' });
    expect(good.status).toBe(0);
    expect(good.stdout).toMatch(/^valid\n/);
    const input = text.replace('"version":2', '"version":3');
    const bad = spawnSync('python3', [SCRIPT, '-'], { input, encoding: 'utf8' });
    expect(bad.status).toBe(1);
    expect(bad.stdout).toBe(
      'not valid\n  commitment: The people, rules or tickets are not those that were committed to.\n',
    );
  }, 30_000);
});

const OTHERS: Readonly<Record<string, unknown>> = {
  version: 'freshfaces-draw/2',
  commitment: '0'.repeat(64),
  leaf: 1,
  id: 'someone else',
  salt: '0'.repeat(64),
  type: 1,
  served: 9,
  chance: '1/7',
};

/** Whatever else a sample brings, these must have been reached. */
const REASONS_TO_REJECT = [
  'This opening is for another draw.',
  'These are not the rules that were sealed.',
  'This is not the type that was sealed.',
  'These are not in their one order, or one is there twice.',
  'The least of this quota is more than its most.',
  'A type names a feature or group that no rule is about.',
  'Two types are alike in everything.',
  'A panel of this line breaks a quota or a limit.',
  'There are not as many types as in the record.',
];

/** Parts of a record that a thousand tamperings must have reached, or the comparison says little. */
const EVERY_PART = [
  'record',
  'committed.about',
  'committed.deadline',
  'committed.entropy',
  'committed.leaves',
  'committed.root',
  'committed.rows',
  'committed.rules',
  'committed.total',
  'committed.types',
  'committed.withheld',
  'commitment',
  'replacements',
  'result',
  'reveal',
  'seed',
];

function reasonsIn(answers: readonly Answer[]): string[] {
  const places = answers.flatMap(({ found }) =>
    found.map(({ where }) => where.split('[')[0] ?? ''),
  );
  const heads = places.map((place) => {
    const parts = place.split('.');
    return parts[0] === 'committed' ? parts.slice(0, 2).join('.') : (parts[0] ?? '');
  });
  return [...new Set(heads)];
}
