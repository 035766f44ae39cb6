import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber, uuidField } from "../../../platform/text/fields.ts";
import { findPeople, mayInGoodStanding, personWho } from "../../membership/door.ts";
import { roundFacts } from "../in-branch.ts";
import { listCanvassers, type Round } from "../rounds/round-queries.ts";
import { addCanvasser } from "../rounds/round-store.ts";
import { tellNamed } from "../rounds/tell.ts";
import { refusals } from "../words.ts";

/** More walk no round. */
const MOST_CANVASSERS = 30;

interface Named {
  readonly round: Round;
  readonly personId: PersonId;
}

/** Names a member who walks a round. They alone see its doors, signed in, during its hours. */
export const nameCanvasser = defineAct({
  name: "doorsteps.name-canvasser",
  input: v.object({ id: itemNumber, person: uuidField }),
  may: mayInGoodStanding,
  facts: async (tx, { id, person }, context) => {
    const round = await roundFacts(tx, id, context, { isHeld: true });
    if (isRefusal(round)) return round;
    const people = await findPeople(tx, [person as PersonId], context.now);
    return { round, named: await listCanvassers(tx, id), person: [...people.values()][0] };
  },
  decide: ({ round, named, person }): Named | Refusal => {
    if (person === undefined || mayInGoodStanding(person) !== undefined)
      return refuse("invalid", refusals.noMember, "person");
    return named.length >= MOST_CANVASSERS
      ? refuse("conflict", refusals.enoughCanvassers(MOST_CANVASSERS))
      : { round, personId: person.personId };
  },
  save: async (tx, { round, personId }, { house, actor, now }) => {
    const isNew = await addCanvasser(tx, round.id, personId, now);
    if (isNew && personWho(actor).personId !== personId)
      await tellNamed(tx, house, { round, personId }, now);
  },
});
