import { useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { describedBy, Field, type FieldWords } from './field.tsx';

export interface PasswordInputProps extends FieldWords {
  name: string;
  /** Tells a password manager whether to fill one in or to offer a new one. */
  autoComplete: 'current-password' | 'new-password';
}

/**
 * A password. It can be pasted, filled in by a password manager, and shown (WCAG 2.2, 3.3.8); it is
 * hidden again when the form is sent, so that no browser keeps it as ordinary text.
 */
export function PasswordInput({ name, label, hint, error, autoComplete }: PasswordInputProps) {
  const [shown, setShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const form = input.current?.form;
    const hide = () => setShown(false);
    form?.addEventListener('submit', hide);
    return () => form?.removeEventListener('submit', hide);
  }, []);

  return (
    <Field id={name} label={label} hint={hint} error={error}>
      <div className="ff-password">
        <input
          ref={input}
          id={name}
          name={name}
          type={shown ? 'text' : 'password'}
          className="ff-input ff-width-medium"
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(name, { hint, error })}
        />
        <Button kind="secondary" aria-controls={name} onClick={() => setShown(!shown)}>
          {shown ? 'Hide' : 'Show'}
          <span className="ff-visually-hidden"> password</span>
        </Button>
        <output className="ff-visually-hidden">{shown ? 'Your password is shown.' : ''}</output>
      </div>
    </Field>
  );
}
