import { execFile, fork } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { verifyReceipt } from '../verify/verify.ts';

const PEOPLE = `id,need,organisation,household,turns
ada,addiction,harbour,1,0
ben,addiction;homelessness,harbour,2,1
cora,homelessness,shelter,3,0
dev,,shelter,4,0
eve,addiction,quay,5,2
fay,homelessness,quay,1,0
gil,,quay,6,0
`;
const CATEGORIES = `category,feature,min,max
need,addiction,1,2
need,homelessness,1,2
`;
const RULES = [
  '--seats',
  '3',
  '--reserves',
  '2',
  '--served',
  'turns',
  '--conflict',
  'household',
  '--max-per',
  'organisation=2',
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fair-draw-'));
});
beforeEach(() => {
  for (const file of readdirSync(folder)) rmSync(join(folder, file), { recursive: true });
  writeFileSync(join(folder, 'people.csv'), PEOPLE);
  writeFileSync(join(folder, 'categories.csv'), CATEGORIES);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Loaded before the command: tells the test when Ctrl-C is listened for and the solver is at work. */
const TELL_WHEN_LISTENING = `data:text/javascript,${encodeURIComponent(`
  const timer = setInterval(() => {
    if (process.listenerCount('SIGINT') === 0) return;
    clearInterval(timer);
    process.send('listening');
  }, 5);
`)}`;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command in the folder, as pnpm does: elsewhere, with INIT_CWD saying where it was called. */
function run(command: 'draw' | 'verify', ...argv: string[]): Promise<Ran> {
  const script = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, ...argv],
      { env: { ...process.env, INIT_CWD: folder } },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

function draw(...argv: string[]): Promise<Ran> {
  return run('draw', 'people.csv', 'categories.csv', ...argv);
}

function stagesLeftOut(json: string): unknown {
  const { stages: _, ...rest } = JSON.parse(json) as Record<string, unknown>;
  return rest;
}

describe('pnpm draw', { timeout: 30_000 }, () => {
  test('prints one JSON object with panel, reserves, exact chances, policy and stages', async () => {
    const { code, out } = await draw(...RULES, '--json');
    const printed = JSON.parse(out) as {
      ok: boolean;
      panel: string[];
      reserves: string[];
      chances: Record<string, { fraction: string; decimal: number }>;
      policy: string;
      stages: { name: string; ms: number }[];
    };
    expect(code).toBe(0);
    expect(Object.keys(printed)).toEqual([
      'ok',
      'panel',
      'reserves',
      'chances',
      'policy',
      'stages',
    ]);
    expect(printed).toMatchObject({ ok: true, policy: 'turns' });
    expect(new Set([...printed.panel, ...printed.reserves]).size).toBe(5);
    expect(Object.keys(printed.chances)).toEqual([
      'ada',
      'ben',
      'cora',
      'dev',
      'eve',
      'fay',
      'gil',
    ]);
    const chances = Object.values(printed.chances);
    expect(chances.reduce((sum, { decimal }) => sum + decimal, 0)).toBeCloseTo(3, 9);
    for (const { fraction, decimal } of chances) {
      const [above = 0, below = 1] = fraction.split('/').map(Number);
      expect(decimal).toBeCloseTo(above / below, 12);
    }
    expect(printed.stages.map(({ name }) => name)).toEqual([
      'read',
      'feasible',
      'chances',
      'commit',
      'pick',
      'verify',
    ]);
  });

  test('with --entropy gives the same draw and record every time, and another with another text', async () => {
    const [first, again, other] = await Promise.all(
      ['lotto 4 8', 'lotto 4 8', 'lotto 4 9'].map((text, i) =>
        draw(...RULES, '--json', '--entropy', text, '--record', `${i}.json`),
      ),
    );
    const record = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(stagesLeftOut(again?.out ?? '')).toEqual(stagesLeftOut(first?.out ?? ''));
    expect(record('1.json')).toBe(record('0.json'));
    expect(other?.code).toBe(0);
    expect(record('2.json')).not.toBe(record('0.json'));
  });

  test('without --entropy draws afresh, and says with what', async () => {
    const runs = await Promise.all([draw(...RULES), draw(...RULES)]);
    const used = runs.map(({ out }) => /Randomness: ([0-9a-f]{64})/.exec(out)?.[1]);
    expect(used[0]).toBeDefined();
    expect(used[0]).not.toBe(used[1]);
  });

  test('writes a record that verifies and names nobody, and receipts that belong to it', async () => {
    await draw(...RULES, '--record', 'record.json', '--receipts', 'receipts.json');
    const { code, out } = await run('verify', 'record.json');
    expect(code).toBe(0);
    expect(out).toMatch(/^valid\n/);
    const text = readFileSync(join(folder, 'record.json'), 'utf8');
    for (const name of [
      'ada',
      'addiction',
      'homelessness',
      'harbour',
      'organisation',
      'household',
    ]) {
      expect(text).not.toContain(name === 'ada' ? '"ada"' : name);
    }
    const receipts = JSON.parse(readFileSync(join(folder, 'receipts.json'), 'utf8')) as unknown[];
    const verdicts = await Promise.all(
      receipts.map((receipt) => verifyReceipt(JSON.parse(text), receipt)),
    );
    expect(verdicts.map(({ ok }) => ok)).toEqual(Array.from({ length: 7 }, () => true));
  });

  test('prints for people: panel, reserves, coverage, every chance twice, times', async () => {
    const { out } = await draw(...RULES);
    for (const part of ['Panel of 3', 'Reserves, in their order', 'Coverage', 'Chances', 'Time']) {
      expect(out).toContain(part);
    }
    expect(out).toMatch(/need:addiction +[12] +1 to 2/);
    expect(out).toMatch(/dev +\d+\/\d+ +[01](\.\d+)?/);
  });

  test('exits with 2 and says what to relax when no panel meets the rules', async () => {
    writeFileSync(
      join(folder, 'categories.csv'),
      'category,feature,min,max\nneed,addiction,0,0\nneed,homelessness,3,3\n',
    );
    const asJson = await draw('--seats', '3', '--json', '--record', 'record.json');
    expect(asJson.code).toBe(2);
    const printed = JSON.parse(asJson.out) as { relaxations: unknown[] };
    expect(printed).toMatchObject({ ok: false, reason: expect.any(String) });
    expect(Object.keys(printed)).toEqual(['ok', 'reason', 'relaxations']);
    expect(printed.relaxations.length).toBeGreaterThan(0);
    const asText = await draw('--seats', '3');
    expect(asText.code).toBe(2);
    expect(asText.out).toContain('No panel meets these rules.');
    expect(readdirSync(folder)).toEqual(['categories.csv', 'people.csv']);
  });

  const mistakes: [string, string[], string][] = [
    [
      'a missing file',
      ['nobody.csv', 'categories.csv', '--seats', '3'],
      'nobody.csv can’t be read: there is no such file or folder.',
    ],
    [
      'a folder for a file',
      ['.', 'categories.csv', '--seats', '3'],
      '. can’t be read: it is a folder.',
    ],
    [
      'a bad flag',
      ['people.csv', 'categories.csv', '--chairs', '3'],
      "Unknown option '--chairs'; see --help.",
    ],
    [
      'seats in words',
      ['people.csv', 'categories.csv', '--seats', 'x'],
      '--seats must be a whole number from 1, not “x”.',
    ],
    [
      'a missing column',
      ['people.csv', 'categories.csv', '--seats', '3', '--id', 'name'],
      'people.csv has no column name; it has id, need, organisation, household, turns.',
    ],
    [
      'a file of 50 MB',
      ['large.csv', 'categories.csv', '--seats', '3'],
      'large.csv is larger than 20 MB, which is more than a draw can need.',
    ],
    [
      'a record in no folder',
      ['people.csv', 'categories.csv', '--seats', '3', '--record', 'no/record.json'],
      'no/record.json can’t be written: there is no such file or folder.',
    ],
    [
      'a record over a folder',
      ['people.csv', 'categories.csv', '--seats', '3', '--record', '.'],
      '. can’t be written: it is a folder, or its folder is a file.',
    ],
    [
      'a record over the people',
      ['people.csv', 'categories.csv', '--seats', '3', '--record', 'people.csv'],
      'people.csv is already used for another file of this draw.',
    ],
  ];
  test.each(mistakes)(
    '%s: one sentence, exit 1, nothing written',
    async (_what, argv, sentence) => {
      writeFileSync(join(folder, 'large.csv'), '');
      truncateSync(join(folder, 'large.csv'), 50 * 1024 * 1024);
      const files = readdirSync(folder);
      const [text, json] = await Promise.all([
        run('draw', ...argv),
        run('draw', ...argv, '--json'),
      ]);
      expect(text).toEqual({ code: 1, out: '', err: `${sentence}\n` });
      expect({ code: json.code, out: JSON.parse(json.out) as unknown, err: json.err }).toEqual({
        code: 1,
        out: { ok: false, reason: sentence },
        err: '',
      });
      expect(readdirSync(folder)).toEqual(files);
      expect(readFileSync(join(folder, 'people.csv'), 'utf8')).toBe(PEOPLE);
    },
  );

  test('stops at once on Ctrl-C, with nothing written', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, i) => `p${i},${i % 3},${i % 5},${i % 7},${i % 11}`,
    );
    writeFileSync(join(folder, 'people.csv'), `id,a,b,c,d\n${rows.join('\n')}\n`);
    const quotas = [3, 5, 7, 11].flatMap((n, k) =>
      Array.from(
        { length: n },
        (_, v) => `${'abcd'[k]},${v},${Math.floor(60 / n) - 1},${Math.ceil(60 / n) + 1}`,
      ),
    );
    writeFileSync(
      join(folder, 'categories.csv'),
      `category,feature,min,max\n${quotas.join('\n')}\n`,
    );
    const argv = ['people.csv', 'categories.csv', '--seats', '60', '--record', 'record.json'];
    const child = fork(fileURLToPath(new URL('draw.ts', import.meta.url)), argv, {
      env: { ...process.env, INIT_CWD: folder },
      execArgv: ['--import', TELL_WHEN_LISTENING],
      silent: true,
    });
    let err = '';
    child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const ended = new Promise((resolve) => child.on('exit', (code) => resolve(code)));
    child.once('message', () => child.kill('SIGINT'));
    expect(await ended).toBe(130);
    expect(err).toBe('Cancelled: nothing was drawn and nothing was written.\n');
    expect(readdirSync(folder)).toEqual(['categories.csv', 'people.csv']);
  });
});

describe('pnpm draw:verify', { timeout: 30_000 }, () => {
  test('says exactly what is wrong with a record that was changed, exit 1', async () => {
    await draw(...RULES, '--record', 'record.json');
    const record = JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8')) as {
      result: { panel: number[] };
    };
    record.result.panel = record.result.panel.map((leaf) => (leaf + 1) % 7).sort((a, b) => a - b);
    writeFileSync(join(folder, 'changed.json'), JSON.stringify(record));
    const { code, out } = await run('verify', 'changed.json');
    expect(code).toBe(1);
    expect(out).toMatch(/^not valid\n {2}result\.panel: The seed gives the panel \d, \d, \d\.\n/);
  });

  test.each([
    ['no file', [], 'Give a record: pnpm draw:verify RECORD.json [RECEIPT.json or OPENING.json].'],
    ['a missing file', ['x.json'], 'x.json can’t be read: there is no such file or folder.'],
  ])('%s: one sentence, exit 1', async (_what, argv, sentence) => {
    expect(await run('verify', ...argv)).toEqual({ code: 1, out: '', err: `${sentence}\n` });
  });

  test('R170: says of a receipt whether it belongs to the record', async () => {
    await draw(...RULES, '--record', 'record.json', '--receipts', 'receipts.json');
    const file = join(folder, 'receipts.json');
    const [mine] = JSON.parse(readFileSync(file, 'utf8')) as { chance: string }[];
    writeFileSync(join(folder, 'mine.json'), JSON.stringify(mine));
    const good = await run('verify', 'record.json', 'mine.json');
    expect(good.code).toBe(0);
    expect(good.out).toContain('This person was in the list, and their chance was');
    writeFileSync(join(folder, 'mine.json'), JSON.stringify({ ...mine, chance: '1/1' }));
    const bad = await run('verify', 'record.json', 'mine.json');
    expect(bad).toEqual({
      code: 1,
      out: 'not valid\n  receipt.chance: The record states another chance.\n',
      err: '',
    });
    const none = await run('verify', 'record.json', 'people.csv');
    expect(none.err).toBe('people.csv is not a receipt or an opening: it is no JSON.\n');
  });

  test('R49: shows an auditor with the opening that every ticket keeps the rules', async () => {
    await draw(...RULES, '--record', 'record.json', '--opening', 'opening.json');
    const file = join(folder, 'opening.json');
    const good = await run('verify', 'record.json', 'opening.json');
    expect(good).toMatchObject({ code: 0, err: '' });
    expect(good.out).toMatch(/Every panel that the [\d,]+ tickets? can lead to keeps every quota/);
    const opening = JSON.parse(readFileSync(file, 'utf8')) as { rules: object };
    writeFileSync(file, JSON.stringify({ ...opening, rules: { ...opening.rules, quotas: [] } }));
    const bad = await run('verify', 'record.json', 'opening.json');
    expect(bad.out).toContain('opening.rules: These are not the rules that were sealed.');
  });

  test('a file that is no record is not valid', async () => {
    const { code, out } = await run('verify', 'people.csv');
    expect(code).toBe(1);
    expect(out).toBe('not valid\n  record: This is not a whole JSON file.\n');
  });
});
