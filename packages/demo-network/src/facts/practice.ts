import type { Barrier, PracticeStage } from '@freshfaces/practice-graph';

/** An entry of the demo network's practice library. */
export interface PracticeFact {
  readonly title: string;
  readonly stage: PracticeStage;
  readonly organisation: string;
  readonly worked: string;
  readonly didNotWork: string;
  readonly context: string;
  readonly barrier: Barrier | null;
  readonly daysAgo: number;
}

export const PRACTICE: readonly PracticeFact[] = [
  {
    title: 'We sent the questions a week early',
    stage: 'INTERVIEWING',
    organisation: 'harbour',
    context: 'Three panels for outreach posts, each with four members.',
    worked:
      'Members practised aloud with each other. Nobody froze, and the follow-up questions got better.',
    didNotWork: 'Two members lost the paper. Next time we also send it by text message.',
    barrier: 'CONFIDENCE',
    daysAgo: 12,
  },
  {
    title: 'Numbers for four panels, words for the fifth',
    stage: 'DECISION',
    organisation: 'tideway',
    context: 'We scored every answer out of five and added up.',
    worked: 'Everyone’s score counted the same, and we could show why we chose.',
    didNotWork: 'The sums hid what members felt about warmth. Now we talk first and score after.',
    barrier: 'SCORING_HIDES_QUALITIES',
    daysAgo: 33,
  },
  {
    title: 'Taking conviction questions off the form',
    stage: 'ADVERTISING',
    organisation: 'fairway',
    context: 'We moved the question to after the offer, with a person to talk to.',
    worked: 'Nine more people applied, and two of the three we took on had lived experience.',
    didNotWork: 'Our own human resources team still had the old form online for a month.',
    barrier: null,
    daysAgo: 48,
  },
  {
    title: 'Cash on the day',
    stage: 'WHOLE_PROCESS',
    organisation: 'kingfisher',
    context: 'Travel used to be paid back three weeks later.',
    worked: 'People who could not have paid the bus fare up front now come.',
    didNotWork: 'The float ran out at a full-day panel. Keep twice what you expect.',
    barrier: 'MONEY',
    daysAgo: 65,
  },
  {
    title: 'Writing the person we want, together',
    stage: 'JOB_DESCRIPTION',
    organisation: 'northgate',
    context: 'Six members and two managers for two hours, with a draft nobody was attached to.',
    worked: 'Lived experience now counts as much as a degree in the person specification.',
    didNotWork: 'We invited people when the pay band was already fixed, and they noticed.',
    barrier: 'JARGON',
    daysAgo: 80,
  },
  {
    title: 'A walk round the building the day before',
    stage: 'INTERVIEWING',
    organisation: 'signal',
    context: 'First panels for two young members.',
    worked:
      'They knew where the toilets, the exit and the quiet room were. It took twenty minutes.',
    didNotWork: 'We forgot to pay for that extra hour at first.',
    barrier: 'UNCOMFORTABLE_SETTING',
    daysAgo: 96,
  },
  {
    title: 'The same two people, every time',
    stage: 'WHOLE_PROCESS',
    organisation: 'voices',
    context: 'Looking back over the panels before we drew them at random.',
    worked: 'Both were excellent, which is how it crept up on us.',
    didNotWork: 'Sixty members were trained and never asked. Several had left before we saw it.',
    barrier: 'COMMITMENT',
    daysAgo: 120,
  },
  {
    title: 'Short-listing with letters for names',
    stage: 'SHORT_LISTING',
    organisation: 'lantern',
    context: 'Candidate A to Candidate N, contact details cut out.',
    worked: 'We talked about what people had done, not where they had been to school.',
    didNotWork: 'File names gave two people away. Rename the files too.',
    barrier: 'CONFIDENTIALITY',
    daysAgo: 140,
  },
  {
    title: 'Members showed the new starter round',
    stage: 'INDUCTION',
    organisation: 'orchard',
    context: 'The panel met the person they chose in week one and again after three months.',
    worked: 'She said it was the first day anyone had been glad to see her at work.',
    didNotWork: 'Nobody put the three-month visit in the diary, so it was five.',
    barrier: null,
    daysAgo: 170,
  },
  {
    title: 'Asking what we would do differently, in ten minutes',
    stage: 'REVIEW',
    organisation: 'millbrook',
    context: 'Tea, three questions, every panel.',
    worked: 'Small things mended at once: chairs, name badges, a break after the second candidate.',
    didNotWork: 'Asking in front of the manager. People say more to each other.',
    barrier: null,
    daysAgo: 200,
  },
];
