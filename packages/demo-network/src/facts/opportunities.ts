import type { InvolvementOptionId, OpportunityState } from '@freshfaces/pool-graph';

/** Something members of the demo network were asked to take part in. */
export interface OpportunityFact {
  readonly key: string;
  readonly host: string;
  readonly group: string | null;
  readonly option: InvolvementOptionId | null;
  readonly title: string;
  readonly summary: string;
  readonly influence: string;
  readonly hours: number;
  readonly pence: number;
  readonly where: string;
  readonly times: string;
  readonly online: boolean;
  readonly places: number;
  readonly state: OpportunityState;
  /** From now; negative for the past. */
  readonly inDays: number;
  /** Days from agreeing to asking. */
  readonly daysToAsk: number;
  /** Days from taking part to the money; null where it is not paid yet. */
  readonly paidAfterDays: number | null;
}

type Usual = 'group' | 'option' | 'online' | 'hours' | 'daysToAsk' | 'paidAfterDays' | 'pence';

function opportunity(
  fact: Omit<OpportunityFact, Usual> & Partial<Pick<OpportunityFact, Usual>>,
): OpportunityFact {
  return {
    group: null,
    option: null,
    online: false,
    hours: 2,
    daysToAsk: 1,
    paidAfterDays: null,
    pence: 2000,
    ...fact,
  };
}

export const OPPORTUNITIES: readonly OpportunityFact[] = [
  opportunity({
    key: 'harbour-meet',
    host: 'harbour',
    option: 'MEET_AND_GREET',
    title: 'Welcome people who come for an interview',
    summary:
      'Meet four people who want to work at Quay House. Have tea with them before their interview.',
    influence: 'The panel asks what you thought of each person before it decides.',
    where: 'Quay House, 1 Quay Street. The bus 14 stops outside.',
    times: '9.30 am to 12 noon',
    hours: 2.5,
    places: 3,
    state: 'OPEN',
    inDays: 16,
  }),
  opportunity({
    key: 'tideway-job',
    host: 'tideway',
    option: 'SHORT_LISTING',
    title: 'Help choose who to meet for the day service',
    summary: 'Read twelve short forms with two others. Say who should get an interview.',
    influence: 'Your marks count the same as those of the manager.',
    where: 'Tideway garden room, or online. We send the link.',
    times: '1 pm to 4 pm',
    hours: 3,
    online: true,
    places: 2,
    state: 'OPEN',
    inDays: 12,
    daysToAsk: 2,
  }),
  opportunity({
    key: 'northgate-questions',
    host: 'northgate',
    option: 'QUESTION_IDEAS',
    title: 'Questions for the crisis line',
    summary: 'Think of three questions that a new worker on the crisis line should be asked.',
    influence: 'At least one of your questions is asked, and you hear what people said.',
    where: 'Open Door, upstairs, or by phone if you like that more.',
    times: '2 pm to 3.30 pm',
    hours: 1.5,
    pence: 1500,
    online: true,
    places: 6,
    state: 'PLACED',
    inDays: 5,
    daysToAsk: 3,
  }),
  opportunity({
    key: 'harbour-tour',
    host: 'harbour',
    option: 'SERVICE_TOUR',
    title: 'Show people round Harbour Outreach',
    summary: 'Walk round with three people who want the job, and say how you found them.',
    influence: 'What you say is the first thing the panel hears.',
    where: 'Harbour Outreach, 22 Dock Road.',
    times: '10 am to 12 noon',
    places: 2,
    state: 'PLACED',
    inDays: 0,
  }),
  opportunity({
    key: 'harbour-forum',
    host: 'harbour',
    group: 'harbour-tea',
    title: 'A new way to say sorry when we are late',
    summary: 'The group talks about what staff should do when a visit is late or does not happen.',
    influence: 'What you agree on becomes part of what new staff are taught.',
    where: 'Quay House, the blue room.',
    times: '11 am to 12.30 pm',
    hours: 1.5,
    pence: 1500,
    places: 12,
    state: 'DONE',
    inDays: -9,
    paidAfterDays: 2,
  }),
  opportunity({
    key: 'tideway-readers-leaflet',
    host: 'tideway',
    group: 'tideway-readers',
    title: 'Read the new advert for support workers',
    summary: 'Read the advert together and mark every word that is hard.',
    influence: 'The advert is not printed until your marks are dealt with.',
    where: 'Tideway garden room.',
    times: '3 pm to 4.30 pm',
    hours: 1.5,
    pence: 1000,
    places: 9,
    state: 'DONE',
    inDays: -20,
    daysToAsk: 0,
    paidAfterDays: 6,
  }),
  opportunity({
    key: 'tideway-roleplay',
    host: 'tideway',
    option: 'ROLE_PLAY',
    title: 'Act a part in interviews for the detox team',
    summary: 'Play someone on their first day. See how each person would help you.',
    influence: 'You give each person a mark, and the panel must say if it decides otherwise.',
    where: 'Tideway Detox, ground floor.',
    times: '10 am to 3 pm, with lunch',
    hours: 5,
    pence: 4500,
    places: 3,
    state: 'DONE',
    inDays: -4,
    daysToAsk: 4,
  }),
  opportunity({
    key: 'harbour-welcome',
    host: 'harbour',
    option: 'MEET_AND_GREET',
    title: 'Tea with people who want to work nights',
    summary: 'Meet five people over tea before their interviews for the night team.',
    influence: 'The panel asks what you thought of each person before it decides.',
    where: 'Quay House, 1 Quay Street.',
    times: '4 pm to 6 pm',
    places: 5,
    state: 'DONE',
    inDays: -27,
    paidAfterDays: 1,
  }),
  opportunity({
    key: 'fairway-task',
    host: 'fairway',
    option: 'DEVELOPING_TASKS',
    title: 'Think up a task for resettlement workers',
    summary: 'Help plan a task that shows how someone listens.',
    influence: 'The task you plan is the one that is used.',
    where: 'Fairway, Station Street.',
    times: '1 pm to 3 pm',
    places: 3,
    state: 'DONE',
    inDays: -33,
    daysToAsk: 2,
    paidAfterDays: 4,
  }),
  opportunity({
    key: 'voices-forum-meeting',
    host: 'voices',
    group: 'voices-forum',
    title: 'What should every panel promise?',
    summary: 'The forum writes down what members want from every panel in Wexcombe.',
    influence: 'All partners have agreed to answer each point in writing.',
    where: 'Wexcombe Library, or online.',
    times: '2 pm to 4 pm',
    online: true,
    places: 12,
    state: 'DONE',
    inDays: -41,
    daysToAsk: 5,
    paidAfterDays: 3,
  }),
  opportunity({
    key: 'lantern-greet',
    host: 'lantern',
    option: 'MEET_AND_GREET',
    title: 'Welcome people at Elm Street',
    summary: 'Meet people who want to work at Elm Street before their interviews.',
    influence: 'The panel asks what you thought.',
    where: 'Elm Street, the front office.',
    times: '9 am to 11 am',
    places: 2,
    state: 'CANCELLED',
    inDays: 8,
    daysToAsk: 6,
  }),
];
