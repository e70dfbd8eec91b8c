import type { ModuleCode, ModuleGroup, TrainingModule } from './module.ts';

/**
 * What there is to learn: the six learning areas (R28), the four added ones (R29), data handling, which
 * nobody can do without who sees an application (R30), the mock interview and shadowing (R32), and what
 * staff on a panel need (R33).
 */
export const CURRICULUM: readonly TrainingModule[] = [
  {
    code: 'JOBS_AND_PERSON_SPECS',
    ...lasting('LEARNING_AREA', null),
    byPack: true,
    name: 'Understanding a job',
    about: 'What a job description says, and what a person needs to do the job well.',
  },
  {
    code: 'WAYS_OF_RECRUITING',
    ...lasting('LEARNING_AREA', null),
    byPack: true,
    name: 'Ways to choose people',
    about: 'Asking what someone has done, what they can do, or what matters to them.',
  },
  {
    code: 'FAIR_SELECTION',
    ...lasting('LEARNING_AREA', 36),
    byPack: false,
    name: 'Choosing fairly',
    about: 'The rules that give everyone a fair chance, also with a disability or a record.',
  },
  {
    code: 'SHORT_LISTING',
    ...lasting('LEARNING_AREA', 36),
    byPack: false,
    name: 'Short-listing',
    about: 'Reading applications, and scoring each one in the same way.',
  },
  {
    code: 'INTERVIEW_QUESTIONS',
    ...lasting('LEARNING_AREA', null),
    byPack: false,
    name: 'Writing good questions',
    about: 'Making questions that show who would do the job well.',
  },
  {
    code: 'INTERVIEWING',
    ...lasting('LEARNING_AREA', 36),
    byPack: false,
    name: 'Asking and scoring',
    about: 'What you can and can not ask, how to score, and how to agree in the end.',
  },
  {
    code: 'CONFIDENTIALITY',
    ...lasting('ADDED', 24),
    byPack: true,
    name: 'Keeping things private',
    about: 'What stays in the room, and whom you can talk to.',
  },
  {
    code: 'EQUAL_OPPORTUNITIES',
    ...lasting('ADDED', 36),
    byPack: true,
    name: 'Equal chances',
    about: 'Treating people fairly, and noticing when it does not happen.',
  },
  {
    code: 'PUBLIC_SPEAKING',
    ...lasting('ADDED', null),
    byPack: false,
    name: 'Speaking up',
    about: 'Speaking in front of others, and leading a talk.',
  },
  {
    code: 'INTERVIEW_TECHNIQUES',
    ...lasting('ADDED', null),
    byPack: false,
    name: 'Listening well',
    about: 'How to listen, take notes, and put someone at ease.',
  },
  {
    code: 'DATA_HANDLING',
    ...lasting('MANDATORY', 12),
    byPack: true,
    name: 'Looking after papers',
    about: 'How to keep people’s applications safe. You need it before you see any.',
  },
  {
    code: 'MOCK_INTERVIEW',
    ...lasting('PRACTICE', null),
    byPack: false,
    name: 'A practice interview',
    about: 'Try it out with people you know, where nothing can go wrong.',
  },
  {
    code: 'SHADOWING',
    ...lasting('PRACTICE', null),
    byPack: false,
    name: 'Sitting beside a panel',
    about: 'Go along with someone who knows how, before it is your turn.',
  },
  {
    code: 'STAFF_RECRUITMENT',
    ...lasting('STAFF', 36),
    byPack: false,
    name: 'Recruitment and selection for staff',
    about: 'What staff must have done before a panel they sit on or support can go ahead.',
  },
];

function lasting(group: ModuleGroup, countsMonths: number | null) {
  return { group, countsMonths };
}

const BY_CODE = new Map(CURRICULUM.map((module) => [module.code, module]));

export function moduleOf(code: ModuleCode): TrainingModule {
  const found = BY_CODE.get(code);
  if (!found) throw new RangeError(`There is no training module ${code}.`);
  return found;
}
