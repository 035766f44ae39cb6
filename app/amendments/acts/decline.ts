import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { whyNotLive, whyShut } from "../amendment.ts";
import { saveFates } from "../deciding/resolving.ts";
import { decidersOn, theAmendment, type WithAll } from "../facts.ts";
import { idField, whyField } from "../fields.ts";
import { refusals } from "../words.ts";

interface Declined {
  readonly found: WithAll;
  readonly why: string;
}

/** The authors do not take an amendment over, and say why. Its movers can insist. */
export const decline = defineAct({
  name: "amendments.decline",
  input: v.object({ ...idField, why: whyField }),
  may: mayInGoodStanding,
  facts: (tx, { id }) => theAmendment(tx, id),
  decide: (found, { why }, { actor, now }): Declined | Refusal => {
    if (!decidersOn(found).includes(personWho(actor).personId)) {
      return refuse("not-allowed", refusals.refuse.notDecider);
    }
    const { amendment, text } = found;
    if (amendment.state !== "open") {
      return refuse("conflict", refusals.refuse.decided(amendment.state));
    }
    return whyShut(text, now) ?? whyNotLive(amendment) ?? { found, why };
  },
  save: async (tx, { found: { text, amendment }, why }, context) => {
    const by = amendment.of === undefined ? "authors" : "mover";
    await saveFates(tx, text, [{ amendment, state: "declined", by, why }], context);
  },
});
