import type { PanelCheck } from '../confirmation/panel-checks.ts';
import { areDaysOpen, type InterviewDates } from './agreed-dates.ts';

/** A panel is not ready before its days are; nothing to check where the whole period is needed. */
export function datesCheck(dates: InterviewDates): readonly PanelCheck[] {
  const rule = 'The days are agreed with everyone on the panel.';
  if (areDaysOpen(dates)) {
    return [
      {
        rule,
        met: false,
        missing: 'The days are not fixed yet.',
        whatNext: 'You fix them on the page of the days, once the panel has said which suit.',
        organisationIds: [],
      },
    ];
  }
  if (!dates.agreedDates) return [];
  return [{ rule, met: true, missing: null, whatNext: null, organisationIds: [] }];
}
