import type { TrainingRole } from '../members/member.ts';

/** How much is asked of a member: blue is the least, green the most (R67). */
type InvolvementLevel = 'BLUE' | 'AMBER' | 'GREEN';

/** One way to take part in choosing staff. */
export interface InvolvementOption {
  readonly level: InvolvementLevel;
  /** What a member reads, for a reading age of 9 to 11. */
  readonly name: string;
  /** What they would do. */
  readonly about: string;
  /** What they must be trained for first; null for what anyone can join. */
  readonly role: TrainingRole | null;
}

/** The involvement menu (R67): four blue, six amber and six green ways, in the guides' order. */
const INVOLVEMENT_MENU = {
  QUESTION_IDEAS: {
    level: 'BLUE',
    name: 'Think of questions',
    about: 'Share questions that a new worker should be asked. They go into a question bank.',
    role: null,
  },
  ROLE_PROFILES: {
    level: 'BLUE',
    name: 'Help write the job',
    about: 'Read what the job is, and say what a good worker would be like.',
    role: 'JOB_DESCRIPTION_REVIEW',
  },
  SHORT_LISTING: {
    level: 'BLUE',
    name: 'Help choose who to meet',
    about: 'Read the forms that people sent in, and help choose who gets an interview.',
    role: 'SHORT_LISTING',
  },
  PHONE_SHORT_LISTING: {
    level: 'BLUE',
    name: 'Join first phone calls',
    about: 'Listen in on short calls with people who want the job, and say what you think.',
    role: 'SHORT_LISTING',
  },
  QUESTION_ASKED: {
    level: 'AMBER',
    name: 'Have your question asked',
    about: 'The panel asks a question that you wrote. You hear what people said.',
    role: null,
  },
  DEVELOPING_TASKS: {
    level: 'AMBER',
    name: 'Think up a task',
    about: 'Help plan a task that shows if someone can do the job.',
    role: null,
  },
  SERVICE_TOUR: {
    level: 'AMBER',
    name: 'Show people round',
    about: 'Walk round the service with people who want the job. Say how you found them.',
    role: null,
  },
  MEET_AND_GREET: {
    level: 'AMBER',
    name: 'Meet and greet',
    about: 'Welcome people when they come for their interview. Chat over a cup of tea.',
    role: null,
  },
  PANEL_OBSERVER: {
    level: 'AMBER',
    name: 'Watch a panel',
    about: 'Sit in on interviews and watch. You give no marks.',
    role: 'OBSERVER',
  },
  ROLE_PLAY: {
    level: 'AMBER',
    name: 'Act a part',
    about: 'Play someone who uses the service, so that we see how people would help.',
    role: null,
  },
  PANEL_WITH_STAFF: {
    level: 'GREEN',
    name: 'Sit on a panel with staff',
    about: 'Ask questions and give marks. Your marks count the same as those of staff.',
    role: 'PANEL_MEMBER',
  },
  SCORING_TASKS: {
    level: 'GREEN',
    name: 'Mark tests and tasks',
    about: 'Read or watch what people did in a task, and give marks.',
    role: 'PANEL_MEMBER',
  },
  ASSESSING_PRESENTATIONS: {
    level: 'GREEN',
    name: 'Mark a talk',
    about: 'Listen to talks, and give marks from a list that was agreed before.',
    role: 'PANEL_MEMBER',
  },
  MEMBER_LED_PANEL: {
    level: 'GREEN',
    name: 'Be on a panel of members',
    about: 'Members run the interviews by themselves and tell staff who did best.',
    role: 'PANEL_MEMBER',
  },
  CHAIRING_PANEL: {
    level: 'GREEN',
    name: 'Lead a panel of members',
    about: 'Welcome everyone, keep time, and help the panel agree.',
    role: 'CHAIR',
  },
  GROUP_EXERCISE: {
    level: 'GREEN',
    name: 'Watch and mark a group task',
    about: 'Watch people do a task together, and give marks.',
    role: 'PANEL_MEMBER',
  },
} as const satisfies Readonly<Record<string, InvolvementOption>>;

/** One of the sixteen: `MEET_AND_GREET`. */
export type InvolvementOptionId = keyof typeof INVOLVEMENT_MENU;

/** All sixteen, in the menu's order. */
export const INVOLVEMENT_OPTIONS = Object.keys(INVOLVEMENT_MENU) as InvolvementOptionId[];

/** One option, widened for reading. */
export function involvementOption(id: InvolvementOptionId): InvolvementOption {
  return INVOLVEMENT_MENU[id];
}
