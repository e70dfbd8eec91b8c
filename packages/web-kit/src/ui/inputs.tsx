import type { InputHTMLAttributes, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, Field, type FieldWords } from './field.tsx';

type Width = 'short' | 'medium' | 'full';

/** A control's `name` is also its id, so that an error summary can link to `#name`. */
interface Named {
  name: string;
}

export interface TextInputProps
  extends FieldWords,
    Named,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'width'> {
  width?: Width;
}

/** One line of text; `type="number"`, `"email"`, `"search"` or `"file"` where that is meant. */
export function TextInput({ label, hint, error, width = 'full', ...rest }: TextInputProps) {
  const id = rest.id ?? rest.name;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        type="text"
        {...rest}
        id={id}
        className={classNames('ff-input', `ff-width-${width}`)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </Field>
  );
}

/** A day, picked or typed with the browser's own control. Its value is `YYYY-MM-DD`. */
export function DateInput(props: TextInputProps) {
  return <TextInput width="medium" {...props} type="date" />;
}

export interface TextAreaProps
  extends FieldWords,
    Named,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name'> {}

/** Several lines of text. */
export function TextArea({ label, hint, error, ...rest }: TextAreaProps) {
  const id = rest.id ?? rest.name;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        rows={5}
        {...rest}
        id={id}
        className="ff-input"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
}

export interface SelectProps
  extends FieldWords,
    Named,
    Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'children'> {
  options: Option[];
}

/** One of a list, with the browser's own control. */
export function Select({ label, hint, error, options, ...rest }: SelectProps) {
  const id = rest.id ?? rest.name;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        {...rest}
        id={id}
        className="ff-input ff-select"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
