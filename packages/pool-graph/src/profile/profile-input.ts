import { personName } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { MEMBER_KINDS } from '../members/member.ts';
import { INVOLVEMENT_OPTIONS } from './involvement-options.ts';
import {
  ABOUT_ME_READERS,
  ACCESS_FORMATS,
  CHECKLIST_ITEMS,
  COMMUNICATION_SUPPORTS,
  RECORD_STEPS,
  REWARD_CHOICES,
} from './profile.ts';

/** Text of up to so many characters; empty means nothing. */
function words(most: number) {
  return z
    .string()
    .trim()
    .max(most, `Use up to ${most} characters here.`)
    .transform((text) => text || null);
}

const note = words(200).nullish();

const supporter = z
  .object({ name: words(100), contact: words(200), agreed: z.boolean() })
  .refine(({ name, contact }) => name === null || contact !== null, {
    message: 'Write how to reach them: a phone number or an e-mail address.',
    path: ['contact'],
  })
  .refine(({ name, agreed }) => name === null || agreed, {
    message: 'Ask them first: we keep this only if they agreed.',
    path: ['agreed'],
  })
  .refine(({ name }) => name === null || personName.safeParse(name).success, {
    message: 'Write their name, of 2 to 100 characters.',
    path: ['name'],
  });

const communication = z
  .array(
    z.object({
      support: z.enum(COMMUNICATION_SUPPORTS),
      daysAhead: z
        .int()
        .min(0, 'Use a whole number of days, 0 to 90.')
        .max(90, 'Use a whole number of days, 0 to 90.'),
      note,
    }),
  )
  .max(COMMUNICATION_SUPPORTS.length)
  .refine(
    (wanted) => isEachOnce(wanted.map(({ support }) => support)),
    'Name each kind of help once.',
  );

const checklist = z
  .array(z.object({ item: z.enum(CHECKLIST_ITEMS), answer: z.enum(['YES', 'NO']), note }))
  .max(CHECKLIST_ITEMS.length)
  .refine((lines) => isEachOnce(lines.map(({ item }) => item)), 'Answer each line once.');

/** Parts of the record, as the graph takes them. */
export const profileInput = z
  .object({
    idempotencyKey: z.string(),
    memberId: z.string(),
    name: z.object({ calledBy: calledBy(), introduction: words(300) }).nullish(),
    kind: z.enum(MEMBER_KINDS).nullish(),
    helps: z.object({ whatHelps: words(500), breaks: words(200) }).nullish(),
    formats: z.object({ formats: z.array(z.enum(ACCESS_FORMATS)), communication }).nullish(),
    day: z.object({ travel: words(300), food: words(200), technology: words(300) }).nullish(),
    checklist: checklist.nullish(),
    supporter: supporter.nullish(),
    options: z.array(z.enum(INVOLVEMENT_OPTIONS)).nullish(),
    reward: z.enum(REWARD_CHOICES).nullish(),
    aboutMe: z.object({ text: words(600), reader: z.enum(ABOUT_ME_READERS) }).nullish(),
    standing: z
      .object({ partnerRole: words(60), isTrainer: z.boolean(), isPaidEmployee: z.boolean() })
      .nullish(),
    skip: z.enum(RECORD_STEPS).nullish(),
  })
  .refine(
    ({ idempotencyKey: _key, memberId: _id, ...parts }) =>
      Object.values(parts).some((part) => part != null),
    'Say what to write down.',
  );

export type WrittenParts = Omit<z.infer<typeof profileInput>, 'idempotencyKey' | 'memberId'>;

function calledBy() {
  return words(100).refine((name) => name === null || personName.safeParse(name).success, {
    message: 'Write a name of 2 to 100 characters, or leave it empty.',
  });
}

function isEachOnce(all: readonly string[]): boolean {
  return new Set(all).size === all.length;
}
