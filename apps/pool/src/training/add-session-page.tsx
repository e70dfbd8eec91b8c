import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState, useSend } from '@freshfaces/web-kit/client';
import { useNavigate, useParams } from '@freshfaces/web-kit/router';
import {
  Actions,
  Breadcrumbs,
  Button,
  DateInput,
  EmptyState,
  ErrorSummary,
  PageTitle,
  Radios,
  TextInput,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { AddTrainingSessionInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { COURSE } from './training-operations.ts';

const ADD_SESSION = graphql(`
  mutation AddTrainingSession($input: AddTrainingSessionInput!) {
    addTrainingSession(input: $input) { id }
  }
`);

type Wanted = Omit<AddTrainingSessionInput, 'idempotencyKey'>;
const EMPTY = { day: '', from: '10:00', to: '12:30', where: '', online: 'no', places: '12' };

/** Adds a session to a course. */
export function AddSessionPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(COURSE, { variables: { id } });
  const here = `${area.basePath}/training`;
  const course = data?.course;
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Training', to: here },
          { label: course?.name ?? 'Course', to: `${here}/courses/${id}` },
        ]}
      />
      {!data && <QueryState error={error} retry={refetch} />}
      {data && !course?.viewerCanRun && (
        <EmptyState title="Only whoever gives this course can add a session." />
      )}
      {course?.viewerCanRun && (
        <AddSessionForm area={area} here={here} courseId={course.id} name={course.name} />
      )}
    </>
  );
}

interface AddSessionFormProps {
  area: AreaProps;
  here: string;
  courseId: string;
  name: string;
}

function AddSessionForm({ area, here, courseId, name }: AddSessionFormProps) {
  const [draft, setDraft] = useState(EMPTY);
  const navigate = useNavigate();
  const [mutate] = useMutation(ADD_SESSION);
  const { send, busy, problem } = useSend<Wanted>(async (input) => {
    const { data } = await mutate({ variables: { input } });
    if (data) void navigate(`${here}/sessions/${data.addTrainingSession.id}`);
  });
  const [found, setFound] = useState<{ field: string; message: string }[]>([]);
  const problems =
    found.length > 0 || !problem ? found : [{ field: problem.where, message: problem.sentence }];
  const field = (key: keyof typeof EMPTY) => ({
    name: key,
    value: draft[key],
    error: problems.find((one) => one.field === key)?.message,
    onChange: (event: { target: { value: string } }) =>
      setDraft({ ...draft, [key]: event.target.value }),
  });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { day, from, to, where, online } = draft;
    const places = Number(draft.places);
    const wrong = [
      ...(day ? [] : [{ field: 'day', message: 'Choose the day.' }]),
      ...(Number.isInteger(places) && places > 0
        ? []
        : [{ field: 'places', message: 'Say how many places there are.' }]),
    ];
    setFound(wrong);
    if (wrong.length > 0) return;
    const wanted = { courseId, day, from, to, where, online: online === 'yes', places };
    if (await send(wanted)) area.announce('The session is added.');
  }

  return (
    <>
      <ErrorSummary problems={problems} />
      <PageTitle title="Add a session" caption={name} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <DateInput {...field('day')} label="Day" />
        <TextInput {...field('from')} type="time" width="medium" label="From" />
        <TextInput {...field('to')} type="time" width="medium" label="To" />
        <Radios
          name="online"
          legend="Where does it take place?"
          value={draft.online}
          choices={[
            { value: 'no', label: 'At a place' },
            { value: 'yes', label: 'Online' },
          ]}
          onChange={(online) => setDraft({ ...draft, online })}
        />
        <TextInput
          {...field('where')}
          label={draft.online === 'yes' ? 'How to join' : 'The place'}
          hint={
            draft.online === 'yes'
              ? 'The link, or whom to call.'
              : 'The address, and how to get in without steps.'
          }
        />
        <TextInput {...field('places')} type="number" width="short" label="How many places?" />
        <Actions>
          <Button type="submit" busy={busy}>
            Add the session
          </Button>
        </Actions>
      </form>
    </>
  );
}
