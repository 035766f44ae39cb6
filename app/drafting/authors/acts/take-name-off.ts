import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { proposalPath } from "../../../proposals/addresses.ts";
import { refusals } from "../../words.ts";
import { listNamed, takeOff } from "../author-store.ts";

interface TakenOff {
  readonly path: string;
  readonly version: number;
  readonly personId: PersonId;
}

/** Takes one's own name off a version. Whoever has left the authors can do it too, and at any time. */
export const takeNameOff = defineAct({
  name: "drafting.take-name-off",
  input: v.object({ id: itemNumber, version: itemNumber }),
  may: maySignedIn,
  facts: (tx, { id }) => listNamed(tx, proposalPath(id)),
  decide: (named, { id, version }, { actor }): TakenOff | Refusal => {
    const { personId } = personWho(actor);
    const isNamed = named.some(
      (one) => one.version === version && one.personId === personId && !one.isOff,
    );
    if (!isNamed) return refuse("not-found", refusals.refuse.notNamed);
    return { path: proposalPath(id), version, personId };
  },
  save: (tx, takenOff) => takeOff(tx, takenOff),
});
