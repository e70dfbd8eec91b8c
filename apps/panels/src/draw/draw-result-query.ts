import { graphql } from '../generated/index.ts';

/** What a draw came to, for those who may see its panel. */
export const DRAW_RESULT = graphql(`
  query DrawResult($id: ID!) {
    draw(id: $id) {
      id
      state
      pickedAt
      poolSize
      exact
      panel {
        member { id shownAs }
        homeOrganisation { id name }
        replaced { id shownAs }
        saidYes
        state
        whatNext
        isKept
        hadMoreTime
        viewerCanGiveMoreTime
      }
      reserves {
        place
        member { id shownAs }
        homeOrganisation { id name }
      }
      dropOuts {
        member { id shownAs }
        replacement { id shownAs }
        at
        state
        byStaff
      }
      coverage { rule met }
      chances {
        lowest { numerator denominator decimal }
        highest { numerator denominator decimal }
        people
        count
      }
      recruitment { id stage organisation { id } overrides { id } }
    }
  }
`);
