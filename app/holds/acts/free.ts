import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { mayUndo } from "../../../platform/official.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { decideFreeing, findToFree, lineOfFreed, saveFreed } from "../freeing.ts";

/** Frees a held proposal before its time: for a jury that members called. */
export const free = defineAct({
  name: "holds.free",
  input: v.object({ proposal: itemNumber }),
  may: mayUndo("hold-item"),
  facts: (tx, { proposal }) => findToFree(tx, { kind: "proposal", id: proposal }),
  decide: (hold, _input, { actor }) => decideFreeing(hold, actor),
  save: saveFreed,
  record: (hold, { actor }) => ({ act: "holds.free", ...lineOfFreed(hold, actor) }),
});
