import type { MyAccountQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const MY_ACCOUNT = graphql(`
  query MyAccount {
    me {
      id
      name
      email
      twoFactor
      hasPassword
      member { id }
      roles { role organisation { id name } }
      recentEvents { at sentence }
    }
  }
`);

/** The account that asks. */
export type Me = MyAccountQuery['me'];
