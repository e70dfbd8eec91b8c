import type { Member } from '../../members/member.ts';
import type { News } from '../../messages/message.ts';
import type { Course } from '../courses/course.ts';
import { inWords, londonTimes } from './london.ts';
import type { TrainingSession } from './training-session.ts';

/** What happened to a member's place. */
export type PlaceNews =
  | { readonly kind: 'booked' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'moved-up' }
  | { readonly kind: 'soon' }
  | { readonly kind: 'called-off'; readonly reason: string };

const SUBJECTS: Readonly<Record<PlaceNews['kind'], string>> = {
  booked: 'You have a place',
  waiting: 'You are on the waiting list',
  'moved-up': 'There is a place for you now',
  soon: 'It is in a few days',
  'called-off': 'It will not take place',
};

/** Whom the news is for, and how the list of whoever teaches names them. */
type ToldMember = Pick<Member, 'id' | 'homeOrganisationId' | 'pseudonym'>;

/** What a member is told of a session: what, when and where (R168), and under which name they are expected. */
export function placeNews(
  { id: memberId, homeOrganisationId, pseudonym }: ToldMember,
  news: PlaceNews,
  { course, session }: { course: Course; session: TrainingSession },
): News {
  const when = `It is on ${inWords(session.day)}, ${londonTimes(session)}.`;
  const where = session.online ? `It is online: ${session.where}` : `Where: ${session.where}`;
  const name =
    session.organisationId === homeOrganisationId
      ? []
      : [`On their list you are “${pseudonym}”. You do not have to give your own name.`];
  const tell = (...paragraphs: string[]): News => ({
    memberId,
    topic: 'training',
    subject: SUBJECTS[news.kind],
    paragraphs,
  });
  switch (news.kind) {
    case 'booked':
      return tell(`You have a place at “${course.name}”.`, when, where, ...name, CANNOT_COME);
    case 'waiting':
      return tell(
        `“${course.name}” is full. You are on the waiting list.`,
        when,
        'We tell you if a place comes free.',
      );
    case 'moved-up':
      return tell(
        `A place came free at “${course.name}”. It is yours.`,
        when,
        where,
        ...name,
        CANNOT_COME,
      );
    case 'soon':
      return tell(`You have a place at “${course.name}”.`, when, where, ...name, CANNOT_COME);
    case 'called-off':
      return tell(
        `“${course.name}” on ${inWords(session.day)} will not take place.`,
        `Why: ${news.reason}`,
        'You do not have to do anything. You can book another day.',
      );
  }
}

const CANNOT_COME =
  'Can you not come after all? Give your place back, so that someone else can have it.';
