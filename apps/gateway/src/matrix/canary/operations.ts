import { fileURLToPath } from 'node:url';
import {
  type ArgumentNode,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  isRequiredArgument,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { readOperations } from '../../operations/persisted-operations.ts';
import { ARGUMENTS } from '../arguments.ts';
import type { TestNetwork } from '../network/open-network.ts';
import type { Relation } from '../relations.ts';

const APPS = fileURLToPath(new URL('../../../..', import.meta.url));

/** One operation that a page of ours sends. */
export interface PageOperation {
  readonly name: string;
  readonly text: string;
  readonly document: DocumentNode;
  readonly isMutation: boolean;
}

/** Every operation of every web app. */
export function pageOperations(): readonly PageOperation[] {
  return [...readOperations(APPS).values()].map((text) => {
    const document = parse(text);
    const [operation] = document.definitions.filter(isOperation);
    const name = operation?.name?.value ?? text.slice(0, 40);
    return {
      name,
      text,
      document,
      isMutation: operation?.operation === OperationTypeNode.MUTATION,
    };
  });
}

/**
 * Variables for an operation as this relation would send them: what the matrix asks the same field with.
 * Throws for one that needs something the matrix does not say.
 */
export function variablesFor(
  { name, document }: PageOperation,
  schema: GraphQLSchema,
  network: TestNetwork,
  relation: Relation,
): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  const types = new TypeInfo(schema);
  const note = (argument: ArgumentNode, row: string, required: boolean): void => {
    if (argument.value.kind !== Kind.VARIABLE) return;
    const variable = argument.value.name.value;
    const given = ARGUMENTS[row]?.(network, relation) as Record<string, unknown> | undefined;
    const value = given?.[argument.name.value];
    if (value !== undefined) variables[variable] = value;
    else if (required && variables[variable] === undefined) {
      throw new Error(`Say in arguments.ts what ${row} is asked with: ${name} needs it.`);
    }
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument(argument) {
        const field = types.getFieldDef();
        const definition = types.getArgument();
        if (types.getDirective() || !field || !definition) return;
        const row = `${types.getParentType()?.name}.${field.name}`;
        note(argument, row, isRequiredArgument(definition));
      },
    }),
  );
  for (const { variable, type } of document.definitions.find(isOperation)?.variableDefinitions ??
    []) {
    const { value } = variable.name;
    if (type.kind !== Kind.NON_NULL_TYPE || value in variables) continue;
    variables[value] = FALLBACKS[value];
  }
  return variables;
}

/** Variables that stand within an input or a directive. */
const FALLBACKS: Readonly<Record<string, unknown>> = {
  organisationId: 'tideway',
  providerId: 'tideway',
  other: true,
  past: false,
  first: 20,
};

function isOperation(definition: DefinitionNode): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}
