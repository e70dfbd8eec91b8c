import type { DataReader, PersonalDataSet } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { notInItRows } from '../why-not/not-in-it-rows.ts';

/** The days a member promised to panels, and for their own eyes why they were not in draws. */
export async function daysData(
  panels: Panels,
  memberId: string,
  reader: DataReader,
): Promise<readonly PersonalDataSet[]> {
  const seats = await findAll(panels.seatDays, { where: { memberId } });
  const days = {
    title: 'Days you promised to panels, and which suited you',
    why: 'So that the days of a panel can be agreed with you.',
    keptFor: '3 months after the last of the days',
    rows: seats.map(
      ({ drawId, days: promised, choices, choseAt, askedAt, remindedAt, endedAt }) => ({
        Draw: drawId,
        'Days you promised': promised.join(', '),
        'Days that suit you':
          choices?.map(({ day, part }) => `${day} (${part})`).join(', ') ?? null,
        'You told us at': choseAt,
        'We asked you at': askedAt,
        'We reminded you at': remindedAt,
        'Your place ended at': endedAt,
      }),
    ),
  };
  if (reader !== 'self') return [days];
  return [
    days,
    {
      title: 'Draws you were not in, and why',
      why: 'So that you can ask why.',
      keptFor: '12 months after the draw; nobody else can read it',
      rows: await notInItRows(panels, memberId),
    },
  ];
}
