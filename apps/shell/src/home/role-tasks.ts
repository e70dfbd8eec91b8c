import type { Role } from '@freshfaces/web-kit/area';

/** One thing a role comes here to do. */
interface Task {
  title: string;
  to: string;
  about: string;
}

/** What a role's home says, and what it offers to do. */
export interface RoleHome {
  lead: string;
  tasks: Task[];
}

const DRAWS: Task = {
  title: 'Recruitments and draws',
  to: '/panels',
  about: 'See the posts being recruited to, and how each panel was drawn.',
};

const ROTATION: Task = {
  title: 'How turns are shared',
  to: '/panels/rotation',
  about: 'See whether it is the same faces, or everyone in turn.',
};

const OPPORTUNITIES: Task = {
  title: 'Opportunities, rewards and groups',
  to: '/pool/opportunities',
  about: 'Ask everyone who can take part at once, thank them, and pay what was agreed.',
};

const RECORDS: Task = {
  title: 'Public draw records',
  to: '/panels/records',
  about: 'Every draw, open to everyone. Check any of them yourself, in your browser.',
};

const PRACTICE: Task = {
  title: 'What worked, and what did not',
  to: '/practice',
  about: 'Read what partners tried at each stage, and add what you learned.',
};

/** Members’ own pages: the server renders them, with pictures and in large print for who wants that. */
export const SERVER_PAGES = '/my';

/** The homes of the roles, each led by what that role does most. */
export const ROLE_HOMES: Record<Role, RoleHome> = {
  recruiter: {
    lead: 'Ask for a panel, see it drawn fairly, and show that it was.',
    tasks: [
      {
        title: 'Draw a panel for a post',
        to: '/panels',
        about:
          'Say which post, when, and which experience matters. We draw people from the shared pool.',
      },
      OPPORTUNITIES,
      ROTATION,
      PRACTICE,
      RECORDS,
    ],
  },
  'involvement-lead': {
    lead: 'Look after the people your organisation brings to the shared pool.',
    tasks: [
      {
        title: 'People in the pool',
        to: '/pool',
        about: 'Who has joined, what they are trained for, and when they can take part.',
      },
      {
        title: 'Places of your members',
        to: '/panels/places',
        about: 'Who was drawn, and whether they can come. Write down what they tell you.',
      },
      OPPORTUNITIES,
      DRAWS,
      ROTATION,
      PRACTICE,
    ],
  },
  coordinator: {
    lead: 'Keep the pool healthy and the turns shared across the network.',
    tasks: [
      {
        title: 'The shared pool',
        to: '/pool',
        about: 'Members of every partner, what they are trained for, and when they can take part.',
      },
      OPPORTUNITIES,
      ROTATION,
      DRAWS,
      {
        title: 'Contracts and evidence',
        to: '/commissioning',
        about: 'What providers agreed to do about involvement, and what the records show.',
      },
      {
        title: 'People and organisations',
        to: '/people',
        about: 'Invite partners, see who works where, and check that the record is whole.',
      },
    ],
  },
  'organisation-admin': {
    lead: 'Look after who works for your organisation here, and what each may do.',
    tasks: [
      {
        title: 'Your people',
        to: '/people',
        about: 'Invite colleagues, change what they may do, and see them off when they leave.',
      },
      {
        title: 'Your account',
        to: '/people/account',
        about: 'Your password, your second factor, and where you are signed in.',
      },
      PRACTICE,
      RECORDS,
    ],
  },
  commissioner: {
    lead: 'See from the records, not from promises, that people were involved as agreed.',
    tasks: [
      {
        title: 'Contracts and their evidence',
        to: '/commissioning',
        about: 'Each condition on involvement, whether it is met, and the draw that shows it.',
      },
      ROTATION,
      RECORDS,
      PRACTICE,
    ],
  },
  member: {
    lead: 'Take part when it suits you. Everyone gets their turn.',
    tasks: [
      {
        title: 'My own pages',
        to: SERVER_PAGES,
        about: 'What we ask you, your panels, training and rewards. Made for small phones.',
      },
      {
        title: 'My record',
        to: '/pool',
        about: 'See what we keep about you, and say when you can’t take part.',
      },
      {
        title: 'My draws',
        to: '/panels',
        about: 'See the draws you were in, what your chance was, and how each one went.',
      },
      RECORDS,
      { ...PRACTICE, about: 'Read what partners tried at each stage, and what they learned.' },
    ],
  },
  supporter: {
    lead: 'Help a member find their way. You never score, and never answer for them.',
    tasks: [
      {
        title: 'Whom I help',
        to: '/pool/helping',
        about: 'See with them what they are asked, their training and their days.',
      },
      { ...PRACTICE, about: 'Read what partners tried at each stage, and what they learned.' },
      RECORDS,
    ],
  },
};
