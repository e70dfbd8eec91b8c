import fc from 'fast-check';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
} from 'graphql';
import type { PageOperation } from '../canary/operations.ts';
import type { Calendar } from '../network/days.ts';

/** Words that are found by searching, days near today, and ids of all that there is. */
export interface Vocabulary {
  readonly ids: readonly string[];
  readonly words: readonly string[];
  readonly calendar: Calendar;
}

/** Any variables that an operation takes, by their types alone. */
export function anyVariables(
  { document }: PageOperation,
  schema: GraphQLSchema,
  vocabulary: Vocabulary,
): fc.Arbitrary<Record<string, unknown>> {
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, type } of definition.variableDefinitions ?? []) {
      const known = typeFromAST(schema, type as never);
      if (isInputType(known)) fields[variable.name.value] = anyOf(known, vocabulary);
    }
  }
  return fc.record(fields);
}

function anyOf(type: GraphQLInputType, vocabulary: Vocabulary): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return anyValue(type.ofType, vocabulary);
  return fc.option(anyValue(type, vocabulary), { nil: undefined });
}

function anyValue(type: GraphQLInputType, vocabulary: Vocabulary): fc.Arbitrary<unknown> {
  const { ids, words, calendar } = vocabulary;
  if (isNonNullType(type)) return anyValue(type.ofType, vocabulary);
  if (isListType(type)) return fc.array(anyOf(type.ofType, vocabulary), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return fc.record(
      Object.fromEntries(fields.map((field) => [field.name, anyOf(field.type, vocabulary)])),
    );
  }
  switch (type.name) {
    case 'ID':
      return fc.constantFrom('nothing-there', ...ids);
    case 'Int':
      return fc.integer({ min: 1, max: 100 });
    case 'Boolean':
      return fc.boolean();
    case 'Date':
      return fc.integer({ min: -60, max: 60 }).map((offset) => calendar.day(offset));
    default:
      return fc.constantFrom('', ...words);
  }
}
