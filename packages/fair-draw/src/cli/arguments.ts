import { parseArgs } from 'node:util';
import type { Policy } from '../types.ts';
import { Mistake } from './mistake.ts';

/** What `pnpm draw` was asked to do. Paths are as typed. */
export interface DrawRequest {
  readonly respondents: string;
  readonly categories: string;
  readonly seats: number;
  readonly reserves: number;
  readonly policy: Policy;
  /** Undefined: the first column. */
  readonly idColumn: string | undefined;
  /** Undefined: nobody has served before. */
  readonly servedColumn: string | undefined;
  /** At most `max` of the panel share a value of `column`; a conflict column is a max of 1. */
  readonly limits: readonly { readonly column: string; readonly max: number }[];
  /** Undefined: this computer's own randomness. */
  readonly entropy: string | undefined;
  readonly json: boolean;
  readonly recordPath: string | undefined;
  readonly receiptsPath: string | undefined;
  readonly openingPath: string | undefined;
}

export const HELP = `Draws a panel by lot, and proves it.

pnpm draw RESPONDENTS.csv CATEGORIES.csv --seats N [options]

  RESPONDENTS.csv     one row a person; a cell may hold several values separated by ;
  CATEGORIES.csv      columns category, feature, min, max: how many of the panel have each feature
  --seats N           people on the panel
  --reserves M        reserves to announce (0)
  --id COLUMN         the column that names each person (the first)
  --policy POLICY     turns: the least-served first; even: equal chances; leaning: between the two (turns)
  --served COLUMN     turns each person has served (nobody has)
  --conflict COLUMN   at most one of the panel for each value of the column; may be given again
  --max-per COLUMN=N  at most N of the panel for each value of the column; may be given again
  --entropy TEXT      the randomness, for a draw that can be repeated (32 random bytes)
  --record FILE       writes the public record, which anyone can check: pnpm draw:verify FILE
  --receipts FILE     writes each person's private receipt
  --opening FILE      writes, for an auditor alone, what the record seals
  --json              prints one JSON object
  --help              prints this

Exits with 0 for a panel, 2 when no panel meets the rules, 1 when something else is wrong.`;

const POLICIES: readonly Policy[] = ['turns', 'even', 'leaning'];

/** Reads the command line; `help` when it asks for help. Throws `Mistake`. */
export function readArguments(argv: readonly string[]): DrawRequest | 'help' {
  const { values, positionals } = parse(argv[0] === '--' ? argv.slice(1) : argv);
  if (values.help) return 'help';
  const [respondents, categories, ...more] = positionals;
  if (respondents === undefined || categories === undefined || more.length > 0) {
    throw new Mistake('Give two files, RESPONDENTS.csv and CATEGORIES.csv; see --help');
  }
  if (values.seats === undefined) throw new Mistake('Say how many seats there are: --seats N');
  if (values.entropy === '') throw new Mistake('--entropy needs a text');
  return {
    respondents,
    categories,
    seats: wholeNumber('--seats', values.seats, 1),
    reserves: wholeNumber('--reserves', values.reserves ?? '0', 0),
    policy: policyOf(values.policy ?? 'turns'),
    idColumn: values.id,
    servedColumn: values.served,
    limits: limitsOf(values.conflict ?? [], values['max-per'] ?? []),
    entropy: values.entropy,
    json: values.json ?? false,
    recordPath: values.record,
    receiptsPath: values.receipts,
    openingPath: values.opening,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        seats: { type: 'string' },
        reserves: { type: 'string' },
        id: { type: 'string' },
        policy: { type: 'string' },
        served: { type: 'string' },
        conflict: { type: 'string', multiple: true },
        'max-per': { type: 'string', multiple: true },
        entropy: { type: 'string' },
        record: { type: 'string' },
        receipts: { type: 'string' },
        opening: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    const sentence = error instanceof Error ? error.message.split(/[.\n]/)[0] : 'Unknown option';
    throw new Mistake(`${sentence}; see --help`);
  }
}

function wholeNumber(flag: string, text: string, least: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < least) {
    throw new Mistake(`${flag} must be a whole number from ${least}, not “${text}”`);
  }
  return number;
}

function policyOf(text: string): Policy {
  const policy = POLICIES.find((each) => each === text);
  if (policy === undefined) {
    throw new Mistake(`--policy must be turns, even or leaning, not “${text}”`);
  }
  return policy;
}

function limitsOf(conflicts: readonly string[], maxPer: readonly string[]): DrawRequest['limits'] {
  const limits = [
    ...conflicts.map((column) => ({ column, max: 1 })),
    ...maxPer.map((text) => {
      const at = text.lastIndexOf('=');
      if (at < 1) throw new Mistake(`--max-per must be COLUMN=N, not “${text}”`);
      return { column: text.slice(0, at), max: wholeNumber('--max-per', text.slice(at + 1), 1) };
    }),
  ];
  const columns = limits.map(({ column }) => column);
  const twice = columns.find((column, i) => columns.indexOf(column) !== i);
  if (twice !== undefined) throw new Mistake(`Column ${twice} has two limits; give one`);
  return limits;
}
