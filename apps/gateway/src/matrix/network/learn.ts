import { newId } from '@freshfaces/graph-kit';
import type { Calendar } from './days.ts';
import { CANARY } from './members.ts';
import { BORROWER, HOME } from './organisations.ts';
import { personOf } from './people.ts';
import type { Must } from './recruit.ts';

const COURSE = 'mutation($input: AddCourseInput!) { addCourse(input: $input) { id } }';
const SESSION =
  'mutation($input: AddTrainingSessionInput!) { addTrainingSession(input: $input) { id } }';
const BOOK = 'mutation($input: BookTrainingInput!) { bookTraining(input: $input) { id } }';
const COMPLETIONS = 'query($id: ID!) { member(id: $id) { training { id } } }';
const STAFF = `{ staffTraining(organisationId: "${BORROWER}") { completions { id } } }`;

/** What can be learnt, and what was. */
export interface Learning {
  readonly courseId: string;
  readonly packId: string;
  /** Ahead, with a place of the canary's. */
  readonly sessionId: string;
  /** Over, with a place of the canary's, its attendance not recorded. */
  readonly pastSessionId: string;
  readonly completionId: string;
  readonly staffCompletionId: string;
}

export async function learn(
  must: Must,
  calendar: Calendar,
  travel: (to: string) => void,
): Promise<Learning> {
  const make = async (text: string, input: object, personId = 'home-lead') => {
    const made = await must(personId, text, { input: { idempotencyKey: newId(), ...input } });
    return (Object.values(made)[0] as { id: string }).id;
  };
  const courseId = await make(COURSE, courseToAdd());
  const packId = await make(COURSE, {
    ...courseToAdd(),
    kind: 'PACK',
    modules: ['CONFIDENTIALITY'],
    pack: 'Read.',
  });
  const held = async (on: number) => {
    const sessionId = await make(SESSION, sessionToAdd(calendar, courseId, on));
    await make(BOOK, { sessionId, memberId: CANARY }, personOf(CANARY));
    return sessionId;
  };
  travel(calendar.instant(-9));
  const pastSessionId = await held(-6);
  travel(calendar.now);
  const sessionId = await held(40);
  const { member } = await must('home-lead', COMPLETIONS, { id: CANARY });
  const { staffTraining } = await must('borrower', STAFF, {});
  const ids = (list: unknown) => (list as { id: string }[]).map(({ id }) => id);
  const done = (staffTraining as { completions: unknown }[]).flatMap((each) =>
    ids(each.completions),
  );
  return {
    courseId,
    packId,
    sessionId,
    pastSessionId,
    completionId: ids((member as { training: unknown }).training).at(-1) ?? '',
    staffCompletionId: done[0] ?? '',
  };
}

export function courseToAdd() {
  return {
    organisationId: HOME,
    kind: 'SESSIONS',
    name: 'Speaking up',
    about: 'How to say what you think.',
    modules: ['PUBLIC_SPEAKING'],
    openToAll: true,
  };
}

export function sessionToAdd(calendar: Calendar, courseId: string, on: number) {
  return {
    courseId,
    day: calendar.day(on),
    from: '14:00',
    to: '16:00',
    where: 'Harbour hall',
    online: false,
    places: 8,
  };
}
