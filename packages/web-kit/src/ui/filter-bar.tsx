import { useSearchParams } from '@freshfaces/web-kit/router';
import type { FormEvent, ReactNode } from 'react';
import { Button } from './button.tsx';

export interface FilterBarProps {
  /** What is filtered: "Filter members". */
  label: string;
  submitLabel?: string;
  /** Plain named fields with `defaultValue`s read from the address. */
  children: ReactNode;
}

/** A form that puts its answers in the page's address, so that a filtered list can be shared. */
export function FilterBar({ label, submitLabel = 'Show', children }: FilterBarProps) {
  const [, setSearch] = useSearchParams();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setSearch(filledFields(new FormData(event.currentTarget)));
  }
  return (
    <search>
      <form method="get" className="ff-filter-bar" aria-label={label} onSubmit={submit}>
        {children}
        <Button type="submit" kind="secondary">
          {submitLabel}
        </Button>
      </form>
    </search>
  );
}

function filledFields(form: FormData): [string, string][] {
  return [...form].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() ? [[name, value.trim()] as [string, string]] : [],
  );
}
