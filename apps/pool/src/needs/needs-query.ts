import type { NeedsQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const NEEDS = graphql(`
  query Needs($id: ID!) {
    member(id: $id) {
      id
      homeOrganisation { id name }
      viewerCanRecordNeeds
      needs
      teamsExperienced { slug name }
      consents { purpose given }
    }
  }
`);

export const RECORD_NEEDS = graphql(`
  mutation RecordNeeds($input: RecordNeedsInput!) {
    recordNeeds(input: $input) { id needs }
  }
`);

export type NeedsMember = NonNullable<NeedsQuery['member']>;

/** What the member agreed to about their needs. */
export function agreed({ consents }: NeedsMember): { toKeep: boolean; leadReads: boolean } {
  const given = (purpose: string) =>
    consents?.some((one) => one.purpose === purpose && one.given) ?? false;
  return { toKeep: given('RECORD_NEEDS'), leadReads: given('LEAD_SEES_NEEDS') };
}
