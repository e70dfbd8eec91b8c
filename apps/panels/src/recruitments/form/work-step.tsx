import { Checkboxes, TextArea, TextInput } from '@freshfaces/web-kit/ui';
import type { MemberStage } from '../../generated/graphql.ts';
import { ReadingAdvice } from './reading-advice.tsx';
import { changeFacts, changeModel, factField, type StepProps } from './step-props.ts';

export const STAGES_OF_MEMBERS: Record<MemberStage, string> = {
  JOB_DESCRIPTION: 'Help to write the job description',
  QUESTIONS: 'Help to choose the questions',
  SHORT_LISTING: 'Short-list',
  INTERVIEWS: 'Interview',
  FEEDBACK: 'Help to tell candidates how they did',
};

/** What members do, at which stages, and how long it takes in all (R57, R169). */
export function WorkStep(props: StepProps) {
  const { facts, model } = props.draft;
  return (
    <>
      <p>Members read this before they say yes.</p>
      <Checkboxes
        name="stages"
        legend="What do members take part in?"
        hint="One draw covers all of it: whoever short-lists also interviews."
        choices={(Object.keys(STAGES_OF_MEMBERS) as MemberStage[]).map((value) => ({
          value,
          label: STAGES_OF_MEMBERS[value],
        }))}
        values={facts.stages}
        onChange={(stages) => changeFacts(props, { stages: inOrder(stages) })}
      />
      <Checkboxes
        name="othersShortList"
        legend="Who short-lists?"
        choices={[{ value: 'others', label: 'Other people than those who interview' }]}
        values={model.othersShortList ? ['others'] : []}
        onChange={(values) => changeModel(props, { othersShortList: values.includes('others') })}
      />
      {model.othersShortList && (
        <TextArea
          name="shortListingReason"
          label="Why is it not the same people?"
          hint="This is kept with the recruitment."
          rows={2}
          maxLength={300}
          value={model.shortListingReason}
          error={props.errorOf('shortListingReason')}
          onChange={(event) => changeModel(props, { shortListingReason: event.target.value })}
        />
      )}
      <TextArea
        {...factField(props, 'doing')}
        label="What do they do?"
        hint="Such as: You ask each person two questions and give a score."
        rows={3}
        maxLength={600}
      />
      <ReadingAdvice text={facts.doing} />
      <TextInput
        {...factField(props, 'hours')}
        label="How many hours does it take in all?"
        hint="With getting ready and talking after. About five hours is usual."
        inputMode="decimal"
        width="short"
      />
    </>
  );
}

function inOrder(stages: readonly string[]): MemberStage[] {
  return (Object.keys(STAGES_OF_MEMBERS) as MemberStage[]).filter((each) => stages.includes(each));
}
