import type { StaffPart } from '../generated/graphql.ts';

export const PART_WORDS: Record<StaffPart, string> = {
  CHAIR: 'Chairs the panel',
  PANEL_MEMBER: 'Sits on the panel',
  SUPPORT_WORKER: 'Supports members; has no say in who is chosen',
};

interface StaffListProps {
  staff: readonly { personId: string; name: string | null; part: StaffPart }[];
}

/** The staff named beside the members of a panel. */
export function StaffList({ staff }: StaffListProps) {
  if (staff.length === 0) return null;
  return (
    <>
      <h3>Staff at the interviews</h3>
      <ul>
        {staff.map(({ personId, name, part }) => (
          <li key={personId}>
            {name ?? 'Someone who has left'}: {PART_WORDS[part].toLowerCase()}
          </li>
        ))}
      </ul>
    </>
  );
}
