import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../membership/door.ts";
import { hearingWithAlternatives } from "../facts.ts";
import { type Hearing, whyClosed } from "../hearing.ts";
import { backAlternative as saveBacking, unbackAlternative } from "../store.ts";
import { refusals, words } from "../words.ts";

interface Backed {
  readonly hearing: Hearing;
  readonly alternativeId: number;
  readonly personId: PersonId;
  readonly isBacking: boolean;
}

/** Backs an alternative, or takes that back. A member may back as many as they like. */
export const backAlternative = defineAct({
  name: "hearings.back-alternative",
  input: v.object({
    hearingId: itemNumber,
    alternativeId: itemNumber,
    back: v.optional(
      oneOf(["yes", "no"], () => words.fields.side),
      "yes",
    ),
  }),
  may: mayInGoodStanding,
  facts: async (tx, input, { actor, now }) => {
    const found = await hearingWithAlternatives(tx, input);
    if (isRefusal(found) || input.back !== "yes") return found;
    return (await whyNotCounted(tx, actor, "support", now)) ?? found;
  },
  decide: ({ hearing, alternatives }, input, { actor, now }): Backed | Refusal => {
    const { alternativeId, back } = input;
    if (!alternatives.some(({ id }) => id === alternativeId)) {
      return refuse("not-found", refusals.refuse.unknownAlternative);
    }
    const personId = personWho(actor).personId;
    const backed = { hearing, alternativeId, personId, isBacking: back === "yes" };
    return whyClosed(hearing, now) ?? backed;
  },
  save: async (tx, { alternativeId, personId, isBacking }, { now }) => {
    if (isBacking) await saveBacking(tx, alternativeId, personId);
    else await unbackAlternative(tx, alternativeId, personId);
    await noteTookPart(tx, personId, now);
  },
});
