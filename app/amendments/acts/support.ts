import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { isRefusal, type Refusal } from "../../../platform/refusal.ts";
import { oneOf } from "../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../membership/door.ts";
import { type Amendment, whyNotLive, whyShut } from "../amendment.ts";
import { theAmendment, type WithAll } from "../facts.ts";
import { idField } from "../fields.ts";
import { addBacking, removeBacking } from "../store.ts";
import { words } from "../words.ts";

interface Supported {
  readonly amendment: Amendment;
  readonly isBacking: boolean;
}

/** Supports an amendment, or takes that back. A member may support as many as they like. */
export const support = defineAct({
  name: "amendments.support",
  input: v.object({
    ...idField,
    back: v.optional(
      oneOf(["yes", "no"], () => words.fields.answer),
      "yes",
    ),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, back }, { actor, now }): Promise<WithAll | Refusal> => {
    const found = await theAmendment(tx, id);
    if (isRefusal(found) || back !== "yes") return found;
    return (await whyNotCounted(tx, actor, "support", now)) ?? found;
  },
  decide: ({ text, amendment }, { back }, { now }): Supported | Refusal =>
    whyShut(text, now) ?? whyNotLive(amendment) ?? { amendment, isBacking: back === "yes" },
  save: async (tx, { amendment, isBacking }, { actor, now }) => {
    const { personId } = personWho(actor);
    if (isBacking) await addBacking(tx, amendment.id, personId);
    else await removeBacking(tx, amendment.id, personId);
    await noteTookPart(tx, personId, now);
  },
});
