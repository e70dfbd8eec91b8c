import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { formatWeekday } from '@freshfaces/web-kit/format';
import { Button, Details, ErrorState, Panel, Select } from '@freshfaces/web-kit/ui';
import type { FormEvent } from 'react';
import type {
  ChooseDatesForMemberInput,
  DaysOfMembersQuery,
  PartOfDay,
} from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { NAMELESS } from '../words.ts';
import { PART_WORDS } from './date-words.ts';
import { fieldOf } from './field-of.ts';

const DAYS_OF_MEMBERS = graphql(`
  query DaysOfMembers {
    placesOfMembers {
      id
      drawId
      member { id shownAs }
      post
      organisation { id name }
      dates { days choices { day part } viewerCanChoose }
    }
  }
`);
const WRITE_DOWN_DAYS = graphql(`
  mutation ChooseDatesForMember($input: ChooseDatesForMemberInput!) {
    chooseDatesForMember(input: $input) { id }
  }
`);
const PARTS = Object.keys(PART_WORDS) as PartOfDay[];

type Place = DaysOfMembersQuery['placesOfMembers'][number];

/** For a lead: which days suit members who say so on the phone, in person or by letter (R60, R168). */
export function DaysToWriteDown({ area }: { area: AreaProps }) {
  const { data } = useQuery(DAYS_OF_MEMBERS, {
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const asked = (data?.placesOfMembers ?? []).filter(({ dates }) => dates?.viewerCanChoose);
  if (asked.length === 0) return null;
  return (
    <Panel title="Asked which days suit">
      {asked.map((place) => (
        <DaysForm key={place.id} area={area} place={place} />
      ))}
    </Panel>
  );
}

function DaysForm({ area, place }: { area: AreaProps; place: Place }) {
  const [write] = useMutation(WRITE_DOWN_DAYS, { refetchQueries: [DAYS_OF_MEMBERS] });
  const { send, busy, problem } = useSend<Omit<ChooseDatesForMemberInput, 'idempotencyKey'>>(
    (input) => write({ variables: { input } }),
  );
  const { drawId, member, post, organisation, dates } = place;
  const name = member?.shownAs ?? NAMELESS;
  const days = dates?.days ?? [];
  const said = new Map((dates?.choices ?? []).map(({ day, part }) => [day, part]));

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const choices = days.flatMap((day) => {
      const part = PARTS.find((one) => one === fieldOf(form, day));
      return part ? [{ day, part }] : [];
    });
    const taken = await send({ drawId, memberId: member?.id ?? '', choices });
    if (taken) area.announce(`We have written down the days of ${name}.`);
  }

  const standing = dates?.choices ? 'has answered' : 'no answer yet';
  return (
    <Details summary={`${name}: ${standing}`}>
      <p>
        {post}, {organisation?.name ?? NAMELESS}. They are told that you wrote it down.
      </p>
      <form onSubmit={(event) => void save(event)}>
        {days.map((day) => (
          <Select
            key={day}
            id={`${drawId}-${member?.id}-${day}`}
            name={day}
            label={formatWeekday(day)}
            defaultValue={said.get(day) ?? ''}
            options={[
              { value: '', label: 'Does not suit' },
              ...PARTS.map((value) => ({ value, label: PART_WORDS[value] })),
            ]}
          />
        ))}
        {problem && <ErrorState {...problem} />}
        <Button type="submit" busy={busy}>
          Write down the days
        </Button>
      </form>
    </Details>
  );
}
