import { auditKeyOf } from '../audit-key.ts';
import { type Checkpoint, signedCheckpoint } from '../checkpoint.ts';
import { type AuditEvent, eventIdAt, FIRST_PREVIOUS, sealEvent, sha256 } from '../event.ts';
import { type Head, signedHead } from '../head.ts';

/** Everything stored of a trail. */
export interface Stored {
  readonly events: AuditEvent[];
  readonly head: Head;
  readonly checkpoints: Checkpoint[];
}

/** A whole number from 0 to below `n`. */
export type Pick = (n: number) => number;

/** Whoever may write to the store and knows all code, but does not have the network's key. */
const INTRUDER = auditKeyOf('66'.repeat(32));

/** Kinds of tampering, each leaving the trail different from what it was. */
export const EDITS: Readonly<Record<string, (was: Stored, pick: Pick) => Stored>> = {
  'alters a field of an event': (was, pick) => ({
    ...was,
    events: changed(was.events, pick(was.events.length), (event) => altered(event, pick)),
  }),
  'adds a field to an event': (was, pick) => ({
    ...was,
    events: changed(was.events, pick(was.events.length), (event) => ({ ...event, note: 'x' })),
  }),
  'drops an event': (was, pick) => ({
    ...was,
    events: was.events.toSpliced(pick(was.events.length), 1),
  }),
  'drops an event and closes the gap': (was, pick) =>
    rewritten(was, was.events.toSpliced(pick(was.events.length), 1), pick),
  'swaps two events': (was, pick) => ({ ...was, events: swapped(was.events, pick) }),
  'swaps two events and recomputes all hashes': (was, pick) =>
    rewritten(was, swapped(was.events, pick), pick),
  'puts an event in between': (was, pick) => {
    const event = at(was.events, pick(was.events.length));
    return { ...was, events: [...was.events, { ...event, id: `${event.id}${pick(10)}` }] };
  },
  'puts an event in and recomputes all hashes': (was, pick) => {
    const place = pick(was.events.length + 1);
    return rewritten(was, was.events.toSpliced(place, 0, at(was.events, 0)), pick);
  },
  'puts an event at the end': (was) => {
    const last = at(was.events, was.events.length - 1);
    const id = eventIdAt(was.events.length);
    return { ...was, events: [...was.events, sealEvent({ ...last, id, previous: last.hash })] };
  },
  'cuts the end off': (was, pick) => ({
    ...was,
    events: was.events.slice(0, pick(was.events.length)),
  }),
  'cuts the end off and moves the head back': (was, pick) =>
    rewritten(was, was.events.slice(0, pick(was.events.length)), pick),
  'alters an event and recomputes all hashes': (was, pick) => {
    const { personId, ...event } = at(was.events, 0);
    const place = pick(was.events.length);
    const events = changed(was.events, place, (one) => ({
      ...one,
      personId: pick(2) ? `${one.personId}x` : one.personId,
      content: pick(2) ? sha256(personId) : event.content.replace(/./, 'z'),
    }));
    return rewritten(was, events, pick);
  },
  'alters the head': (was, pick) => ({ ...was, head: alteredField(was.head, pick) }),
  'alters a checkpoint': (was, pick) => ({
    ...was,
    checkpoints: changed(was.checkpoints, pick(was.checkpoints.length), (checkpoint) =>
      alteredField(checkpoint, pick),
    ),
  }),
  'drops a checkpoint': (was, pick) => ({
    ...was,
    checkpoints: was.checkpoints.toSpliced(pick(was.checkpoints.length), 1),
  }),
  'makes up a checkpoint': (was) => {
    const { length, hash } = was.head;
    const id = String(was.checkpoints.length).padStart(6, '0');
    const made = signedCheckpoint({ id, at: '2026-11-24T09:00:00.000Z', length, hash }, INTRUDER);
    return { ...was, checkpoints: [...was.checkpoints, made] };
  },
};

/** The events as a chain without a flaw, and head and checkpoints as far as they can be made to fit. */
function rewritten(was: Stored, events: readonly AuditEvent[], pick: Pick): Stored {
  const chain: AuditEvent[] = [];
  for (const [place, event] of events.entries()) {
    const previous = chain.at(-1)?.hash ?? FIRST_PREVIOUS;
    chain.push(sealEvent({ ...event, id: eventIdAt(place), previous }));
  }
  const checkpoints = [
    was.checkpoints,
    [],
    was.checkpoints.map((checkpoint) => refitted(checkpoint, chain)),
    was.checkpoints.map((checkpoint) => signedCheckpoint(refitted(checkpoint, chain), INTRUDER)),
  ][pick(4)];
  const count = checkpoints?.length ?? 0;
  const hash = chain.at(-1)?.hash ?? FIRST_PREVIOUS;
  const head = { length: chain.length, hash, checkpoints: count };
  const { signature } = was.head;
  const heads = [{ ...signedHead(head, null), signature }, signedHead(head, INTRUDER)];
  return {
    events: chain,
    checkpoints: [...(checkpoints ?? [])],
    head: heads[pick(2)] ?? signedHead(head, null),
  };
}

function refitted(checkpoint: Checkpoint, chain: readonly AuditEvent[]): Checkpoint {
  return { ...checkpoint, hash: chain[checkpoint.length - 1]?.hash ?? checkpoint.hash };
}

function altered(event: AuditEvent, pick: Pick): AuditEvent {
  if (pick(4) > 0) return alteredField(event, pick);
  const subjectIds = [
    [...event.subjectIds, 'm-x'],
    ['m-y'],
    event.subjectIds.length > 0 ? [] : [''],
  ][pick(3)];
  return { ...event, subjectIds: subjectIds ?? [] };
}

/** One field of text or number, other than the id a document is kept under, changed by a little. */
function alteredField<T extends object>(doc: T, pick: Pick): T {
  const fields = Object.entries(doc).filter(
    ([name, value]) => name !== 'id' && ['string', 'number'].includes(typeof value),
  );
  const [name, value] = at(fields, pick(fields.length)) as [string, string | number];
  return {
    ...doc,
    [name]: typeof value === 'number' ? value + 1 - 2 * pick(2) : bent(value, pick),
  };
}

function bent(text: string, pick: Pick): string {
  const place = pick(text.length);
  const letters = ['0', 'a', 'Z'].filter((letter) => letter !== text[place]);
  const letter = at(letters, pick(letters.length));
  return [text.slice(0, place) + letter + text.slice(place + 1), text.slice(0, -1), `${text} `][
    pick(3)
  ] as string;
}

function swapped(events: readonly AuditEvent[], pick: Pick): AuditEvent[] {
  const one = pick(events.length);
  const other = (one + 1 + pick(events.length - 1)) % events.length;
  const [a, b] = [at(events, one), at(events, other)];
  return events.map((event, place) => {
    if (place === one) return { ...b, id: a.id };
    return place === other ? { ...a, id: b.id } : event;
  });
}

function changed<T>(list: readonly T[], place: number, change: (item: T) => T): T[] {
  return list.map((item, index) => (index === place ? change(item) : item));
}

function at<T>(list: readonly T[], place: number): T {
  const item = list[place];
  if (item === undefined) throw new Error(`Nothing at ${place}.`);
  return item;
}
