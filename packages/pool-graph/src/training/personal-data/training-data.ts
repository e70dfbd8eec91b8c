import type { PersonalDataRow, PersonalDataSet } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../../pool.ts';
import type { Completion } from '../completions/completion.ts';
import { moduleOf } from '../modules/curriculum.ts';

const SOURCES: Readonly<Record<Completion['source'], string>> = {
  ATTENDED: 'you came to a session',
  RECORDED: 'your lead wrote it down',
  CONFIRMED: 'you said that you understood it',
  IMPORTED: 'known from before',
};

/** What the pool keeps of a member's training. */
export async function trainingData(
  pool: Pool,
  memberId: string,
): Promise<readonly PersonalDataSet[]> {
  const record = await pool.training.records.get(memberId);
  return [
    {
      title: 'What you have learnt',
      why: 'So that you can do what you are trained for, and know what is next.',
      keptFor: 'Until 2 years after it stopped counting',
      rows: await completionRows(pool, record?.completions ?? []),
    },
    {
      title: 'Your places at training',
      why: 'So that there is room for you, and that whoever teaches knows who comes.',
      keptFor: 'Until 12 months after the day',
      rows: await bookingRows(pool, memberId),
    },
  ];
}

/** What the pool keeps of the training of someone who works for an organisation (R33). */
export async function staffTrainingData(pool: Pool, personId: string): Promise<PersonalDataSet> {
  const record = await pool.training.staff.get(personId);
  return {
    title: 'Your training for panels',
    why: 'So that a panel goes ahead only with staff who are trained for it.',
    keptFor: 'Until your account is erased',
    rows: await completionRows(pool, record?.completions ?? []),
  };
}

async function completionRows(
  { organisations }: Pool,
  completions: readonly Completion[],
): Promise<PersonalDataRow[]> {
  const providers = await organisations.getMany(completions.map(({ providerId }) => providerId));
  return completions.map(({ module, on, until, source, withdrawn }, at) => ({
    What: moduleOf(module).name,
    With: providers[at]?.name ?? null,
    Done: on,
    'Counts until': until,
    'Known because': SOURCES[source],
    'Taken back because': withdrawn?.reason ?? null,
  }));
}

async function bookingRows({ training }: Pool, memberId: string): Promise<PersonalDataRow[]> {
  const bookings = await findAll(training.bookings, { where: { memberId } });
  const sessions = await training.sessions.getMany(bookings.map(({ sessionId }) => sessionId));
  const courses = await training.courses.getMany(
    sessions.map((session) => session?.courseId ?? ''),
  );
  return bookings.map(({ state, askedAt }, at) => ({
    Course: courses[at]?.name ?? null,
    Day: sessions[at]?.day ?? null,
    'Your place': state.toLowerCase(),
    'Asked for at': askedAt,
  }));
}
