import { html } from '../html/html.ts';
import { go, says } from '../html/parts.ts';
import { dayWords } from '../html/words.ts';
import type { MyPage } from '../my.ts';
import { type OwnPlace, ownPlaces, waitsForYes } from './own-places.ts';
import { outcomeWords } from './place.ts';
import { MY_HOME } from './ways.ts';

/** Panels they were drawn for, or could have been. */
export const placesPage: MyPage = {
  path: '/panels',
  async show(my) {
    const places = await ownPlaces(my);
    const before = places.filter((place) => !isMine(place));
    const drawn = before.filter(({ outcome }) => outcome !== 'NOT_DRAWN');
    const notDrawn = before.filter(({ outcome }) => outcome === 'NOT_DRAWN');
    return {
      title: 'My panels',
      back: MY_HOME,
      body: html`${says('people', 'A panel helps to choose new staff. We draw lots for who is on it. So it is fair.')}${
        places.length === 0 ? says('lots', 'You have not been in a draw so far.') : null
      }${places.filter(isMine).map((place) => mine(place))}${
        drawn.length > 0 ? html`<h2>Before</h2>${listOf(drawn)}` : null
      }${
        notDrawn.length > 0
          ? html`<h2>When it was not your turn</h2><details><summary>${drawsIn(notDrawn.length)}</summary>${listOf(notDrawn)}</details>`
          : null
      }${go('/my/draws', 'question', 'Why was I in a draw, or not?', 'second')}`,
    };
  },
};

const BEFORE_WORDS = {
  ON_THE_PANEL: 'You were on this panel.',
  RESERVE: 'You were in line.',
  NOT_DRAWN: 'You were not drawn.',
  STEPPED_BACK: 'Someone else has your place now.',
  CALLED_OFF: 'This panel did not take place.',
} as const;

/** Closed at first: most draws are the turn of others, and a long list of them helps nobody. */
function drawsIn(count: number): string {
  return count === 1 ? 'See this draw' : `See these ${count} draws`;
}

function listOf(places: readonly OwnPlace[]) {
  return html`<ul>${places.map(
    ({ drawId, post, interviewsFrom, outcome }) =>
      html`<li><a href="/my/panels/${drawId}">${post}, ${dayWords(interviewsFrom)}</a>. ${BEFORE_WORDS[outcome]}</li>`,
  )}</ul>`;
}

/** A place to say yes or no to, one they said yes to, or a place in line that is still ahead. */
function isMine(place: OwnPlace): boolean {
  return place.viewerCanSayYes || place.viewerCanSayNo;
}

function mine(place: OwnPlace) {
  const kind = waitsForYes(place) ? '' : 'second';
  return html`${go(`/my/panels/${place.drawId}`, 'people', place.post, kind)}<p>${outcomeWords(place)}</p>`;
}
