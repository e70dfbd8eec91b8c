import type { LeftOutReason } from '../generated/graphql.ts';

/** Why a row is left out, in the order they are offered. */
export const LEFT_OUT_WORDS: Readonly<Record<LeftOutReason, string>> = {
  ALREADY_A_MEMBER: 'They are a member already',
  SAID_NO: 'They said no',
  HAS_LEFT: 'They have left',
  ASK_FIRST: 'I want to ask them first',
  NOT_A_PERSON: 'It is not a person',
};

export const LEFT_OUT_REASONS = Object.keys(LEFT_OUT_WORDS) as LeftOutReason[];
