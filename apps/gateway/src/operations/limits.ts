import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';

/** Tokens an operation may have; the parser stops there. */
export const MAX_TOKENS = 2_000;

const report = {
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => context?.reportError(error),
  ],
  propagateOnRejection: false,
};

/** How deep, wide, costly and repetitive one operation may be. Our largest page needs under half. */
export function limitRules(): ValidationRule[] {
  const { validationRules } = new ApolloArmor({
    maxDepth: { n: 12, ignoreIntrospection: true, ...report },
    maxAliases: { n: 15, ...report },
    maxDirectives: { n: 20, ...report },
    costLimit: { maxCost: 20_000, flattenFragments: true, ignoreIntrospection: true, ...report },
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return validationRules;
}
