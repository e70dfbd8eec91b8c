import { Checkboxes, Notice, Radios, TextInput } from '@freshfaces/web-kit/ui';
import type { DrawPolicy, Need, PanelRulesInput } from '../../generated/graphql.ts';
import { NEED_WORDS, POLICY_HINTS, POLICY_WORDS, teamName } from '../../words.ts';
import { LivePreview } from './live-preview.tsx';
import { MoreRules } from './more-rules.tsx';
import type { StepProps } from './step-props.ts';

/** How many is few: the guides aim for three or four (R52). */
const FEWEST_ADVISED = 3;

/** How many people, which experience, and how chances are shared; with a dry run as one goes. */
export function RulesStep({ draft, change, errorOf, choices }: StepProps) {
  const { rules } = draft;
  const set = (part: Partial<PanelRulesInput>) => change({ rules: { ...rules, ...part } });
  const policies = choices.policies.includes(rules.policy)
    ? choices.policies
    : [...choices.policies, rules.policy];
  return (
    <>
      <TextInput
        name="seats"
        label="How many people with lived experience?"
        hint="Three or four is usual."
        type="number"
        min={1}
        max={12}
        width="short"
        value={Number.isNaN(rules.seats) ? '' : rules.seats}
        error={errorOf('seats')}
        onChange={(event) =>
          set({ seats: event.target.value === '' ? Number.NaN : Number(event.target.value) })
        }
      />
      {rules.seats < FEWEST_ADVISED && rules.seats > 0 && (
        <Notice tone="warning" title="Fewer than three is a lot to ask of one or two people." live>
          <p>Aim for three or four, so that nobody speaks for everyone.</p>
        </Notice>
      )}
      <Checkboxes
        name="needs"
        legend="Which experience matters for this post?"
        hint="At least one person with each; one person may cover several. Leave empty when any lived experience will do."
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
        hint="These are the ways your network allows."
        choices={policies.map((value) => ({
          value,
          label: POLICY_WORDS[value],
          hint: POLICY_HINTS[value],
        }))}
        value={rules.policy}
        onChange={(policy) => set({ policy: policy as DrawPolicy })}
      />
      <MoreRules rules={rules} set={set} errorOf={errorOf} />
      <LivePreview draft={draft} onRules={(relaxed) => change({ rules: relaxed })} />
    </>
  );
}
