export type { Draw, DrawState } from './draws/draw.ts';
export { type Draws, openDraws } from './draws/draws.store.ts';
export type { PanelsPorts, PoolCandidate } from './ports.ts';
export type { Need, PanelRules, Recruitment } from './recruitments/recruitment.ts';
export { openRecruitments, type Recruitments } from './recruitments/recruitments.store.ts';
export { type Service, serviceId, type ServiceStage } from './services/service.ts';
export { openServices, type Services } from './services/services.store.ts';
