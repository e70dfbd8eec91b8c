import { type ReactNode, useId } from 'react';
import { Fieldset } from './fieldset.tsx';

export interface Choice {
  value: string;
  label: string;
  hint?: ReactNode;
}

interface ChoicesProps {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  choices: Choice[];
}

export interface RadiosProps extends ChoicesProps {
  value?: string | undefined;
  onChange?: (value: string) => void;
}

/** Exactly one of a few. With `value` and `onChange` it is controlled; without, a plain form field. */
export function Radios({ name, legend, hint, error, choices, value, onChange }: RadiosProps) {
  return (
    <Fieldset id={name} legend={legend} hint={hint} error={error}>
      {choices.map((choice) => (
        <ChoiceBox
          key={choice.value}
          type="radio"
          name={name}
          choice={choice}
          {...(onChange && {
            checked: value === choice.value,
            onChange: () => onChange(choice.value),
          })}
        />
      ))}
    </Fieldset>
  );
}

export interface CheckboxesProps extends ChoicesProps {
  values?: readonly string[];
  onChange?: (values: string[]) => void;
}

/** Any number of a few. With `values` and `onChange` it is controlled; without, a plain form field. */
export function Checkboxes(props: CheckboxesProps) {
  const { name, legend, hint, error, choices, values = [], onChange } = props;
  return (
    <Fieldset id={name} legend={legend} hint={hint} error={error}>
      {choices.map((choice) => (
        <ChoiceBox
          key={choice.value}
          type="checkbox"
          name={name}
          choice={choice}
          {...(onChange && {
            checked: values.includes(choice.value),
            onChange: (on: boolean) =>
              onChange(on ? [...values, choice.value] : values.filter((v) => v !== choice.value)),
          })}
        />
      ))}
    </Fieldset>
  );
}

interface ChoiceBoxProps {
  type: 'radio' | 'checkbox';
  name: string;
  choice: Choice;
  checked?: boolean;
  onChange?: (on: boolean) => void;
}

function ChoiceBox({ type, name, choice, checked, onChange }: ChoiceBoxProps) {
  const id = useId();
  return (
    <div className="ff-choice">
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        aria-describedby={choice.hint ? `${id}-hint` : undefined}
        {...(onChange && { checked, onChange: (event) => onChange(event.target.checked) })}
      />
      <div>
        <label htmlFor={id}>{choice.label}</label>
        {choice.hint && (
          <div id={`${id}-hint`} className="ff-hint">
            {choice.hint}
          </div>
        )}
      </div>
    </div>
  );
}
