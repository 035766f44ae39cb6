import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { itemNumber, uuidField } from "../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { roundFacts } from "../in-branch.ts";
import { removeCanvasser } from "../rounds/round-store.ts";

interface Dropped {
  readonly roundId: number;
  readonly personId: PersonId;
}

/** Takes somebody off a round: they see none of its doors any more. */
export const dropCanvasser = defineAct({
  name: "doorsteps.drop-canvasser",
  input: v.object({ id: itemNumber, person: uuidField }),
  may: mayInGoodStanding,
  facts: async (tx, { id, person }, context) => {
    const round = await roundFacts(tx, id, context, { isHeld: true });
    return isRefusal(round) ? round : { roundId: round.id, personId: person as PersonId };
  },
  decide: (dropped): Dropped => dropped,
  save: (tx, { roundId, personId }) => removeCanvasser(tx, roundId, personId),
});
