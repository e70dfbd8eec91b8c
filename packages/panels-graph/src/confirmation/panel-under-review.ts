import type { Recruitment } from '../recruitments/recruitment.ts';
import type { PanelCheck } from './panel-checks.ts';
import type { PanelTeam } from './panel-team.ts';

/** A drawn panel with its staff and what is still missing before it is confirmed. */
export interface PanelUnderReview {
  readonly recruitment: Recruitment;
  readonly team: PanelTeam;
  readonly checks: readonly PanelCheck[];
}
