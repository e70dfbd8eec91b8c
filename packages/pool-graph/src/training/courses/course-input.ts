import { z } from 'zod';
import { moduleOf } from '../modules/curriculum.ts';
import { MODULE_CODES } from '../modules/module.ts';
import { COURSE_KINDS } from './course.ts';

/** A new course, as the graph takes it. */
export const addCourseInput = z
  .object({
    idempotencyKey: z.string(),
    organisationId: z.string(),
    kind: z.enum(COURSE_KINDS),
    name: z
      .string()
      .trim()
      .min(3, 'Give the course a name of at least 3 characters.')
      .max(80, 'The name can be up to 80 characters.'),
    about: z
      .string()
      .trim()
      .min(3, 'Say in a sentence what the course is about.')
      .max(500, 'What it is about can be up to 500 characters.'),
    modules: z
      .array(z.enum(MODULE_CODES))
      .min(1, 'Choose at least one thing that is learnt.')
      .overwrite((codes) => [...new Set(codes)]),
    openToAll: z.boolean(),
    pack: z
      .string()
      .trim()
      .max(20_000, 'A training pack can be up to 20,000 characters.')
      .nullish(),
  })
  .refine(({ kind, pack }) => kind === 'SESSIONS' || !!pack, {
    message: 'Write down what the training pack says, or where it is.',
    path: ['pack'],
  })
  .refine(
    ({ kind, modules }) => kind === 'SESSIONS' || modules.every((code) => moduleOf(code).byPack),
    {
      message: 'Some of this can’t be learnt from a pack alone. Choose sessions, or leave it out.',
      path: ['modules'],
    },
  )
  .refine(({ modules }) => modules.every((code) => moduleOf(code).group !== 'STAFF'), {
    message: 'A course for members can’t give what is for staff.',
    path: ['modules'],
  });
