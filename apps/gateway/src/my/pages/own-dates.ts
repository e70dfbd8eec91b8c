import { notFound } from '@freshfaces/graph-kit';
import { graphql } from '../../generated/index.ts';
import type { My } from '../my.ts';

const DATES = graphql(`
  query MyPagesDates {
    myDraws(first: 50) {
      nodes {
        drawId
        organisation { id name }
        dates {
          state
          daysNeeded
          days
          choices { day part }
          answerBy
          startsAt
          endsAt
          isOver
          viewerCanChoose
          calendarFile { name text }
        }
      }
    }
  }
`);

/** The days of every panel the member had a place on, newest first. */
export async function ownDates({ ask }: My) {
  const { nodes } = (await ask(DATES, {})).myDraws;
  return nodes.flatMap(({ dates, ...draw }) => (dates ? [{ ...draw, ...dates }] : []));
}

export type OwnDates = Awaited<ReturnType<typeof ownDates>>[number];

export async function ownDatesOf(my: My, drawId: string): Promise<OwnDates> {
  const found = (await ownDates(my)).find((dates) => dates.drawId === drawId);
  if (!found) throw notFound('page');
  return found;
}

export function waitsForDays({ viewerCanChoose, choices }: OwnDates): boolean {
  return viewerCanChoose && !choices;
}
