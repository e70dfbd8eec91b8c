import {
  fields,
  listOf,
  oneOf,
  orNull,
  type Shape,
  type Shaped,
  shape,
  textLike,
} from './shape.ts';

const whole: Shape<number> = shape(
  'a whole number from 0',
  (value) => Number.isSafeInteger(value) && !Object.is(value, -0) && Number(value) >= 0,
);
const round: Shape<number> = shape(
  'the number of a round',
  (value) => Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= 999_999_999,
);
const hash = textLike('64 hex digits', /^[0-9a-f]{64}$/);
const bigWhole = textLike('a whole number as text', /^(0|[1-9][0-9]{0,999})$/);
const fraction = textLike('a fraction a/b', /^(0|[1-9][0-9]{0,999})\/[1-9][0-9]{0,999}$/);
const words = textLike('some text', /^[^]{1,2000}$/);
const note = textLike('a text, which may be empty', /^[^]{0,2000}$/);
const feature = textLike('a feature code', /^f[1-9][0-9]{0,8}$/);
const kind = textLike('a code of a kind', /^k[1-9][0-9]{0,8}$/);
const group = textLike('a group code', /^k[1-9][0-9]{0,8}\.g[1-9][0-9]{0,8}$/);
const time: Shape<string> = shape('a UTC time such as 2026-11-22T10:00:00.000Z', (value) => {
  if (typeof value !== 'string' || !/^[1-9]\d{3}-/.test(value)) return false;
  const time = new Date(value);
  return !Number.isNaN(time.getTime()) && time.toISOString() === value;
});

const source = { id: words, by: words, note };
const share = fields({ ...source, kind: oneOf('committed-share'), commitment: hash });
const publicText = fields({ ...source, kind: oneOf('public-text') });
const beacon = fields({
  ...source,
  kind: oneOf('beacon'),
  network: oneOf('drand-quicknet'),
  round,
});
type Source = Shaped<typeof share> | Shaped<typeof publicText> | Shaped<typeof beacon>;
const entropy: Shape<Source> = (value, where, problems): value is Source => {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : '';
  if (kind === 'committed-share') return share(value, where, problems);
  return kind === 'beacon' ? beacon(value, where, problems) : publicText(value, where, problems);
};

const rules = fields({
  seats: whole,
  reserves: whole,
  policy: oneOf('turns', 'even', 'leaning'),
  sealed: hash,
});

export const recordShape = fields({
  version: oneOf('freshfaces-draw/3'),
  committed: fields({
    label: words,
    about: fields({
      id: words,
      version: whole,
      earlier: listOf(fields({ commitment: hash, why: words })),
      absent: listOf(words),
    }),
    withheld: oneOf('no-draw', 'left-out'),
    committedAt: orNull(time),
    deadline: orNull(time),
    rules,
    types: listOf(fields({ size: whole, chance: fraction, sealed: hash })),
    leaves: listOf(hash),
    root: hash,
    labels: hash,
    rows: listOf(fields({ types: listOf(whole), tickets: bigWhole })),
    total: bigWhole,
    entropy: listOf(entropy),
  }),
  commitment: hash,
  reveal: listOf(fields({ id: words, value: orNull(words) })),
  seed: hash,
  result: fields({
    ticket: bigWhole,
    row: whole,
    panel: listOf(whole),
    order: listOf(whole),
    reserves: listOf(whole),
  }),
  replacements: listOf(
    fields({
      left: whole,
      unavailable: listOf(whole),
      joined: orNull(whole),
      digest: hash,
    }),
  ),
});

export const receiptShape = fields({
  version: oneOf('freshfaces-draw/3'),
  commitment: hash,
  leaf: whole,
  id: words,
  salt: hash,
  type: whole,
  served: whole,
  chance: fraction,
});

/** A record whose fields are all there and well written; nothing in it is checked yet. */
export type ReadRecord = Shaped<typeof recordShape>;

export const openingShape = fields({
  version: oneOf('freshfaces-draw/3'),
  commitment: hash,
  rules: fields({
    salt: hash,
    quotas: listOf(fields({ feature, min: whole, max: whole })),
    caps: listOf(fields({ kind, max: whole })),
  }),
  types: listOf(
    fields({ salt: hash, features: listOf(feature), groups: listOf(group), served: whole }),
  ),
});

/** An opening whose fields are all there and well written; nothing in it is checked yet. */
export type ReadOpening = Shaped<typeof openingShape>;

export const labelMapShape = fields({
  salt: hash,
  entries: listOf(fields({ code: words, label: words })),
});
