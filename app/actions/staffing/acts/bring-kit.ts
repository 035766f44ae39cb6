import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayTakePart, noteTookPart, personWho } from "../../../membership/door.ts";
import { helperFacts } from "../../offering/in-place.ts";
import { refusals, words } from "../../words.ts";
import { listKit } from "../shift-queries.ts";
import { saveBringer } from "../shift-store.ts";

interface Brought {
  readonly item: number;
  readonly by: PersonId | undefined;
}

/** Says that one brings a thing, or does not bring it after all. */
export const bringKit = defineAct({
  name: "actions.bring-kit",
  input: v.object({
    event: itemNumber,
    item: itemNumber,
    brings: v.picklist(["yes", "no"], () => words.fields.brings),
  }),
  may: mayTakePart,
  facts: async (tx, { event }, context) => {
    const facts = await helperFacts(tx, event, context);
    return isRefusal(facts) ? facts : { kit: await listKit(tx, event) };
  },
  decide: ({ kit }, { item, brings }, { actor }): Brought | Refusal => {
    const { personId } = personWho(actor);
    const found = kit.find(({ id }) => id === item);
    if (found === undefined) return refuse("not-found", refusals.kit.unknown);
    const isOthers = found.broughtBy !== undefined && found.broughtBy !== personId;
    if (isOthers) return refuse("conflict", refusals.kit.brought);
    return { item, by: brings === "yes" ? personId : undefined };
  },
  save: async (tx, { item, by }, { now }) => {
    await saveBringer(tx, item, by);
    if (by !== undefined) await noteTookPart(tx, by, now);
  },
});
