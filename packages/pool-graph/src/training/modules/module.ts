/** Everything there is to learn, by the code it is kept under. */
export const MODULE_CODES = [
  'JOBS_AND_PERSON_SPECS',
  'WAYS_OF_RECRUITING',
  'FAIR_SELECTION',
  'SHORT_LISTING',
  'INTERVIEW_QUESTIONS',
  'INTERVIEWING',
  'CONFIDENTIALITY',
  'EQUAL_OPPORTUNITIES',
  'PUBLIC_SPEAKING',
  'INTERVIEW_TECHNIQUES',
  'DATA_HANDLING',
  'MOCK_INTERVIEW',
  'SHADOWING',
  'STAFF_RECRUITMENT',
] as const;

export type ModuleCode = (typeof MODULE_CODES)[number];

export type ModuleGroup = 'LEARNING_AREA' | 'ADDED' | 'MANDATORY' | 'PRACTICE' | 'STAFF';

/** One thing to learn, in the words of members' pages. */
export interface TrainingModule {
  readonly code: ModuleCode;
  readonly group: ModuleGroup;
  readonly name: string;
  /** What one can do after it. */
  readonly about: string;
  /** How many months it counts; null for ever. */
  readonly countsMonths: number | null;
  /** Can it be learnt from a training pack alone, and the member say that they understood it (R31)? */
  readonly byPack: boolean;
}
