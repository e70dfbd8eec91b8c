import type { Job } from '@freshfaces/graph-kit';
import type { Panels } from '../parts.ts';
import { goOnShortJob } from './go-on-short.job.ts';
import { lapsePlacesJob } from './lapse-places.job.ts';
import { remindPlacesJob } from './remind-places.job.ts';
import { tellNotDrawnJob } from './tell-drawn.ts';

/** What time brings to places: reminders, the end of the time to answer, news of the draw, the day itself. */
export function placeJobs(panels: Panels): readonly Job[] {
  return [
    tellNotDrawnJob(panels),
    remindPlacesJob(panels),
    lapsePlacesJob(panels),
    goOnShortJob(panels),
  ];
}
