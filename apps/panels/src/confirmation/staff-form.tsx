import { useMutation } from '@freshfaces/web-kit/apollo';
import { newKey, type Problem, problemOf } from '@freshfaces/web-kit/client';
import { Button, Details, ErrorState, Select } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { StaffPart, StaffSeatInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { READINESS } from './readiness-query.ts';
import { PART_WORDS } from './staff-list.tsx';

const CHOOSE_STAFF = graphql(`
  mutation ChoosePanelStaff($input: ChoosePanelStaffInput!) {
    choosePanelStaff(input: $input) { id readiness { id confirmedAt } }
  }
`);

interface StaffFormProps {
  recruitmentId: string;
  staff: readonly { personId: string; part: StaffPart }[];
  choices: readonly { personId: string; name: string }[];
  announce: (message: string) => void;
}

/** Names the staff at the interviews: for each colleague, what they do there, or nothing. */
export function StaffForm({ recruitmentId, staff, choices, announce }: StaffFormProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [choose, { loading }] = useMutation(CHOOSE_STAFF, { refetchQueries: [READINESS] });

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const seats = choices.flatMap(({ personId }): StaffSeatInput[] => {
      const part = PARTS.find((one) => one === given.get(personId));
      return part ? [{ personId, part }] : [];
    });
    setProblem(null);
    try {
      await choose({
        variables: { input: { idempotencyKey: newKey(), recruitmentId, staff: seats } },
      });
      announce('The staff at the interviews are saved.');
    } catch (error) {
      setProblem(problemOf(error));
    }
  }

  return (
    <Details summary={staff.length === 0 ? 'Name the staff' : 'Change the staff'}>
      <form onSubmit={(event) => void save(event)}>
        {choices.map(({ personId, name }) => (
          <Select
            key={personId}
            name={personId}
            label={name}
            defaultValue={staff.find((one) => one.personId === personId)?.part ?? ''}
            options={[
              { value: '', label: 'Is not at the interviews' },
              ...PARTS.map((value) => ({ value, label: PART_WORDS[value] })),
            ]}
          />
        ))}
        {problem && <ErrorState {...problem} />}
        <Button type="submit" busy={loading}>
          Save the staff
        </Button>
      </form>
    </Details>
  );
}

const PARTS = ['CHAIR', 'PANEL_MEMBER', 'SUPPORT_WORKER'] as const satisfies readonly StaffPart[];
