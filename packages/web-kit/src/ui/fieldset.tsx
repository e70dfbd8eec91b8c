import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, FieldError } from './field.tsx';

export interface FieldsetProps {
  /** Name of the group; also its id, for links from an error summary. */
  id: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
}

/** Questions that belong together, under one legend. */
export function Fieldset({ id, legend, hint, error, children }: FieldsetProps) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={classNames('ff-fieldset', Boolean(error) && 'ff-field-wrong')}
      aria-describedby={describedBy(id, { hint, error })}
    >
      <legend>{legend}</legend>
      {hint && (
        <div id={`${id}-hint`} className="ff-hint">
          {hint}
        </div>
      )}
      <FieldError id={id} error={error} />
      {children}
    </fieldset>
  );
}
