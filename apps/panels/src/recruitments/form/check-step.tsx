import { formatDay, formatPence, plural } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Notice, SummaryList } from '@freshfaces/web-kit/ui';
import { daysInWords, LEVEL_WORDS, NEED_WORDS, POLICY_WORDS, teamName } from '../../words.ts';
import { type Draft, type FormStep } from './draft.ts';
import { penceOf } from './facts-draft.ts';
import { SAY_WORDS, WAY_WORDS } from './facts-steps.tsx';
import { missingIn } from './missing-facts.ts';
import { CHAIR_WORDS, KIND_WORDS } from './panel-kinds.ts';
import { STAGES_OF_MEMBERS } from './work-step.tsx';

interface CheckStepProps {
  draft: Draft;
  /** Those of the form; others can't be changed any more. */
  steps: readonly FormStep[];
  addressOf: (step: FormStep) => string;
}

/** Everything once more before it is saved, each with a way back. */
export function CheckStep({ draft, steps, addressOf }: CheckStepProps) {
  const rows = rowsOf(draft).map(({ label, value, step }) => ({
    label,
    value: value || 'Not said yet',
    ...(steps.includes(step) && {
      action: (
        <Link to={addressOf(step)}>
          Change<span className="ff-visually-hidden"> {label.toLowerCase()}</span>
        </Link>
      ),
    }),
  }));
  return (
    <>
      <SummaryList rows={rows} />
      <Missing draft={draft} addressOf={addressOf} />
    </>
  );
}

/** What members must be told and was not said yet: it can be saved, but nobody can be asked. */
function Missing({ draft, addressOf }: Omit<CheckStepProps, 'steps'>) {
  const missing = missingIn(draft);
  if (missing.length === 0) return null;
  return (
    <Notice tone="warning" title="You can save this now. Before members can be asked, say:">
      <ul>
        {missing.map(({ step, what }) => (
          <li key={what}>
            <Link to={addressOf(step)}>{what}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface Row {
  label: string;
  value: string;
  step: FormStep;
}

function rowsOf(draft: Draft): Row[] {
  const { rules, model, interviewsFrom, team } = draft;
  const also = [
    ...(rules.someoneFromTheTeam && team ? [`Someone who has used ${teamName(team)}`] : []),
    ...(rules.someoneTrainedToChair ? ['Someone trained to chair'] : []),
  ];
  return [
    { label: 'Post', value: draft.post, step: 'post' },
    { label: 'About', value: draft.summary, step: 'post' },
    { label: 'Kind of post', value: LEVEL_WORDS[draft.level], step: 'post' },
    {
      label: 'Interviews',
      value: interviewsFrom && whenInWords(draft),
      step: 'dates',
    },
    {
      label: 'People',
      value: `${rules.seats} on the panel, ${rules.reserves} in reserve`,
      step: 'rules',
    },
    {
      label: 'Experience',
      value: rules.needs.map((need) => NEED_WORDS[need]).join(', ') || 'Any lived experience',
      step: 'rules',
    },
    { label: 'Among them', value: also.join(', ') || 'Nobody in particular', step: 'rules' },
    { label: 'Chances', value: POLICY_WORDS[rules.policy], step: 'rules' },
    { label: 'How they sit', value: KIND_WORDS[model.kind], step: 'staff' },
    { label: 'Chair', value: CHAIR_WORDS[model.chair], step: 'staff' },
    { label: 'Staff', value: model.staffSeats.map(({ title }) => title).join(', '), step: 'staff' },
    { label: 'Decided together by', value: decidedInWords(draft), step: 'staff' },
    ...factRows(draft),
  ];
}

function factRows({ facts, model }: Draft): Row[] {
  const pence = penceOf(facts.pounds);
  const stages = facts.stages.map((stage) => STAGES_OF_MEMBERS[stage]).join(', ');
  return [
    { label: 'What members do', value: facts.doing || stages, step: 'work' },
    {
      label: 'Who short-lists',
      value: model.othersShortList
        ? `Others. ${model.shortListingReason}`
        : 'The same people as interview',
      step: 'work',
    },
    { label: 'Hours', value: facts.hours, step: 'work' },
    { label: 'Reward', value: pence === null ? '' : formatPence(pence), step: 'reward' },
    { label: 'Also paid or seen to', value: facts.expenses, step: 'reward' },
    {
      label: 'Where',
      value: [facts.way && WAY_WORDS[facts.way], facts.where].filter(Boolean).join('. '),
      step: 'place',
    },
    { label: 'How views count', value: sayInWords(facts), step: 'say' },
    { label: 'What will change', value: facts.influence, step: 'say' },
    { label: 'Guide', value: facts.guide, step: 'guide' },
    { label: 'Whom to ask', value: facts.contact, step: 'guide' },
  ];
}

/** `2 to 4 December 2026; members are needed on 2 days` */
function whenInWords({ interviewsFrom, interviewsTo, interviewDays }: Draft): string {
  const days = daysInWords(interviewsFrom, interviewsTo, formatDay);
  return interviewDays
    ? `${days}; members are needed on ${plural(Number(interviewDays), 'day')}`
    : days;
}

function sayInWords({ say, sharePercent }: Draft['facts']): string {
  if (say === '') return '';
  return say === 'SHARE' ? `${SAY_WORDS[say]}: ${sharePercent} of 100` : SAY_WORDS[say];
}

function decidedInWords({ model: { decidedBy, decidedOn } }: Draft): string {
  return decidedOn ? `${decidedBy}, ${formatDay(decidedOn)}` : '';
}
