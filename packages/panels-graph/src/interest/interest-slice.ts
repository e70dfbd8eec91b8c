import type { Job } from '@freshfaces/graph-kit';
import type { Resolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { askMoreJob } from './ask-more.job.ts';
import { closeInterestJob } from './close-window.ts';
import {
  interestFields,
  interestPreviewQuery,
  interestSteps,
  interestWindowFields,
} from './interest.resolvers.ts';
import {
  answerInterestMutation,
  myInterestFields,
  myInterestQueries,
  ownMembersField,
} from './my-interest.resolvers.ts';
import { finishTalkMutation, talkFields, talksQuery } from './talks.resolvers.ts';
import { tellAskedJob } from './tell-asked.ts';

/** Everything of interest that the graph is made of. */
export const interestQueries = (panels: Panels) => ({
  ...interestPreviewQuery(panels),
  ...myInterestQueries(panels),
  ...talksQuery(panels),
});

export const interestMutations = (panels: Panels) => ({
  ...interestSteps(panels),
  ...answerInterestMutation(panels),
  ...finishTalkMutation(panels),
});

export const recruitmentInterest = (panels: Panels) => ({
  ...interestFields(panels),
  ...ownMembersField(panels),
});

export const interestTypes = (
  panels: Panels,
): Pick<Resolvers, 'InterestWindow' | 'MyInterest' | 'InterestTalk'> => ({
  InterestWindow: interestWindowFields,
  MyInterest: myInterestFields(panels),
  InterestTalk: talkFields,
});

export const interestJobs = (panels: Panels): readonly Job[] => [
  closeInterestJob(panels),
  askMoreJob(panels),
  tellAskedJob(panels),
];
