import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { type Amendment, whyNotLive, whyShut } from "../amendment.ts";
import { theAmendment } from "../facts.ts";
import { idField } from "../fields.ts";
import { setState } from "../store.ts";
import { refusals } from "../words.ts";

/** Its mover insists: with enough support behind it when the time is over, it goes to the vote. */
export const insist = defineAct({
  name: "amendments.insist",
  input: v.object(idField),
  may: mayInGoodStanding,
  facts: (tx, { id }) => theAmendment(tx, id),
  decide: ({ text, amendment }, _input, { actor, now }): Amendment | Refusal => {
    if (amendment.movedBy !== personWho(actor).personId) {
      return refuse("not-allowed", refusals.refuse.notMover);
    }
    if (amendment.state === "offered") return refuse("conflict", refusals.refuse.notAgreed);
    if (!amendment.hasPlace) return refuse("conflict", refusals.refuse.noPlace);
    return whyShut(text, now) ?? whyNotLive(amendment) ?? amendment;
  },
  save: (tx, { id }, { now }) => setState(tx, id, { state: "insisted" }, now),
});
