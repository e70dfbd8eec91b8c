import { DateInput, Radios, TextInput } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { ChairSeat, PanelKind } from '../../generated/graphql.ts';
import { CHAIR_WORDS, KIND_HINTS, KIND_WORDS, usualModel } from './panel-kinds.ts';
import { StaffSeats } from './staff-seats.tsx';
import { changeModel, type StepProps } from './step-props.ts';

/** How members and staff sit, who has the chair, and who decided it together (R62–R65). */
export function StaffStep(props: StepProps) {
  const { draft, change, errorOf } = props;
  const { model, rules } = draft;
  const [today] = useState(() => new Date().toISOString().slice(0, 10));

  function choose(part: Partial<typeof model>) {
    const next = { ...model, ...part };
    const memberChairs = next.chair !== 'STAFF';
    change({
      model: next,
      ...(memberChairs && { rules: { ...rules, someoneTrainedToChair: true } }),
    });
  }

  return (
    <>
      <Radios
        name="kind"
        legend="How do members and staff sit?"
        hint="Decide it together with members."
        choices={(Object.keys(KIND_WORDS) as PanelKind[]).map((value) => ({
          value,
          label: KIND_WORDS[value],
          hint: KIND_HINTS[value],
        }))}
        value={model.kind}
        onChange={(kind) => choose(usualModel(kind as PanelKind))}
      />
      <Radios
        name="chair"
        legend="Who has the chair?"
        error={errorOf('chair')}
        hint="Where a member has the chair, someone trained to chair will be among those drawn."
        choices={(Object.keys(CHAIR_WORDS) as ChairSeat[])
          .filter((seat) => seat !== 'STAFF' || !['SEPARATE', 'MEMBER_LED'].includes(model.kind))
          .map((value) => ({ value, label: CHAIR_WORDS[value] }))}
        value={model.chair}
        onChange={(chair) => choose({ chair: chair as ChairSeat })}
      />
      <StaffSeats
        seats={model.staffSeats}
        error={errorOf('staffSeats')}
        onChange={(staffSeats) => changeModel(props, { staffSeats })}
      />
      <TextInput
        name="decidedBy"
        label="Who decided this together?"
        hint="Such as: the Tuesday group and two recruiters. No names. Leave empty if it is not decided yet."
        maxLength={200}
        value={model.decidedBy}
        error={errorOf('decidedBy')}
        onChange={(event) => changeModel(props, { decidedBy: event.target.value })}
      />
      <DateInput
        name="decidedOn"
        label="On which day?"
        max={today}
        value={model.decidedOn}
        onChange={(event) => changeModel(props, { decidedOn: event.target.value })}
      />
    </>
  );
}
