import { RECORD_VERSION } from '../canonical.ts';
import { taggedHash } from '../hash.ts';
import type { Lottery, Rules } from '../types.ts';
import { isDistinct, mustBeWords } from '../words.ts';
import { blindLabels, codeLookup, type LabelMap, labelCommitment } from './commit-labels.ts';
import { hashPeople, type PersonSecret } from './commit-leaves.ts';
import { mustBeSoundSources } from './commit-sources.ts';
import { blindRows, blindRules, blindTypes } from './commit-table.ts';
import { merkleRoot } from './merkle.ts';
import { type Opening, openingOf, sealedRules } from './opening.ts';
import type {
  CommittedPart,
  DrawAbout,
  EntropySource,
  PublicCommitment,
  Withheld,
} from './record.ts';

export interface CommitmentInput {
  readonly lottery: Lottery;
  readonly rules: Rules;
  /** What the draw is for, in words that may be public. */
  readonly label: string;
  /** In any order, `absent` with repeats or without. */
  readonly about: DrawAbout;
  readonly withheld: Withheld;
  /** At least one; ids differ. */
  readonly entropySources: readonly EntropySource[];
  /** UTC as `Date.toISOString` writes it; both null when commitment and draw are one run. */
  readonly committedAt: string | null;
  readonly deadline: string | null;
  /** 32 random bytes made for this draw alone and not kept: whoever has them can undo the blinding. */
  readonly secret: Uint8Array;
}

/** What the keeper of a draw keeps in private. */
export interface DrawSecrets {
  readonly people: readonly PersonSecret[];
  readonly labels: LabelMap;
  readonly opening: Opening;
}

/**
 * Freezes a draw before any randomness exists (DESIGN.md §2 stage 5): the public commitment, with nobody's
 * needs in it, and the secrets behind it, the opening for an auditor among them. Throws `RangeError` when the input is not a well-formed draw.
 */
export function prepareCommitment(input: CommitmentInput): {
  commitment: PublicCommitment;
  secrets: DrawSecrets;
} {
  mustBeWellFormed(input);
  const { lottery, rules, secret } = input;
  const labels = blindLabels(lottery, rules, secret);
  const codes = codeLookup(labels);
  const types = blindTypes(lottery, codes, secret);
  const opened = blindRules(rules, codes, secret);
  const { leaves, people } = hashPeople(types, secret);
  const committed: CommittedPart = {
    label: input.label,
    about: { ...input.about, absent: [...new Set(input.about.absent)].sort() },
    withheld: input.withheld,
    committedAt: input.committedAt,
    deadline: input.deadline,
    rules: {
      seats: rules.seats,
      reserves: rules.reserves,
      policy: rules.policy,
      sealed: sealedRules(opened),
    },
    types: types.map(({ shown }) => shown),
    leaves,
    root: merkleRoot(leaves),
    labels: labelCommitment(labels),
    rows: blindRows(lottery, types),
    total: lottery.total.toString(),
    entropy: input.entropySources,
  };
  const commitment = commitmentOf(committed);
  const openedTypes = types.map((type) => type.opened);
  return {
    commitment: { version: RECORD_VERSION, committed, commitment },
    secrets: { people, labels, opening: openingOf(commitment, opened, openedTypes) },
  };
}

/** The hash that fixes everything in the committed part. */
export function commitmentOf(committed: CommittedPart): string {
  return taggedHash('commitment', committed);
}

/** What an organisation publishes before a draw to be held to its share: `value` is 64 hex digits. */
export function shareCommitment(sourceId: string, value: string): string {
  if (!/^[0-9a-f]{64}$/.test(value)) throw new RangeError('A share is 32 bytes, as 64 hex digits');
  return taggedHash('share', sourceId, value);
}

function mustBeWellFormed(input: CommitmentInput): void {
  const { lottery, rules, secret } = input;
  mustBeWords('The label', input.label);
  mustBeSoundAbout(input.about);
  mustBeSoundSources(input);
  const people = lottery.types.flatMap((type) => type.members);
  const tickets = lottery.rows.reduce((sum, row) => sum + row.tickets, 0n);
  const demands: [boolean, string][] = [
    [secret.length === 32, 'The secret of a draw is 32 bytes'],
    [people.length > 0, 'A draw needs people to draw from'],
    [new Set(people).size === people.length, 'Someone is listed twice'],
    [tickets > 0n && tickets === lottery.total, 'The tickets must add up to the total'],
    [isDistinct(rules.quotas.map(({ feature }) => feature)), 'Two quotas are about one feature'],
    [isDistinct(rules.caps.map(({ kind }) => kind)), 'Two caps are about one kind of group'],
  ];
  for (const id of people) mustBeWords('An id', id);
  for (const [holds, sentence] of demands) if (!holds) throw new RangeError(sentence);
}

function mustBeSoundAbout({ id, version, earlier, absent }: DrawAbout): void {
  mustBeWords('The id of what is drawn for', id);
  for (const name of absent) mustBeWords('The name of an absent witness', name);
  for (const { why } of earlier) mustBeWords('The reason for drawing again', why);
  if (!Number.isSafeInteger(version) || version < 0) {
    throw new RangeError('The version of what is drawn for must be a whole number');
  }
  if (!isDistinct(earlier.map(({ commitment }) => commitment))) {
    throw new RangeError('An earlier draw is named twice');
  }
}
