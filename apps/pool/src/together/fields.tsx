import { TextArea } from '@freshfaces/web-kit/ui';
import { useState } from 'react';

/** Texts of a page by the names of their boxes. */
export function useTexts<Name extends string>(before: Readonly<Record<Name, string>>) {
  const [texts, setTexts] = useState(before);
  const field = (name: Name) => ({
    name,
    value: texts[name],
    onChange: (event: { target: { value: string } }) =>
      setTexts((now) => ({ ...now, [name]: event.target.value })),
  });
  return { texts, field };
}

interface SmallTextProps {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  maxLength: number;
  value: string;
  onChange: (event: { target: { value: string } }) => void;
}

/** A few lines in one's own words. */
export function SmallText(props: SmallTextProps) {
  return <TextArea rows={3} {...props} />;
}
