import { type Verdict, verify } from './check-record.ts';
import { hashFor, leafHash } from './hashing.ts';
import { labelMapShape, receiptShape, recordShape } from './record-shape.ts';
import type { Problem } from './shape.ts';

/**
 * §9: checks a member's private receipt against a public record, which is verified first: that they were
 * in the list, with the type, turns and chance they were told. Rejects as `verify` does.
 */
export async function verifyReceipt(record: unknown, receipt: unknown): Promise<Verdict> {
  const verdict = await verify(record);
  const problems: Problem[] = [];
  if (!verdict.ok || !recordShape(record, 'record', problems)) return verdict;
  if (!receiptShape(receipt, 'receipt', problems)) return { ok: false, problems };
  const { leaf, id, salt, type: number, served, chance } = receipt;
  const { types, leaves } = record.committed;
  const sizes = types.map((type) => type.size);
  const first = sizes.slice(0, number).reduce((sum, size) => sum + size, 0);
  const demands: [boolean, string, string][] = [
    [receipt.commitment === record.commitment, 'commitment', 'This receipt is for another draw.'],
    [
      leafHash(salt, id, number, served) === leaves[leaf],
      'leaf',
      'The list does not have this person.',
    ],
    [
      leaf >= first && leaf < first + (sizes[number] ?? 0),
      'type',
      'This place is of another type.',
    ],
    [types[number]?.chance === chance, 'chance', 'The record states another chance.'],
  ];
  for (const [holds, where, sentence] of demands) {
    if (!holds) problems.push({ where: `receipt.${where}`, sentence });
  }
  if (problems.length > 0) return { ok: false, problems };
  const sentence = `This person was in the list, and their chance was ${chance}.`;
  return { ok: true, checks: [...verdict.checks, { where: 'receipt', sentence }] };
}

/** §10: checks that an opened label map is the one the record committed to. Rejects as `verify` does. */
export async function verifyLabels(record: unknown, labels: unknown): Promise<Verdict> {
  const verdict = await verify(record);
  const problems: Problem[] = [];
  if (!verdict.ok || !recordShape(record, 'record', problems)) return verdict;
  if (!labelMapShape(labels, 'labels', problems)) return { ok: false, problems };
  if (hashFor('labels', labels.salt, labels.entries) !== record.committed.labels) {
    const sentence = 'These names are not those that the record committed to.';
    return { ok: false, problems: [{ where: 'labels', sentence }] };
  }
  const sentence = 'The names of the codes are those that were committed to.';
  return { ok: true, checks: [...verdict.checks, { where: 'labels', sentence }] };
}
