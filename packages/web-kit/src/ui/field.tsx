import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** What every labelled control takes beside its native attributes. */
export interface FieldWords {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
}

interface FieldProps extends FieldWords {
  id: string;
  children: ReactNode;
}

/** Ids of hint and error, for `aria-describedby`. */
export function describedBy(id: string, { hint, error }: Pick<FieldWords, 'hint' | 'error'>) {
  return classNames(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`) || undefined;
}

/** Label, hint and error around one control. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className={classNames('ff-field', Boolean(error) && 'ff-field-wrong')}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <div id={`${id}-hint`} className="ff-hint">
          {hint}
        </div>
      )}
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}

/** The one sentence saying what is wrong with the answer. */
export function FieldError({ id, error }: { id: string; error?: string | undefined }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="ff-error">
      <span className="ff-visually-hidden">Error: </span>
      {error}
    </p>
  );
}
