import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { mayUndo } from "../../../platform/official.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { decideFreeing, findToFree, lineOfFreed, saveFreed } from "../freeing.ts";

/** Frees a held motion of a branch before its time: for a jury that members called. */
export const freeMotion = defineAct({
  name: "holds.free-motion",
  input: v.object({ motion: itemNumber }),
  may: mayUndo("hold-item"),
  facts: (tx, { motion }) => findToFree(tx, { kind: "motion", id: motion }),
  decide: (hold, _input, { actor }) => decideFreeing(hold, actor),
  save: saveFreed,
  record: (hold, { actor }) => ({ act: "holds.free-motion", ...lineOfFreed(hold, actor) }),
});
