import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { oneOf } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { words } from "../../words.ts";
import { FIELDS } from "../fields.ts";
import { removeKnowledge } from "../knowledge-store.ts";

/** Takes back what one said one knows about. Notes that are written keep what stands beside them. */
export const withdraw = defineAct({
  name: "drafting.withdraw",
  input: v.object({ field: oneOf(FIELDS, () => words.labels.field) }),
  may: maySignedIn,
  facts: () => ({}),
  decide: (_facts, { field }, { actor }) => ({ field, personId: personWho(actor).personId }),
  save: (tx, { field, personId }) => removeKnowledge(tx, personId, field),
});
