import { randomBytes } from 'node:crypto';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { taggedHash } from '../hash.ts';
import { prepareCommitment } from '../record/commit.ts';
import { assembleRecord } from '../record/draw-from.ts';
import type { Opening } from '../record/opening.ts';
import { type Receipt, receiptFor } from '../record/receipt.ts';
import type { DrawRecord } from '../record/record.ts';
import type { Lottery, Rules } from '../types.ts';
import { verifyOpening } from '../verify/verify.ts';
import type { Stage } from './stages.ts';
import { timed } from './stages.ts';

/** A panel drawn, recorded and checked. */
export interface Drawn {
  readonly panel: readonly string[];
  readonly reserves: readonly string[];
  readonly record: DrawRecord;
  readonly receipts: readonly Receipt[];
  readonly opening: Opening;
  readonly stages: readonly Stage[];
}

/** The randomness of a run: what the record reveals, and the secret behind salts and codes. */
export interface Randomness {
  readonly entropy: string;
  readonly secret: Uint8Array;
}

/**
 * With a text given, everything follows from it and the bytes of both files, so that the run can be repeated;
 * so can the salts by anyone who has both files (docs/adr/0004). Without one, both are this computer's randomness.
 */
export function randomnessFor(
  text: string | undefined,
  respondents: Uint8Array,
  categories: Uint8Array,
): Randomness {
  if (text === undefined) {
    return { entropy: randomBytes(32).toString('hex'), secret: Uint8Array.from(randomBytes(32)) };
  }
  const files = [respondents, categories].map((bytes) => bytesToHex(sha256(bytes)));
  return { entropy: text, secret: hexToBytes(taggedHash('command-line-secret', ...files, text)) };
}

/** Commits, picks and verifies in one run. Throws when the record does not verify: nothing is then shown. */
export async function runDraw(
  lottery: Lottery,
  rules: Rules,
  { entropy, secret }: Randomness,
): Promise<Drawn> {
  const people = lottery.types.reduce((sum, { members }) => sum + members.length, 0);
  const committed = await timed('commit', () =>
    prepareCommitment({
      lottery,
      rules,
      secret,
      label: `${rules.seats} of ${people} people`,
      about: { id: 'command-line', version: 1, earlier: [], absent: [] },
      withheld: 'no-draw',
      committedAt: null,
      deadline: null,
      entropySources: [
        { id: 'entropy', kind: 'public-text', by: 'The person who ran the draw', note: '' },
      ],
    }),
  );
  const { commitment, secrets } = committed.value;
  const picked = await timed('pick', () =>
    assembleRecord(commitment, new Map([['entropy', entropy]])),
  );
  const record = picked.value;
  const verified = await timed('verify', () => verifyOpening(record, secrets.opening));
  if (!verified.value.ok)
    throw new Error(`The record fails: ${verified.value.problems[0]?.sentence}`);
  const idOf = (leaf: number) => secrets.people[leaf]?.id ?? '';
  return {
    panel: record.result.panel.map(idOf),
    reserves: record.result.reserves.map(idOf),
    record,
    receipts: secrets.people.map(({ id }) => receiptFor(id, secrets, record)),
    opening: secrets.opening,
    stages: [committed.stage, picked.stage, verified.stage],
  };
}
