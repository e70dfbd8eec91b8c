import { sampleDraws } from './sample-draws.ts';
import { sampleInterests } from './sample-interests.ts';

/** What the graph answers for one member, as the pages ask it; a test changes what it needs. */
export function sampleAnswers() {
  const opportunity = {
    id: 'garden',
    state: 'OPEN',
    title: 'Talk about the garden',
    summary: 'We want to make the garden nicer for all. You tell us what you would like there.',
    influence: 'We plant what you choose.',
    hours: 2.5,
    rewardPence: 2000,
    rewardForms: ['CASH', 'VOUCHER'],
    paidWithinDays: 7,
    provided: ['LUNCH', 'TRAVEL_PAID_BACK'],
    ways: ['IN_PERSON', 'PHONE'],
    where: 'Quay House, 1 Quay Street',
    from: '2026-12-08',
    to: '2026-12-08',
    times: '10:00 to 12:30',
    answerBy: '2026-12-01',
    askName: 'Marcus Bell',
    askContact: '01632 960001',
    organisation: { id: 'harbour', name: 'Harbour Homes' },
  };
  const ask = {
    id: 'garden:amina',
    answer: null as 'YES' | 'NO' | null,
    way: null as string | null,
    mayAnswer: 'YES_OR_NO',
    standing: ['You can say yes or no. If you say nothing, that is fine too.'],
    feedbackIsOpen: false,
    opportunity,
  };
  const place = {
    drawId: 'draw-1',
    post: 'Peer mentor',
    interviewsFrom: '2026-12-10',
    chanceInWords: '3 in 20',
    outcome: 'ON_THE_PANEL',
    reserveNumber: null,
    answer: null as 'YES' | 'NO' | null,
    viewerCanAnswer: true,
    state: 'INVITED',
    answerBy: '2026-12-01T23:59:00.000Z' as string | null,
    facts: sampleInterests().MyPagesInterests.myInterests[0]?.facts ?? [],
    viewerCanSayYes: true,
    viewerCanSayNo: true,
    viewerCanAskToTalk: true,
    writtenDown: null as string | null,
    disputedAt: null as string | null,
    viewerCanDispute: false,
    organisation: { id: 'harbour', name: 'Harbour Homes' },
  };
  const session = {
    id: 'session-1',
    day: '2026-12-03',
    time: '14:00 to 16:30',
    where: 'Quay House',
    online: false,
    placesLeft: 4,
    waiting: 0,
    state: 'PLANNED',
    isOver: false,
    course: {
      id: 'course-1',
      name: 'Ask good questions',
      about: 'You learn how to ask fair questions. We try it out together.',
      provider: { id: 'harbour', name: 'Harbour Homes' },
    },
    mine: null as {
      id: string;
      state: string;
      turn: number | null;
      viewerCanCancel: boolean;
    } | null,
  };
  return {
    MyPagesHome: { myRecord: { id: 'amina', private: { calledBy: 'Mina' } } },
    MyPagesAsks: { myRecord: { id: 'amina', asks: [ask] } },
    ...sampleDraws(),
    ...sampleInterests(),
    MyPagesPlaces: { myDraws: { nodes: [place] } },
    MyPagesConsents: {
      myRecord: {
        id: 'amina',
        consents: [
          {
            purpose: 'SHARED_POOL',
            question: 'May we put you in the shared pool?',
            wordingVersion: 1,
            ifNo: 'You leave the shared pool at once.',
            given: true,
            askAgain: true,
            answer: { given: true, at: '2026-05-03T10:00:00Z' },
          },
        ],
        agreements: [
          {
            agreement: 'FIVE_DUTIES',
            title: 'Five things we ask of you',
            points: ['Be fair. Judge each person on what they say and do that day.'],
            statement: 'I have read this and I will do it.',
            version: 1,
            isOpen: true,
          },
        ],
      },
    },
    MyPagesAgreements: {
      myRecord: {
        id: 'amina',
        agreements: [
          {
            agreement: 'FIVE_DUTIES',
            title: 'Five things we ask of you',
            points: ['Be fair. Judge each person on what they say and do that day.'],
            statement: 'I have read this and I will do it.',
            version: 1,
            isOpen: true,
          },
        ],
      },
    },
    MyPagesTraining: {
      myRecord: {
        id: 'amina',
        pathway: {
          said: 'Well done. You can be on a panel. Two more things to learn, and you can lead one.',
          steps: [
            { role: 'PANEL_MEMBER', state: 'DONE', modules: [] },
            {
              role: 'CHAIR',
              state: 'NEXT',
              modules: [{ code: 'PUBLIC_SPEAKING', name: 'Speak to a group', done: false }],
            },
          ],
        },
        trainingBookings: [],
      },
      trainingSessions: { nodes: [session] },
    },
    MyPagesSession: { trainingSession: session },
    MyPagesCertificate: {
      myRecord: {
        id: 'amina',
        certificate: {
          name: 'Amina Khan',
          on: '2026-11-22',
          network: 'Wexcombe Voices Network',
          learnt: [{ name: 'Ask good questions', on: '2026-03-04' }],
          timesTookPart: 3,
          lastTookPartOn: '2026-10-02',
        },
      },
    },
    MyPagesRewards: {
      myRecord: {
        id: 'amina',
        rewards: [
          {
            id: 'reward-1',
            for: 'Talk about the garden',
            state: 'DUE',
            agreedPence: 2000,
            pence: 2000,
            totalPence: 2450,
            payBy: '2026-12-15',
            paidOn: null,
            organisation: { id: 'harbour', name: 'Harbour Homes' },
            viewerCanTakeLess: true,
          },
        ],
      },
    },
    MyPagesRecord: {
      myRecord: {
        id: 'amina',
        shownAs: 'Amina Khan',
        pseudonym: 'Amber Heron',
        joinedOn: '2026-01-05',
        homeOrganisation: { id: 'harbour', name: 'Harbour Homes' },
        private: {
          name: 'Amina Khan',
          calledBy: 'Mina',
          email: null,
          phone: null,
          postalAddress: '1 Quay Street',
          route: 'POST',
        },
      },
    },
    MyPagesTime: {
      myRecord: {
        id: 'amina',
        status: 'ACTIVE',
        private: {
          busy: [{ id: 'busy-1', from: '2026-12-20', to: '2027-01-03' }],
          pausedUntil: null,
        },
      },
    },
    MyPagesLeaving: {
      myRecord: {
        id: 'amina',
        status: 'ACTIVE',
        viewerCanLeave: true,
        viewerCanComeBack: false,
        private: { canComeBackUntil: null },
      },
    },
    MyPagesLooks: {
      myRecord: {
        id: 'amina',
        looks: {
          total: 1,
          nodes: [
            {
              at: '2026-11-02T10:00:00Z',
              who: 'Marcus Bell, involvement lead at Harbour Homes',
              what: 'your name',
              why: 'opened a list of members',
            },
          ],
        },
      },
    },
    MyPagesLinks: {
      myRecord: {
        id: 'amina',
        personalLinks: [
          {
            id: 'link-1',
            purpose: 'OWN_PAGES',
            madeAt: '2026-11-01T10:00:00Z',
            until: '2026-12-31T23:59:59Z',
            openedAt: '2026-11-02T10:00:00Z',
          },
        ],
      },
    },
  };
}

export type SampleAnswers = ReturnType<typeof sampleAnswers>;
