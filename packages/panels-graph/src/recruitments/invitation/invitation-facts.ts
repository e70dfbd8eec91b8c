import { daysInPeriod, daysNeeded } from '../interview-days.ts';
import type { Recruitment } from '../recruitment.ts';
import type { Invitation } from './invitation.ts';
import {
  daysInWords,
  hoursInWords,
  rewardInWords,
  sayInWords,
  stagesInWords,
  whereInWords,
} from './invitation-words.ts';

/** One thing members are told before they say yes. */
export interface InvitationFact {
  readonly heading: string;
  /** Short sentences at reading age 9–11, as far as they are ours. */
  readonly text: string;
  /** An https address the text stands for. */
  readonly link?: string;
}

type Told = Pick<
  Recruitment,
  'invitation' | 'summary' | 'interviewsFrom' | 'interviewsTo' | 'interviewDays'
>;

const NOTHING_YET: Invitation = {
  stages: [],
  doing: '',
  hours: null,
  rewardPence: null,
  expenses: '',
  say: null,
  sharePercent: null,
  influence: '',
  way: null,
  where: '',
  guide: '',
  contact: '',
};

/**
 * What must still be said before members can be asked, a sentence each; empty when nothing is missing
 * (R56: no invitation without a plain summary and the guide; R77, R162, R169).
 */
export function missingFacts({
  summary,
  invitation,
}: Pick<Recruitment, 'summary' | 'invitation'>): readonly string[] {
  const facts = invitation ?? NOTHING_YET;
  const demands: readonly (readonly [missing: boolean, sentence: string])[] = [
    [summary === '', 'Say in plain words what the job is.'],
    [facts.stages.length === 0, 'Say at which stages members take part.'],
    [facts.doing === '', 'Say what members do.'],
    [facts.hours === null, 'Say how many hours it takes.'],
    [facts.rewardPence === null, 'Say what the reward is, or that there is none.'],
    [facts.expenses === '', 'Say what is paid back or seen to, such as travel.'],
    [facts.say === null, 'Say how members’ views count.'],
    [facts.influence === '', 'Say what will change because members took part, and what will not.'],
    [facts.way === null, 'Say whether it is in person or online.'],
    [facts.where === '', 'Say where it is.'],
    [facts.guide === '', 'Give the recruitment guide, as a text or a link.'],
    [facts.contact === '', 'Say whom members can ask.'],
  ];
  return demands.flatMap(([missing, sentence]) => (missing ? [sentence] : []));
}

/** The page of facts every member is told, the same for all and in this order (R162). What is not said yet is left out. */
export function invitationFacts(recruitment: Told, hostName: string): readonly InvitationFact[] {
  const facts = recruitment.invitation ?? NOTHING_YET;
  const { interviewsFrom, interviewsTo } = recruitment;
  const isLink = facts.guide.startsWith('https://');
  const told: readonly InvitationFact[] = [
    { heading: 'Who is hiring', text: hostName },
    { heading: 'The job', text: recruitment.summary },
    { heading: 'What you do', text: stagesInWords(facts) },
    { heading: 'How long it takes', text: facts.hours === null ? '' : hoursInWords(facts.hours) },
    {
      heading: 'When',
      text: daysInWords(
        interviewsFrom,
        interviewsTo,
        daysNeeded(recruitment),
        daysInPeriod(recruitment),
      ),
    },
    { heading: 'Where', text: whereInWords(facts) },
    { heading: 'What you get', text: rewardInWords(facts) },
    { heading: 'How much you can change', text: sayInWords(facts) },
    {
      heading: 'The guide',
      text: isLink ? 'Read how it all works.' : facts.guide,
      ...(isLink ? { link: facts.guide } : {}),
    },
    { heading: 'Ask about it', text: facts.contact },
  ];
  return told.filter(({ text }) => text !== '');
}
