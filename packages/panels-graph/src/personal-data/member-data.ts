import type { DataReader, PersonalDataRow, PersonalDataSet } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { chanceInWords } from '../draws/chance-text.ts';
import { interestData } from '../interest/interest-data.ts';
import type { Panels } from '../parts.ts';
import { answerOf, outcomeOf } from '../places/place-state.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { becauseInWords } from '../written-down/written-down.ts';
import { daysData } from './days-data.ts';

/** What panels keeps on a member. Chances and receipts are for their own eyes. */
export async function memberData(
  panels: Panels,
  memberId: string,
  reader: DataReader,
): Promise<readonly PersonalDataSet[]> {
  return [
    {
      title: 'Draws you were in',
      why: 'So that you can see your place, and check that each draw was fair.',
      keptFor: 'As long as you are a member of the pool',
      rows: await drawRows(panels, memberId, reader),
    },
    {
      title: 'Turns you served',
      why: 'So that turns are shared fairly.',
      keptFor: 'For good: after you leave, under a number that no longer leads to you',
      rows: await turnRows(panels, memberId),
    },
    {
      title: 'Places that someone changed by hand',
      why: 'So that nobody can choose who sits on a panel unseen.',
      keptFor: 'For good: after you leave, under a number that no longer leads to you',
      rows: await overrideRows(panels, memberId),
    },
    {
      title: 'Panels where you had the chair',
      why: 'So that it is known how you came to have it.',
      keptFor: 'As long as the panel is kept; taken out when you leave',
      rows: await chairRows(panels, memberId),
    },
    {
      title: 'What staff wrote down for you',
      why: 'So that nobody can take a place from you unseen.',
      keptFor:
        'For good, without words of their own after six months; after you leave, under a number that no longer leads to you',
      rows: await writtenDownRows(panels, memberId),
    },
    await interestData(panels, memberId),
    ...(await daysData(panels, memberId, reader)),
  ];
}

async function drawRows(
  { entries, draws, recruitments }: Panels,
  memberId: string,
  reader: DataReader,
): Promise<PersonalDataRow[]> {
  const mine = await findAll(entries, { where: { memberId }, sort: { by: 'drawnAt' } });
  const drawn = await draws.getMany(mine.map(({ drawId }) => drawId));
  const posts = await recruitments.getMany(drawn.map((draw) => draw?.recruitmentId ?? ''));
  return mine.map((entry, at) => {
    const { drawId, drawnAt, state, toldAt, answerBy, moreTimeBecause, chance, receipt } = entry;
    return {
      Draw: drawId,
      Post: posts[at]?.post ?? null,
      'Drawn at': drawnAt,
      'What happened': outcomeOf(entry),
      'Your answer': answerOf(entry),
      'Where you stand': state,
      'We told you at': toldAt,
      'Answer until': answerBy,
      'Why you had more time': moreTimeBecause,
      ...(reader === 'self'
        ? { 'Your chance': chanceInWords(chance), 'Your receipt': receipt }
        : {}),
    };
  });
}

async function overrideRows(
  { overrides, recruitments }: Panels,
  memberId: string,
): Promise<PersonalDataRow[]> {
  const mine = await findAll(overrides, { where: { memberIds: memberId } });
  const posts = await recruitments.getMany(mine.map(({ recruitmentId }) => recruitmentId));
  return mine.map(({ at, reason, leftId }, place) => ({
    'Changed at': at,
    Post: posts[place]?.post ?? null,
    'What happened': leftId === memberId ? 'Your place was taken back' : 'You were given the place',
    'The reason, which is public': reason,
  }));
}

async function writtenDownRows(
  { writtenDown, recruitments }: Panels,
  memberId: string,
): Promise<PersonalDataRow[]> {
  const mine = await findAll(writtenDown, { where: { memberId }, sort: { by: 'at' } });
  const posts = await recruitments.getMany(mine.map(({ recruitmentId }) => recruitmentId));
  return mine.map((wrote, place) => ({
    'Written at': wrote.at,
    Post: posts[place]?.post ?? null,
    Why: becauseInWords(wrote),
    'You said it is not so at': wrote.disputedAt,
  }));
}

async function chairRows(
  { entries, draws, teams, recruitments }: Panels,
  memberId: string,
): Promise<PersonalDataRow[]> {
  const mine = await findAll(entries, { where: { memberId } });
  const drawn = await draws.getMany(mine.map(({ drawId }) => drawId));
  const ids = [...new Set(drawn.flatMap((draw) => draw?.recruitmentId ?? []))];
  const [found, posts] = await Promise.all([teams.getMany(ids), recruitments.getMany(ids)]);
  return found.flatMap((team, at) =>
    team?.chair?.memberId === memberId
      ? [
          {
            Post: posts[at]?.post ?? null,
            'Chosen at': team.chair.at,
            'How it came': team.chair.how === 'by-lot' ? 'by lot' : 'by the panel',
          },
        ]
      : [],
  );
}

async function turnRows(
  { services, recruitments }: Panels,
  memberId: string,
): Promise<PersonalDataRow[]> {
  const served = await findAll(services, { where: { memberId }, sort: { by: 'date' } });
  const posts: readonly (Recruitment | null)[] = await recruitments.getMany(
    served.map(({ recruitmentId }) => recruitmentId ?? ''),
  );
  return served.map(({ date, stage }, at) => ({
    Day: date,
    Stage: stage,
    Post: posts[at]?.post ?? null,
  }));
}
