import type { Draw } from '../draws/draw.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import type { PanelCheck } from './panel-checks.ts';
import type { PanelTeam } from './panel-team.ts';

/** A drawn panel with its staff and what is still missing before it is confirmed. */
export interface PanelUnderReview {
  readonly recruitment: Recruitment;
  readonly team: PanelTeam;
  readonly draw: Draw;
  readonly checks: readonly PanelCheck[];
}
