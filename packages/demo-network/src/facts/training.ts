import type { ModuleCode } from '@freshfaces/pool-graph';
import type { MemberFact } from './members.ts';

/** A course or training pack of the demo network. */
export interface CourseFact {
  readonly key: string;
  readonly provider: string;
  readonly kind: 'SESSIONS' | 'PACK';
  readonly name: string;
  readonly about: string;
  readonly modules: readonly ModuleCode[];
  readonly openToAll: boolean;
  readonly pack?: string;
}

export const COURSES: readonly CourseFact[] = [
  {
    key: 'ready',
    provider: 'tideway',
    kind: 'SESSIONS',
    name: 'Ready for a panel',
    about: 'Two and a half hours: good questions, listening, scoring, and a practice interview.',
    modules: [
      'FAIR_SELECTION',
      'EQUAL_OPPORTUNITIES',
      'INTERVIEW_QUESTIONS',
      'INTERVIEWING',
      'INTERVIEW_TECHNIQUES',
      'MOCK_INTERVIEW',
    ],
    openToAll: true,
  },
  {
    key: 'short-listing',
    provider: 'harbour',
    kind: 'SESSIONS',
    name: 'Short-listing together',
    about: 'Read real applications with the names taken off, and score them side by side.',
    modules: ['SHORT_LISTING', 'FAIR_SELECTION'],
    openToAll: true,
  },
  {
    key: 'leading',
    provider: 'northgate',
    kind: 'SESSIONS',
    name: 'Leading a panel',
    about: 'Open a panel, keep time, bring quiet people in, and close it well.',
    modules: ['PUBLIC_SPEAKING'],
    openToAll: true,
  },
  {
    key: 'shadowing',
    provider: 'harbour',
    kind: 'SESSIONS',
    name: 'Sit beside a Harbour panel',
    about: 'Come along to a real panel with someone who has done it before.',
    modules: ['SHADOWING'],
    openToAll: false,
  },
  {
    key: 'papers',
    provider: 'harbour',
    kind: 'PACK',
    name: 'Looking after people’s papers',
    about: 'Ten minutes to read. You need it before you see any application.',
    modules: ['DATA_HANDLING', 'CONFIDENTIALITY'],
    openToAll: true,
    pack: [
      'People who want a job send us papers about themselves. They trust us to keep them safe.',
      'Read the papers where nobody can look over your shoulder. Do not take photos of them. Give them back, or delete them, when the panel is over.',
      'What is said in the room stays in the room. You can always talk to the person who supports you about how you feel.',
      'If you lose a paper, or send it to the wrong person, tell your lead at once. Nobody will be angry. We can only help if we know.',
    ].join('\n\n'),
  },
  {
    key: 'jobs',
    provider: 'northgate',
    kind: 'PACK',
    name: 'What is in a job?',
    about: 'How a job is written down, and the different ways to choose someone for it.',
    modules: ['JOBS_AND_PERSON_SPECS', 'WAYS_OF_RECRUITING'],
    openToAll: true,
    pack: [
      'A job description says what someone will do. A person specification says what they need to be able to do it.',
      'Some interviews ask what you have done before. Some ask what you would do. Some ask what matters to you. Each shows something else.',
      'Ask of each line: does someone really need this for the job? Who is kept out by it?',
    ].join('\n\n'),
  },
];

/** One session: whole days from now, negative for past ones. */
export interface SessionFact {
  readonly key: string;
  readonly course: string;
  readonly inDays: number;
  readonly from: string;
  readonly to: string;
  readonly where: string;
  readonly online: boolean;
  readonly places: number;
  /** How many want to come. */
  readonly wanted: number;
  /** For whom it is meant. */
  readonly for: (member: MemberFact) => boolean;
  /** Past: was it written down who came? */
  readonly recorded: boolean;
}

const isTrained = ({ trainedFor }: MemberFact): boolean => trainedFor.includes('PANEL_MEMBER');

export const SESSIONS: readonly SessionFact[] = [
  {
    key: 'refresher',
    course: 'ready',
    inDays: -20,
    from: '10:00',
    to: '12:30',
    where: 'Tideway Day Service, the big room. Step-free from the car park.',
    online: false,
    places: 12,
    wanted: 9,
    for: isTrained,
    recorded: true,
  },
  {
    key: 'yesterday',
    course: 'short-listing',
    inDays: -1,
    from: '13:30',
    to: '15:30',
    where: 'Quay House, room 2. Ring the bell at the blue door.',
    online: false,
    places: 8,
    wanted: 5,
    for: (member) => isTrained(member) && !member.trainedFor.includes('SHORT_LISTING'),
    recorded: false,
  },
  {
    key: 'beginners',
    course: 'ready',
    inDays: 9,
    from: '10:00',
    to: '12:30',
    where: 'https://meet.example.org/tideway-training',
    online: true,
    places: 14,
    wanted: 8,
    for: (member) => !isTrained(member),
    recorded: false,
  },
  {
    key: 'full',
    course: 'short-listing',
    inDays: 17,
    from: '13:30',
    to: '15:30',
    where: 'Quay House, room 2. Ring the bell at the blue door.',
    online: false,
    places: 6,
    wanted: 8,
    for: (member) => isTrained(member) && !member.trainedFor.includes('SHORT_LISTING'),
    recorded: false,
  },
  {
    key: 'leaders',
    course: 'leading',
    inDays: 40,
    from: '14:00',
    to: '16:30',
    where: 'Open Door, ground floor.',
    online: false,
    places: 10,
    wanted: 6,
    for: (member) => isTrained(member) && !member.trainedFor.includes('CHAIR'),
    recorded: false,
  },
];

/** Staff who have not done recruitment and selection training, and days since the others did. */
export const STAFF_UNTRAINED: ReadonlySet<string> = new Set(['Joanna Okafor', 'Jamie Sutherland']);
export const STAFF_TRAINED_DAYS_AGO = [60, 210, 400, 590, 1_060] as const;
