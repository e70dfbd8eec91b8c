import { type Verdict, verify } from './check-record.ts';
import { canonical, hashFor } from './hashing.ts';
import { count, type Must, mustAscend } from './must.ts';
import { openingShape, type ReadOpening, type ReadRecord, recordShape } from './record-shape.ts';
import type { Problem } from './shape.ts';
import { howOften } from './table.ts';

/**
 * §11: checks with what was sealed that every ticket and every replacement of a record, which is verified first,
 * keeps the rules that were committed to, and that people who are alike have one chance. Rejects as `verify` does.
 */
export async function verifyOpening(record: unknown, opening: unknown): Promise<Verdict> {
  const verdict = await verify(record);
  const problems: Problem[] = [];
  if (!verdict.ok || !recordShape(record, 'record', problems)) return verdict;
  if (!openingShape(opening, 'opening', problems)) return { ok: false, problems };
  const must: Must = (holds, where, sentence) => {
    if (!holds) problems.push({ where, sentence });
  };
  const sentences = [opensTheRecord(record, opening, must)];
  if (opening.types.length === record.committed.types.length) {
    sentences.push(
      openedRulesAreSound(opening, must),
      openedTypesAreSound(record, opening, must),
      ticketsKeepTheRules(record, opening, must),
      replacementsFollowTheRule(record, opening, must),
    );
  }
  if (problems.length > 0) return { ok: false, problems };
  const checks = sentences.map((sentence) => ({ where: 'opening', sentence }));
  return { ok: true, checks: [...verdict.checks, ...checks] };
}

function opensTheRecord({ committed, commitment }: ReadRecord, opening: ReadOpening, must: Must) {
  const { salt, quotas, caps } = opening.rules;
  must(
    opening.commitment === commitment,
    'opening.commitment',
    'This opening is for another draw.',
  );
  must(
    hashFor('rules', salt, quotas, caps) === committed.rules.sealed,
    'opening.rules',
    'These are not the rules that were sealed.',
  );
  must(
    opening.types.length === committed.types.length,
    'opening.types',
    'There are not as many types as in the record.',
  );
  return 'What was sealed is what this opens.';
}

function openedRulesAreSound({ rules: { quotas, caps } }: ReadOpening, must: Must): string {
  mustAscend(
    quotas.map((quota) => quota.feature),
    'opening.rules.quotas',
    must,
  );
  mustAscend(
    caps.map((cap) => cap.kind),
    'opening.rules.caps',
    must,
  );
  for (const [i, { min, max }] of quotas.entries()) {
    must(
      min <= max,
      `opening.rules.quotas[${i}]`,
      'The least of this quota is more than its most.',
    );
  }
  return `The rules are clear: ${count(quotas.length, 'rule')} on how many of a kind the panel has, ${count(caps.length, 'limit')} on how many of one group.`;
}

function openedTypesAreSound({ committed }: ReadRecord, opening: ReadOpening, must: Must): string {
  const features = new Set(opening.rules.quotas.map((quota) => quota.feature));
  const kinds = new Set(opening.rules.caps.map((cap) => cap.kind));
  for (const [i, type] of opening.types.entries()) {
    const where = `opening.types[${i}]`;
    const sealed = hashFor('type', type.salt, type.features, type.groups, type.served);
    const isSealed = sealed === committed.types[i]?.sealed;
    must(isSealed, where, 'This is not the type that was sealed.');
    mustAscend(type.features, `${where}.features`, must);
    mustAscend(type.groups, `${where}.groups`, must);
    const known =
      type.features.every((feature) => features.has(feature)) &&
      type.groups.every((group) => kinds.has(group.split('.')[0] ?? ''));
    must(known, where, 'A type names a feature or group that no rule is about.');
  }
  const alike = opening.types.map(({ features, groups, served }) =>
    canonical([features, groups, served]),
  );
  must(new Set(alike).size === alike.length, 'opening.types', 'Two types are alike in everything.');
  return 'People who are alike in everything that the rules look at have the same chance.';
}

function ticketsKeepTheRules({ committed }: ReadRecord, opening: ReadOpening, must: Must): string {
  for (const [i, row] of committed.rows.entries()) {
    const seats = row.types.flatMap((number) => opening.types[number] ?? []);
    const keeps = missed(opening.rules, seats) === 0;
    must(keeps, `committed.rows[${i}]`, 'A panel of this line breaks a quota or a limit.');
  }
  return `Every panel that the ${count(BigInt(committed.total), 'ticket')} can lead to keeps every quota and limit.`;
}

/** §8: everyone who came in later is whom the rule names. */
function replacementsFollowTheRule(record: ReadRecord, opening: ReadOpening, must: Must): string {
  const { committed, result, replacements } = record;
  const typeOf = committed.types.flatMap(({ size }, i) =>
    Array.from({ length: size }, () => opening.types[i]),
  );
  const misses = (leaves: number[]) =>
    missed(
      opening.rules,
      leaves.flatMap((leaf) => typeOf[leaf] ?? []),
    );
  let panel = result.panel;
  const gone = new Set<number>();
  for (const [i, { left, unavailable, joined }] of replacements.entries()) {
    for (const leaf of [left, ...unavailable]) gone.add(leaf);
    const stay = panel.filter((leaf) => leaf !== left);
    const free = result.order.filter((leaf) => !gone.has(leaf) && !stay.includes(leaf));
    const scores = free.map((leaf) => misses([...stay, leaf]));
    const least = scores.reduce((least, score) => Math.min(least, score), Number.POSITIVE_INFINITY);
    const next = free[scores.indexOf(least)] ?? null;
    const named = `The rule names ${next === null ? 'nobody' : `leaf ${next}`}.`;
    must(joined === next, `replacements[${i}]`, named);
    panel = joined === null ? stay : [...stay, joined];
  }
  if (replacements.length === 0) return 'Nobody has been replaced.';
  return `${count(replacements.length, 'person was', 'people were')} replaced by whom the rule names.`;
}

/** §11: seats short of a quota, over a quota or over a limit, added up. */
function missed(rules: ReadOpening['rules'], seats: ReadOpening['types']): number {
  const features = howOften(seats.flatMap((type) => type.features));
  const groups = howOften(seats.flatMap((type) => type.groups));
  const most = new Map(rules.caps.toReversed().map(({ kind, max }) => [kind, max]));
  const overQuotas = rules.quotas.map(({ feature, min, max }) => {
    const held = features.get(feature) ?? 0;
    return Math.max(min - held, held - max, 0);
  });
  const overCaps = [...groups].map(([group, held]) =>
    Math.max(held - (most.get(group.split('.')[0] ?? '') ?? 0), 0),
  );
  return [...overQuotas, ...overCaps].reduce((sum, seats) => sum + seats, 0);
}
