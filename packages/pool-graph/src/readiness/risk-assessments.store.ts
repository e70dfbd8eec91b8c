import type { Collection, Store } from '@freshfaces/store';
import type { RiskAssessment } from './risk-assessment.ts';

export type RiskAssessments = Collection<RiskAssessment>;

export function openRiskAssessments(store: Store): RiskAssessments {
  return store.collection<RiskAssessment>('risk-assessments', { indexes: [] });
}
