import { formatDay } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { SummaryList } from '@freshfaces/web-kit/ui';
import { daysInWords, LEVEL_WORDS, NEED_WORDS, POLICY_WORDS, teamName } from '../../words.ts';
import type { Draft, FormStep } from './draft.ts';

interface CheckStepProps {
  draft: Draft;
  addressOf: (step: FormStep) => string;
}

/** Everything once more before it is saved, each with a way back. */
export function CheckStep({ draft, addressOf }: CheckStepProps) {
  const { rules, interviewsFrom, interviewsTo, team } = draft;
  const change = (step: FormStep, what: string) => (
    <Link to={addressOf(step)}>
      Change<span className="ff-visually-hidden"> {what}</span>
    </Link>
  );
  const also = [
    ...(rules.someoneFromTheTeam && team ? [`Someone who has used ${teamName(team)}`] : []),
    ...(rules.someoneTrainedToChair ? ['Someone trained to chair'] : []),
  ];
  return (
    <SummaryList
      rows={[
        { label: 'Post', value: draft.post, action: change('post', 'the post') },
        { label: 'About', value: draft.summary, action: change('post', 'what it is about') },
        {
          label: 'Kind of post',
          value: LEVEL_WORDS[draft.level],
          action: change('post', 'the kind of post'),
        },
        {
          label: 'Interviews',
          value: interviewsFrom && daysInWords(interviewsFrom, interviewsTo, formatDay),
          action: change('dates', 'the dates'),
        },
        {
          label: 'People',
          value: `${rules.seats} on the panel, ${rules.reserves} in reserve`,
          action: change('rules', 'how many people'),
        },
        {
          label: 'Experience',
          value: rules.needs.map((need) => NEED_WORDS[need]).join(', ') || 'Any lived experience',
          action: change('rules', 'the experience'),
        },
        {
          label: 'Among them',
          value: also.join(', ') || 'Nobody in particular',
          action: change('rules', 'who is among them'),
        },
        {
          label: 'Chances',
          value: POLICY_WORDS[rules.policy],
          action: change('rules', 'how chances are shared'),
        },
      ]}
    />
  );
}
