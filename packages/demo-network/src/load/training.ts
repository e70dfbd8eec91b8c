import { londonInstant } from '@freshfaces/graph-kit';
import {
  bookingId,
  type Completion,
  emptyRecord,
  lastDayOf,
  openTakenDays,
  openTraining,
  takenDayId,
  withCompletions,
} from '@freshfaces/pool-graph';
import type { Store } from '@freshfaces/store';
import { dayIn, instantIn } from '../days.ts';
import type { MemberFact } from '../facts/members.ts';
import { STAFF, type StaffFact } from '../facts/staff.ts';
import {
  COURSES,
  type CourseFact,
  SESSIONS,
  type SessionFact,
  STAFF_TRAINED_DAYS_AGO,
  STAFF_UNTRAINED,
} from '../facts/training.ts';
import { demoId } from '../identity.ts';
import { staffId } from './people.ts';

/** Courses, two past sessions and three to come, who has a place at them, and the training of staff. */
export async function loadTraining(
  store: Store,
  members: readonly MemberFact[],
  now: string,
): Promise<void> {
  const training = openTraining(store);
  await training.courses.insertMany(
    COURSES.map((fact) => ({
      id: demoId('course', fact.key),
      organisationId: demoId('organisation', fact.provider),
      kind: fact.kind,
      name: fact.name,
      about: fact.about,
      modules: fact.modules,
      openToAll: fact.openToAll,
      pack: fact.pack ?? null,
      closedOn: null,
    })),
  );
  for (const [place, fact] of SESSIONS.entries())
    await loadSession(store, members, { fact, place, now });
  await training.staff.insertMany(
    STAFF.filter(({ name }) => !STAFF_UNTRAINED.has(name)).map((fact, place) => ({
      id: staffId(fact.name),
      completions: [staffCompletion(fact, place, now)],
    })),
  );
}

interface Loading {
  readonly fact: SessionFact;
  readonly place: number;
  readonly now: string;
}

async function loadSession(
  store: Store,
  members: readonly MemberFact[],
  { fact, place, now }: Loading,
): Promise<void> {
  const training = openTraining(store);
  const course = COURSES.find(({ key }) => key === fact.course);
  if (!course) throw new Error(`The demo has no course ${fact.course}.`);
  const [id, day] = [demoId('session', fact.key), dayIn(now, fact.inDays)];
  const asking = whoAsks(members, fact, place);
  const taken = Math.min(fact.places, asking.length);
  const session = {
    id,
    courseId: demoId('course', course.key),
    organisationId: demoId('organisation', course.provider),
    startsAt: londonInstant(day, fact.from),
    endsAt: londonInstant(day, fact.to),
    day,
    where: fact.where,
    online: fact.online,
    places: fact.places,
    taken,
    waiting: asking.length - taken,
    state: 'PLANNED' as const,
  };
  await training.sessions.insert(session);
  await training.bookings.insertMany(
    asking.map((member, at) => ({
      id: bookingId(id, demoId('member', member.key)),
      sessionId: id,
      memberId: demoId('member', member.key),
      startsAt: session.startsAt,
      state: at >= taken ? 'WAITING' : fact.recorded ? 'ATTENDED' : 'BOOKED',
      askedAt: instantIn(now, Math.min(fact.inDays, 0) - 12 + at / 10),
      askedBy: demoId('person', member.key),
      remindedAt: null,
    })),
  );
  const placed = asking.slice(0, taken).map(({ key }) => demoId('member', key));
  await openTakenDays(store).insertMany(
    (fact.inDays > 0 ? placed : []).map((memberId) => ({
      id: takenDayId(memberId, day),
      memberId,
      day,
      kind: 'training' as const,
      promisedTo: id,
    })),
  );
  if (!fact.recorded) return;
  for (const memberId of placed) {
    const before = await training.records.get(memberId);
    const done = completionsAt(course, session, memberId);
    const next = withCompletions(
      before ?? emptyRecord(memberId),
      [...(before?.completions ?? []), ...done],
      dayIn(now, 0),
    );
    await (before
      ? training.records.replace({ ...next, version: before.version })
      : training.records.insert(next));
  }
}

/** Members for whom it is meant, who are not away, a few from every part of the list. */
function whoAsks(
  members: readonly MemberFact[],
  fact: SessionFact,
  place: number,
): readonly MemberFact[] {
  const fit = members.filter(
    (member) =>
      fact.for(member) &&
      !member.paused &&
      !member.stalwart &&
      !member.away.some(([from, to]) => from <= fact.inDays && fact.inDays <= to),
  );
  const step = Math.max(1, Math.floor(fit.length / fact.wanted));
  return fit.filter((_, at) => at % step === place % step).slice(0, fact.wanted);
}

function completionsAt(
  course: CourseFact,
  {
    id,
    organisationId,
    day,
    endsAt,
  }: { id: string; organisationId: string; day: string; endsAt: string },
  memberId: string,
): readonly Completion[] {
  return course.modules.map((module) => ({
    id: demoId('completion', `${memberId} ${id} ${module}`),
    module,
    providerId: organisationId,
    on: day,
    until: lastDayOf(module, day),
    source: 'ATTENDED',
    sessionId: id,
    recordedBy: staffId('Marcus Bell'),
    recordedAt: endsAt,
    withdrawn: null,
  }));
}

function staffCompletion(
  { name, organisation }: StaffFact,
  place: number,
  now: string,
): Completion {
  const daysAgo = STAFF_TRAINED_DAYS_AGO[place % STAFF_TRAINED_DAYS_AGO.length] ?? 60;
  const on = dayIn(now, -daysAgo);
  return {
    id: demoId('staff-completion', name),
    module: 'STAFF_RECRUITMENT',
    providerId: demoId('organisation', organisation),
    on,
    until: lastDayOf('STAFF_RECRUITMENT', on),
    source: 'RECORDED',
    sessionId: null,
    recordedBy: staffId('Sofia Lindqvist'),
    recordedAt: instantIn(now, -daysAgo),
    withdrawn: null,
  };
}
