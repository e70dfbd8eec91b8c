import type { MyPagesTrainingQuery } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { type Html, html } from '../html/html.ts';
import { go, says } from '../html/parts.ts';
import { dayWords, timeWords } from '../html/words.ts';
import type { MyPage } from '../my.ts';
import { MY_HOME } from './ways.ts';

const TRAINING = graphql(`
  query MyPagesTraining {
    myRecord {
      id
      pathway {
        said
        steps { role state modules { code name done } }
      }
      trainingBookings {
        id
        state
        session { id day time course { id name } }
      }
    }
    trainingSessions(first: 20) {
      nodes { id day time placesLeft course { id name } mine { id state } }
    }
  }
`);

const ROLE_WORDS = {
  JOB_DESCRIPTION_REVIEW: 'Say what a job should be like',
  SHORT_LISTING: 'Help choose who is asked to come',
  OBSERVER: 'Watch a panel',
  PANEL_MEMBER: 'Be on a panel',
  CHAIR: 'Lead a panel',
} as const;
const STATE_PICTURE = { DONE: 'yes', NEXT: 'star', LATER: 'clock' } as const;
const STATE_WORDS = { DONE: 'You can do this.', NEXT: 'This is next.', LATER: 'Later.' } as const;

/** What they have learnt, what comes next, and sessions they can come to (R34). */
export const trainingPage: MyPage = {
  path: '/training',
  async show(my) {
    const { myRecord, trainingSessions } = await my.ask(TRAINING, {});
    const booked = (myRecord?.trainingBookings ?? []).filter(
      ({ state }) => state === 'BOOKED' || state === 'WAITING',
    );
    const mine = new Set(booked.map(({ session }) => session.id));
    const open = trainingSessions.nodes.filter(({ id }) => !mine.has(id));
    return {
      title: 'My training',
      back: MY_HOME,
      body: html`${myRecord?.pathway ? pathway(myRecord.pathway) : null}
${go('/my/certificate', 'star', 'My certificate', 'second')}
<h2>My places</h2>${
        booked.length === 0 ? says('book', 'You have no place at the moment.') : null
      }${booked.map(({ session, state }) =>
        sessionLink(
          session,
          state === 'WAITING' ? 'You are on the waiting list.' : 'You have a place.',
        ),
      )}
<h2>What you can come to</h2>${
        open.length === 0 ? says('calendar', 'There is nothing new at the moment.') : null
      }${open.map((session) =>
        sessionLink(
          session,
          session.placesLeft > 0
            ? 'There are places left.'
            : 'It is full. You can go on the waiting list.',
        ),
      )}`,
    };
  },
};

type Pathway = NonNullable<NonNullable<MyPagesTrainingQuery['myRecord']>['pathway']>;

function pathway({ said, steps }: Pathway): Html {
  return html`${says('star', said)}${steps.map(
    ({ role, state, modules }) =>
      html`<h2>${ROLE_WORDS[role]}</h2>${says(STATE_PICTURE[state], STATE_WORDS[state])}${
        state === 'NEXT'
          ? html`<ul>${modules
              .filter(({ done }) => !done)
              .map(({ name }) => html`<li>Still to learn: ${name}</li>`)}</ul>`
          : null
      }`,
  )}`;
}

function sessionLink(
  { id, day, time, course }: { id: string; day: string; time: string; course: { name: string } },
  standing: string,
): Html {
  return html`${go(`/my/training/${id}`, 'book', course.name, 'second')}<p>${dayWords(day)}, ${timeWords(time)}. ${standing}</p>`;
}
