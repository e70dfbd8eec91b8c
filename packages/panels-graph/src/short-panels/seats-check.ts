import { check, type PanelCheck } from '../confirmation/panel-checks.ts';
import type { Draw } from '../draws/draw.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';

/** A panel with an empty seat is not ready before it was decided that it goes ahead; nothing to check else. */
export function seatsCheck(
  { rules, goesAheadWith }: Pick<Recruitment, 'rules' | 'goesAheadWith'>,
  { panel }: Pick<Draw, 'panel'>,
): readonly PanelCheck[] {
  const empty = rules.seats - panel.length;
  if (empty <= 0) return [];
  return [
    check('Every seat is taken, or it was decided to go ahead with fewer.', {
      met: goesAheadWith === panel.length,
      missing: empty === 1 ? '1 seat is empty.' : `${empty} seats are empty.`,
      whatNext: 'The recruiter decides, at the top of this page.',
      organisationIds: [],
    }),
  ];
}
