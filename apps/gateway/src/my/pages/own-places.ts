import { notFound } from '@freshfaces/graph-kit';
import { graphql } from '../../generated/index.ts';
import type { My } from '../my.ts';

const PLACES = graphql(`
  query MyPagesPlaces {
    myDraws(first: 50) {
      nodes {
        drawId
        post
        interviewsFrom
        chanceInWords
        outcome
        reserveNumber
        answer
        viewerCanAnswer
        state
        answerBy
        facts { heading text link }
        viewerCanSayYes
        viewerCanSayNo
        viewerCanAskToTalk
        writtenDown
        disputedAt
        viewerCanDispute
        organisation { id name }
      }
    }
  }
`);

/** The draws the member was in, newest first. */
export async function ownPlaces({ ask }: My) {
  return (await ask(PLACES, {})).myDraws.nodes;
}

export type OwnPlace = Awaited<ReturnType<typeof ownPlaces>>[number];

export async function ownPlace(my: My, drawId: string): Promise<OwnPlace> {
  const found = (await ownPlaces(my)).find((place) => place.drawId === drawId);
  if (!found) throw notFound('place');
  return found;
}

export function waitsForYes({ viewerCanAnswer, answer, outcome }: OwnPlace): boolean {
  return viewerCanAnswer && answer === null && outcome === 'ON_THE_PANEL';
}
