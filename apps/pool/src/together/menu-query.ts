import { graphql } from '../generated/index.ts';

export const MENU = graphql(`
  query InvolvementMenu { involvementMenu { option level name about role } }
`);
