import { ApolloClient, ApolloLink } from '@freshfaces/web-kit/apollo';
import type { AreaProps, Viewer } from '@freshfaces/web-kit/area';
import { MemoryRouter, Route, Routes } from '@freshfaces/web-kit/router';
import { act, configure, type RenderResult, render } from '@testing-library/react';
import { OperationTypeNode } from 'graphql';
import type { ComponentType } from 'react';
import { Observable } from 'rxjs';
import { createCache } from './client/create-cache.ts';

/** Areas load pages when they are opened; a busy machine takes its time over the first. */
configure({ asyncUtilTimeout: 10_000 });

/** Answers one operation of a test: by its variables, with data, or by throwing. */
export type Answer = (variables: Record<string, unknown>) => object;

/** A recruiter of the test's own organisation. */
export const testViewer: Viewer = {
  id: 'person-1',
  name: 'Priya Raman',
  roles: [{ role: 'recruiter', organisation: { id: 'org-1', name: 'Harbour' } }],
  activeRole: { role: 'recruiter', organisation: { id: 'org-1', name: 'Harbour' } },
  memberId: null,
};

export interface RenderAreaOptions {
  /** Where the reader stands: `/pool/members`. */
  at: string;
  basePath: string;
  /** What the graph answers, by operation name. An operation without an answer is an error. */
  answers: Record<string, Answer>;
  viewer?: Viewer | null;
  onSessionEnded?: () => void;
}

export interface RenderedArea extends RenderResult {
  /** What the area had read out, in order. */
  announced: string[];
}

/** Renders a whole area at an address, with the graph's answers written in the test. */
export async function renderArea(
  Area: ComponentType<AreaProps>,
  { at, basePath, answers, viewer = testViewer, onSessionEnded = () => {} }: RenderAreaOptions,
): Promise<RenderedArea> {
  const announced: string[] = [];
  const props: AreaProps = {
    viewer,
    basePath,
    client: createTestClient(answers),
    announce: (message) => announced.push(message),
    onSessionEnded,
    locale: 'en-GB',
  };
  let view: RenderResult | undefined;
  await act(async () => {
    view = render(
      <MemoryRouter initialEntries={[at]}>
        <Routes>
          <Route path={`${basePath}/*`} element={<Area {...props} />} />
        </Routes>
      </MemoryRouter>,
    );
  });
  if (!view) throw new Error('Nothing was rendered.');
  return { ...view, announced };
}

/** A client whose answers are written in the test. */
export function createTestClient(answers: Record<string, Answer>): ApolloClient {
  const link = new ApolloLink(
    ({ operationName, operationType, variables }) =>
      new Observable((observer) => {
        const answer = answers[operationName ?? ''];
        if (!answer) throw new Error(`The test has no answer for ${operationName}.`);
        const root = operationType === OperationTypeNode.MUTATION ? 'Mutation' : 'Query';
        observer.next({ data: { __typename: root, ...answer(variables) } });
        observer.complete();
      }),
  );
  return new ApolloClient({ cache: createCache(), dataMasking: true, link });
}
