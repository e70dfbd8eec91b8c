import { byCanonicalText } from '../canonical.ts';
import { fraction } from '../fraction.ts';
import type { AlikeType, Lottery, Rules } from '../types.ts';
import type { codeLookup } from './commit-labels.ts';
import type { PublicRow, PublicRules, PublicType } from './record.ts';

type Codes = ReturnType<typeof codeLookup>;

/** A type as the record shows it, with the private type it came from. */
export interface BlindedType {
  readonly shown: PublicType;
  readonly source: AlikeType;
}

/** The lottery's types, blinded, each with its exact chance, in the record's order. */
export function blindTypes(lottery: Lottery, codes: Codes): BlindedType[] {
  const blinded = lottery.types.map((source, index) => ({
    source,
    shown: {
      size: source.members.length,
      features: source.features.map(codes.feature).sort(),
      groups: source.groups.map(codes.group).sort(),
      served: source.served,
      chance: chanceOfMember(lottery, index),
    },
  }));
  return blinded.sort((a, b) => byCanonicalText(typeKey(a.shown), typeKey(b.shown)));
}

/** The ticket table over the blinded types' numbers, in the record's order. */
export function blindRows(lottery: Lottery, types: readonly BlindedType[]): PublicRow[] {
  const numbers = lottery.types.map((type) => types.findIndex(({ source }) => source === type));
  const rows = lottery.rows.map((row) => ({
    types: row.composition
      .flatMap((count, type) => Array.from({ length: count }, () => numbers[type] ?? -1))
      .sort((a, b) => a - b),
    tickets: row.tickets.toString(),
  }));
  return rows.sort((a, b) => byCanonicalText(a.types, b.types));
}

/** The rules with blinded names, in the order of their codes. */
export function blindRules(rules: Rules, codes: Codes): PublicRules {
  const quotas = rules.quotas.map(({ feature, min, max }) => ({
    feature: codes.feature(feature),
    min,
    max,
  }));
  const caps = rules.caps.map(({ kind, max }) => ({ kind: codes.kind(kind), max }));
  return {
    seats: rules.seats,
    reserves: rules.reserves,
    policy: rules.policy,
    quotas: quotas.sort((a, b) => byCanonicalText(a.feature, b.feature)),
    caps: caps.sort((a, b) => byCanonicalText(a.kind, b.kind)),
  };
}

function typeKey(type: PublicType): unknown {
  return [type.features, type.groups, type.served];
}

function chanceOfMember(lottery: Lottery, type: number): string {
  const seatTickets = lottery.rows.reduce(
    (sum, row) => sum + row.tickets * BigInt(row.composition[type] ?? 0),
    0n,
  );
  const members = BigInt(lottery.types[type]?.members.length ?? 0);
  const { numerator, denominator } = fraction(seatTickets, lottery.total * members);
  return `${numerator}/${denominator}`;
}
