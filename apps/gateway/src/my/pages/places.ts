import { html } from '../html/html.ts';
import { go, says } from '../html/parts.ts';
import type { MyPage } from '../my.ts';
import { ownPlaces, waitsForYes } from './own-places.ts';
import { outcomeWords } from './place.ts';
import { MY_HOME } from './ways.ts';

/** Panels they were drawn for, or could have been. */
export const placesPage: MyPage = {
  path: '/panels',
  async show(my) {
    const places = await ownPlaces(my);
    return {
      title: 'My panels',
      back: MY_HOME,
      body: html`${says('people', 'A panel helps to choose new staff. We draw lots for who is on it. So it is fair.')}${
        places.length === 0 ? says('lots', 'You have not been in a draw so far.') : null
      }${places.map(
        (place) =>
          html`${go(`/my/panels/${place.drawId}`, 'people', place.post, waitsForYes(place) ? '' : 'second')}<p>${outcomeWords(place)}</p>`,
      )}`,
    };
  },
};
