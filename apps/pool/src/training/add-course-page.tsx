import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState, useSend } from '@freshfaces/web-kit/client';
import { useNavigate } from '@freshfaces/web-kit/router';
import {
  Actions,
  Breadcrumbs,
  Button,
  Checkboxes,
  EmptyState,
  ErrorSummary,
  PageTitle,
  Radios,
  Select,
  TextArea,
  TextInput,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { AddCourseInput, TrainingModulesQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { MODULES } from './training-operations.ts';
import { countsFor } from './words.ts';

const ADD_COURSE = graphql(`
  mutation AddCourse($input: AddCourseInput!) {
    addCourse(input: $input) { id name }
  }
`);

type Draft = Omit<AddCourseInput, 'idempotencyKey'>;

/** Adds a course or a training pack. */
export function AddCoursePage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(MODULES);
  const here = `${area.basePath}/training`;
  const mine = data?.organisations.filter((one) => one.viewerCanRunTraining) ?? [];
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Training', to: here },
          { label: 'Courses', to: `${here}/courses` },
        ]}
      />
      {!data && <QueryState error={error} retry={refetch} />}
      {data && mine.length === 0 && (
        <EmptyState title="Only an involvement lead of a partner can add a course." />
      )}
      {data && mine.length > 0 && (
        <AddCourseForm area={area} here={here} modules={data.trainingModules} providers={mine} />
      )}
    </>
  );
}

interface AddCourseFormProps {
  area: AreaProps;
  here: string;
  modules: TrainingModulesQuery['trainingModules'];
  providers: readonly { id: string; name: string }[];
}

function AddCourseForm({ area, here, modules, providers }: AddCourseFormProps) {
  const [draft, setDraft] = useState<Draft>({
    organisationId: providers[0]?.id ?? '',
    kind: 'SESSIONS',
    name: '',
    about: '',
    modules: [],
    openToAll: true,
    pack: '',
  });
  const navigate = useNavigate();
  const [mutate] = useMutation(ADD_COURSE);
  const { send, busy, problem } = useSend<Draft>(async (input) => {
    const { data } = await mutate({ variables: { input } });
    if (data) void navigate(`${here}/courses/${data.addCourse.id}`);
  });
  const offered = modules.filter(
    ({ group, byPack }) => group !== 'STAFF' && (draft.kind === 'SESSIONS' || byPack),
  );
  const errorOn = (field: string) => (problem?.where === field ? problem.sentence : undefined);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const codes = offered.map(({ code }) => code).filter((code) => draft.modules.includes(code));
    if (await send({ ...draft, modules: codes })) area.announce('The course is added.');
  }

  return (
    <>
      <ErrorSummary
        problems={problem ? [{ message: problem.sentence, field: problem.where }] : []}
      />
      <PageTitle title="Add a course" />
      <form noValidate onSubmit={(event) => void submit(event)}>
        {providers.length > 1 && (
          <Select
            name="organisationId"
            label="Who gives it?"
            value={draft.organisationId}
            options={providers.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setDraft({ ...draft, organisationId: event.target.value })}
          />
        )}
        <TextInput
          name="name"
          label="What is it called?"
          value={draft.name}
          error={errorOn('name')}
          onChange={(event) => setDraft({ ...draft, name: event.target.value })}
        />
        <TextArea
          name="about"
          label="What is it about?"
          hint="A sentence or two, for members."
          rows={3}
          value={draft.about}
          error={errorOn('about')}
          onChange={(event) => setDraft({ ...draft, about: event.target.value })}
        />
        <Radios
          name="kind"
          legend="How is it learnt?"
          value={draft.kind}
          choices={[
            { value: 'SESSIONS', label: 'At sessions', hint: 'You add the days next.' },
            {
              value: 'PACK',
              label: 'From a training pack',
              hint: 'Members read it, and say that they have understood it.',
            },
          ]}
          onChange={(kind) => setDraft({ ...draft, kind: kind === 'PACK' ? 'PACK' : 'SESSIONS' })}
        />
        {draft.kind === 'PACK' && (
          <TextArea
            name="pack"
            label="What does the pack say?"
            hint="The text itself, or the web address of it."
            rows={10}
            value={draft.pack ?? ''}
            error={errorOn('pack')}
            onChange={(event) => setDraft({ ...draft, pack: event.target.value })}
          />
        )}
        <Checkboxes
          name="modules"
          legend="What has someone learnt who did it?"
          hint="This is what makes members trained for a role."
          values={draft.modules}
          error={errorOn('modules')}
          choices={offered.map(({ code, name, about, countsMonths }) => ({
            value: code,
            label: name,
            hint: `${about} It counts ${countsFor(countsMonths)}.`,
          }))}
          onChange={(values) => setDraft({ ...draft, modules: values as Draft['modules'] })}
        />
        <Radios
          name="openToAll"
          legend="Who can take it?"
          value={draft.openToAll ? 'all' : 'own'}
          choices={[
            { value: 'all', label: 'Members of every partner' },
            { value: 'own', label: 'Our own members only' },
          ]}
          onChange={(value) => setDraft({ ...draft, openToAll: value === 'all' })}
        />
        <Actions>
          <Button type="submit" busy={busy}>
            Add the course
          </Button>
        </Actions>
      </form>
    </>
  );
}
