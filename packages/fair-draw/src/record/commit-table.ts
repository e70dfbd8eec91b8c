import { byCanonicalText } from '../canonical.ts';
import { fraction } from '../fraction.ts';
import { keyedHash } from '../hash.ts';
import type { AlikeType, Lottery, Rules } from '../types.ts';
import type { codeLookup } from './commit-labels.ts';
import { type OpenedRules, type OpenedType, sealedType } from './opening.ts';
import type { PublicRow, PublicType } from './record.ts';

type Codes = ReturnType<typeof codeLookup>;

/** A type as the record shows it, with what its seal stands for and the private type it came from. */
export interface BlindedType {
  readonly shown: PublicType;
  readonly opened: OpenedType;
  readonly source: AlikeType;
}

/** The lottery's types, blinded and sealed, each with its exact chance, in the order of their seals. */
export function blindTypes(lottery: Lottery, codes: Codes, secret: Uint8Array): BlindedType[] {
  const blinded = lottery.types.map((source, index) => {
    const alike = {
      features: source.features.map(codes.feature).sort(),
      groups: source.groups.map(codes.group).sort(),
      served: source.served,
    };
    const opened = { salt: keyedHash(secret, 'type', alike), ...alike };
    const chance = chanceOfMember(lottery, index);
    const shown = { size: source.members.length, chance, sealed: sealedType(opened) };
    return { source, opened, shown };
  });
  return blinded.sort((a, b) => (a.shown.sealed < b.shown.sealed ? -1 : 1));
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

/** The quotas and caps with blinded names, in the order of their codes. */
export function blindRules(rules: Rules, codes: Codes, secret: Uint8Array): OpenedRules {
  const quotas = rules.quotas.map(({ feature, min, max }) => ({
    feature: codes.feature(feature),
    min,
    max,
  }));
  const caps = rules.caps.map(({ kind, max }) => ({ kind: codes.kind(kind), max }));
  return {
    salt: keyedHash(secret, 'rules'),
    quotas: quotas.sort((a, b) => byCanonicalText(a.feature, b.feature)),
    caps: caps.sort((a, b) => byCanonicalText(a.kind, b.kind)),
  };
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
