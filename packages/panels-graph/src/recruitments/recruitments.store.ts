import type { Collection, Store } from '@freshfaces/store';
import type { Recruitment } from './recruitment.ts';

export type Recruitments = Collection<Recruitment>;

export function openRecruitments(store: Store): Recruitments {
  return store.collection<Recruitment>('recruitments', {
    indexes: [
      { name: 'dates', keys: ['interviewsFrom'] },
      { name: 'organisation', keys: ['organisationId', 'interviewsFrom'] },
      { name: 'stage', keys: ['stage', 'interviewsFrom'] },
      { name: 'createdBy', keys: ['createdBy', 'createdAt'] },
      { name: 'organisationAndStage', keys: ['organisationId', 'stage', 'interviewsFrom'] },
    ],
  });
}
