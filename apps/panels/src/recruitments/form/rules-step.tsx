import { Checkboxes, Details, Radios, Select, TextInput } from '@freshfaces/web-kit/ui';
import type { DrawPolicy, Need, PanelRulesInput } from '../../generated/graphql.ts';
import { NEED_WORDS, POLICY_HINTS, POLICY_WORDS, teamName } from '../../words.ts';
import { LivePreview } from './live-preview.tsx';
import type { StepProps } from './step-props.ts';

const POLICIES: readonly DrawPolicy[] = ['TURNS', 'EVEN', 'LEANING'];

/** How many people, which experience, and how chances are shared; with a dry run as one goes. */
export function RulesStep({ draft, change, errorOf }: StepProps) {
  const { rules } = draft;
  const set = (part: Partial<PanelRulesInput>) => change({ rules: { ...rules, ...part } });
  const whole = (text: string) => (text === '' ? Number.NaN : Number(text));
  const shown = (value: number) => (Number.isNaN(value) ? '' : value);
  return (
    <>
      <TextInput
        name="seats"
        label="How many people with lived experience?"
        hint="Three or four is usual. One person alone is a lot to ask."
        type="number"
        min={1}
        max={12}
        width="short"
        value={shown(rules.seats)}
        error={errorOf('seats')}
        onChange={(event) => set({ seats: whole(event.target.value) })}
      />
      <Checkboxes
        name="needs"
        legend="Which experience matters for this post?"
        hint="At least one person with each. Leave empty when any lived experience will do."
        choices={(Object.keys(NEED_WORDS) as Need[]).map((value) => ({
          value,
          label: NEED_WORDS[value],
        }))}
        values={rules.needs}
        onChange={(needs) => set({ needs: needs as Need[] })}
      />
      <Checkboxes
        name="people"
        legend="Who else should be among them?"
        error={errorOf('people')}
        choices={[
          {
            value: 'team',
            label: draft.team
              ? `Someone who has used ${teamName(draft.team)}`
              : 'Someone who has used the service',
          },
          { value: 'chair', label: 'Someone trained to chair' },
        ]}
        values={[
          ...(rules.someoneFromTheTeam ? ['team'] : []),
          ...(rules.someoneTrainedToChair ? ['chair'] : []),
        ]}
        onChange={(values) =>
          set({
            someoneFromTheTeam: values.includes('team'),
            someoneTrainedToChair: values.includes('chair'),
          })
        }
      />
      <Radios
        name="policy"
        legend="How should chances be shared?"
        choices={POLICIES.map((value) => ({
          value,
          label: POLICY_WORDS[value],
          hint: POLICY_HINTS[value],
        }))}
        value={rules.policy}
        onChange={(policy) => set({ policy: policy as DrawPolicy })}
      />
      <Details summary="More rules">
        <TextInput
          name="reserves"
          label="People in reserve"
          type="number"
          min={0}
          max={12}
          width="short"
          value={shown(rules.reserves)}
          error={errorOf('reserves')}
          onChange={(event) => set({ reserves: whole(event.target.value) })}
        />
        <Select
          name="maxPerOrganisation"
          label="Most people from one organisation"
          value={String(rules.maxPerOrganisation)}
          onChange={(event) => set({ maxPerOrganisation: Number(event.target.value) })}
          options={['1', '2', '3', '4'].map((value) => ({ value, label: value }))}
        />
        <Select
          name="coolDownDays"
          label="Rest between two turns"
          value={String(rules.coolDownDays)}
          onChange={(event) => set({ coolDownDays: Number(event.target.value) })}
          options={[
            { value: '0', label: 'None' },
            { value: '14', label: 'Two weeks' },
            { value: '21', label: 'Three weeks' },
            { value: '28', label: 'Four weeks' },
            { value: '56', label: 'Eight weeks' },
          ]}
        />
        <p className="ff-hint">There is never more than one person of a household on a panel.</p>
      </Details>
      <LivePreview draft={draft} />
    </>
  );
}
