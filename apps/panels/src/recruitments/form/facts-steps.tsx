import { Radios, TextArea, TextInput } from '@freshfaces/web-kit/ui';
import type { PanelWay, SayOfMembers } from '../../generated/graphql.ts';
import { ReadingAdvice } from './reading-advice.tsx';
import { changeFacts, factField, type StepProps } from './step-props.ts';

const LONGEST = 600;

export const SAY_WORDS: Record<SayOfMembers, string> = {
  EQUAL: 'Each member’s score counts as much as anyone else’s',
  SHARE: 'Members’ scores together count for a share of all points',
  ADVICE: 'Members say what they think, and staff decide',
};

export const WAY_WORDS: Record<PanelWay, string> = {
  IN_PERSON: 'In person',
  ONLINE: 'Online',
  EITHER: 'In person or online, as each member chooses',
};

/** What members are given for it (R162). */
export function RewardStep(props: StepProps) {
  return (
    <>
      <TextInput
        {...factField(props, 'pounds')}
        label="Reward for each member, in pounds"
        hint="0 where there is none. Members can take less, or nothing."
        inputMode="decimal"
        width="short"
      />
      <TextArea
        {...factField(props, 'expenses')}
        label="What else is paid or seen to?"
        hint="Such as: We pay your bus or train. We give you lunch."
        rows={3}
        maxLength={LONGEST}
      />
      <ReadingAdvice text={props.draft.facts.expenses} />
    </>
  );
}

/** Where it is, or how one joins. */
export function PlaceStep(props: StepProps) {
  return (
    <>
      <Radios
        name="way"
        legend="How do members take part?"
        choices={Object.entries(WAY_WORDS).map(([value, label]) => ({ value, label }))}
        value={props.draft.facts.way}
        onChange={(way) => changeFacts(props, { way: way as PanelWay })}
      />
      <TextArea
        {...factField(props, 'where')}
        label="Where is it, and how do they get there or join?"
        rows={3}
        maxLength={LONGEST}
      />
      <ReadingAdvice text={props.draft.facts.where} />
    </>
  );
}

/** How much influence members have, decided and clear before anyone is asked (R77). */
export function SayStep(props: StepProps) {
  const { say, influence } = props.draft.facts;
  return (
    <>
      <p>Decide this now, and keep to it. Members are told before they say yes.</p>
      <Radios
        name="say"
        legend="How do members’ views count?"
        choices={Object.entries(SAY_WORDS).map(([value, label]) => ({ value, label }))}
        value={say}
        onChange={(value) => changeFacts(props, { say: value as SayOfMembers })}
      />
      {say === 'SHARE' && (
        <TextInput
          {...factField(props, 'sharePercent')}
          label="Of 100 points, how many are members’?"
          inputMode="numeric"
          width="short"
        />
      )}
      <TextArea
        {...factField(props, 'influence')}
        label="What will change because of them, and what will not?"
        hint="Be honest. Such as: Nobody gets the job if the members say no. The pay is set already."
        rows={3}
        maxLength={LONGEST}
      />
      <ReadingAdvice text={influence} />
    </>
  );
}

/** The guide that goes with every invitation (R56), and whom to ask. */
export function GuideStep(props: StepProps) {
  return (
    <>
      <TextArea
        {...factField(props, 'guide')}
        label="The recruitment guide"
        hint="Its address, beginning with https://, or its text. It goes with every invitation."
        rows={6}
        maxLength={6000}
      />
      <ReadingAdvice text={props.draft.facts.guide} />
      <TextInput
        {...factField(props, 'contact')}
        label="Whom can members ask?"
        hint="A first name with a phone number or an e-mail."
        maxLength={200}
      />
    </>
  );
}
