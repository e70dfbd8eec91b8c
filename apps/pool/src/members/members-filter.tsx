import { useNavigate } from '@freshfaces/web-kit/router';
import { Button, DateInput, Select, TextInput } from '@freshfaces/web-kit/ui';
import type { FormEvent } from 'react';
import { ROLE_WORDS, STATUS_WORDS } from '../words.ts';
import { type MembersAddress, readAddress, writeAddress } from './members-address.ts';

export interface MembersFilterProps {
  address: MembersAddress;
  organisations: readonly { id: string; name: string; kind: string }[];
  /** Address of the list. */
  path: string;
}

/** Narrows the list down. Not the kit's `FilterBar`: a name searched for must not be sent in an address. */
export function MembersFilter({ address, organisations, path }: MembersFilterProps) {
  const navigate = useNavigate();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const get = (name: string) => textOf(form.get(name));
    const [from, to] = bothOrNeither(get('from'), get('to'));
    const [home, role, status, find] = ['home', 'role', 'status', 'find'].map(get);
    const empty = readAddress({ search: '', hash: '' });
    const next = { ...empty, home, role, status, find, from, to } as MembersAddress;
    void navigate(path + writeAddress(next));
  }
  const partners = organisations.filter(({ kind }) => kind === 'PARTNER');
  return (
    <search>
      <form
        className="ff-filter-bar"
        aria-label="Filter members"
        onSubmit={submit}
        key={`${writeAddress(address)}${partners.length}`}
      >
        <TextInput
          name="find"
          label="Name or words"
          type="search"
          width="medium"
          defaultValue={address.find}
        />
        <Select
          name="home"
          label="Home organisation"
          defaultValue={address.home}
          options={[
            { value: '', label: 'All' },
            ...partners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Select
          name="role"
          label="Trained for"
          defaultValue={address.role}
          options={options(ROLE_WORDS)}
        />
        <Select
          name="status"
          label="Status"
          defaultValue={address.status}
          options={options(STATUS_WORDS)}
        />
        <DateInput name="from" label="Free from" defaultValue={address.from} />
        <DateInput name="to" label="Free until" defaultValue={address.to} />
        <Button type="submit" kind="secondary">
          Show
        </Button>
      </form>
    </search>
  );
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** One day given alone is meant as that one day. */
function bothOrNeither(from: string, to: string): [string, string] {
  return [from || to, to || from];
}

function options(words: Readonly<Record<string, string>>) {
  return [
    { value: '', label: 'Any' },
    ...Object.entries(words).map(([value, label]) => ({ value, label })),
  ];
}
