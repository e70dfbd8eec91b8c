import fc from 'fast-check';
import { taggedHash } from '../hash.ts';
import type { DrawSecrets } from '../record/commit.ts';
import { type OpenedType, type Opening, sealedRules, sealedType } from '../record/opening.ts';
import type { DrawRecord } from '../record/record.ts';
import { refitted } from './any-tampering.ts';
import { changedAt, changesOf, pathsOf, valueAt } from './changes.ts';

interface Made {
  readonly record: DrawRecord;
  readonly secrets: DrawSecrets;
}

interface Opened {
  readonly record: unknown;
  readonly opening: unknown;
}

/** A sealed record forged by someone who could choose what was sealed: everything after the change fits. */
export function forgedOpening(
  { record, secrets }: Made,
  change: (opening: Opening) => Partial<Opening>,
): Opened {
  const changed = { ...secrets.opening, ...change(secrets.opening) };
  const types = saltsInOrder(record, changed.types);
  const committed = {
    ...record.committed,
    rules: { ...record.committed.rules, sealed: sealedRules(changed.rules) },
    types: record.committed.types.map((type, i) => {
      const opened = types[i];
      return opened === undefined ? type : { ...type, sealed: sealedType(opened) };
    }),
  };
  const forged = refitted({ ...record, committed, replacements: [] }) as DrawRecord;
  return { record: forged, opening: { ...changed, types, commitment: forged.commitment } };
}

/** The types with salts that keep them in the order of the record. */
function saltsInOrder(
  { committed }: DrawRecord,
  types: readonly OpenedType[],
): readonly OpenedType[] {
  let before = '';
  return types.map((type, i) => {
    const next = committed.types[i + 1]?.sealed ?? 'g';
    for (let n = 0; n < 20_000; n++) {
      const tried = n === 0 ? type : { ...type, salt: taggedHash('test', i, n) };
      const sealed = sealedType(tried);
      if (sealed <= before || sealed >= next) continue;
      before = sealed;
      return tried;
    }
    return type;
  });
}

const FORGERIES: readonly ((opening: Opening) => Partial<Opening>)[] = [
  () => ({}),
  ({ rules }) => ({
    rules: { ...rules, quotas: rules.quotas.map((quota) => ({ ...quota, min: quota.min + 1 })) },
  }),
  ({ rules }) => ({
    rules: { ...rules, quotas: rules.quotas.map((quota) => ({ ...quota, max: 0 })) },
  }),
  ({ rules }) => ({ rules: { ...rules, quotas: rules.quotas.slice(1) } }),
  ({ rules }) => ({ rules: { ...rules, quotas: rules.quotas.toReversed() } }),
  ({ rules }) => ({ rules: { ...rules, caps: rules.caps.map((cap) => ({ ...cap, max: 0 })) } }),
  ({ rules }) => ({ rules: { ...rules, caps: [...rules.caps, ...rules.caps] } }),
  ({ types }) => ({ types: types.map((type) => ({ ...type, features: [], groups: [] })) }),
  ({ types }) => ({ types: types.map((type) => ({ ...type, ...alike(types) })) }),
  ({ types }) => ({ types: types.map((type) => ({ ...type, features: ['f2', 'f1', 'f1'] })) }),
  ({ types }) => ({ types: types.map((type) => ({ ...type, groups: ['k9.g1'] })) }),
  ({ types }) => ({ types: types.slice(1) }),
];

function alike([first]: Opening['types']): Partial<OpenedType> {
  return first === undefined
    ? {}
    : { features: first.features, groups: first.groups, served: first.served };
}

/** An opening as it was made, with any one value changed, or forged for gain. */
export const anyOpeningChange: fc.Arbitrary<(made: Made) => Opened> = fc
  .tuple(fc.nat(), fc.nat(), fc.nat())
  .map(([way, at, to]) => (made) => {
    const { record, secrets } = made;
    if (way % 8 === 0) return { record, opening: secrets.opening };
    if (way % 8 === 1) {
      return { record, opening: { ...secrets.opening, commitment: '0'.repeat(64) } };
    }
    if (way % 8 > 3) return forgedOpening(made, FORGERIES[at % FORGERIES.length] ?? (() => ({})));
    const paths = pathsOf(secrets.opening);
    const path = paths[at % paths.length] ?? [];
    const changes = changesOf(valueAt(secrets.opening, path));
    const opening = changedAt(secrets.opening, path, changes[to % changes.length]);
    return { record, opening };
  });
