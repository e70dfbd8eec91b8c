import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Kind, OperationTypeNode } from 'graphql';
import { html } from '../html/html.ts';
import type { AskGraph, My } from '../my.ts';
import type { SampleAnswers } from './sample-answers.ts';

/** What pages asked to be changed, by the name of the operation. */
export interface Changed {
  readonly name: string;
  readonly input: Record<string, unknown>;
}

/** A member in their own pages, with the graph’s answers written in the test. */
export function sampleMy(answers: SampleAnswers, changed: Changed[] = []): My {
  const ask: AskGraph = async <Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ) => {
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation.');
    const name = operation.name?.value ?? '';
    if (operation.operation === OperationTypeNode.MUTATION) {
      changed.push({ name, ...(variables as { input: Record<string, unknown> }) });
      return {} as Data;
    }
    if (!Object.hasOwn(answers, name)) throw new Error(`The test has no answer for ${name}.`);
    return answers[name as keyof SampleAnswers] as Data;
  };
  return {
    viewer: {
      personId: 'member:amina',
      name: 'Amina Khan',
      roles: [{ role: 'member', organisationId: 'harbour' }],
      memberId: 'amina',
      supports: [],
    },
    memberId: 'amina',
    today: '2026-11-22',
    ask,
    here: '/my/here',
    after: null,
    oneThing: false,
    sent: {},
    form: (inside) =>
      html`<form method="post" action="/my/here"><input type="hidden" name="form" value="secret">${inside}</form>`,
  };
}
