import { defineAct } from "../../../platform/act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { decideReading, readingFacts, readingFields, saveReading } from "../grouping/reading.ts";
import { openFacts } from "../in-stall.ts";
import { whyNotShown } from "../shown.ts";

/**
 * Reads what somebody said, and puts it into a group or leaves it out. Nothing that was said is shown to anybody else
 * before: it can hold a name. Done again, the later reading holds. Of a stall that nobody opened or that is hidden
 * nothing goes into a group; it can be left out.
 */
export const groupAnswer = defineAct({
  name: "canvass.group-answer",
  input: readingFields,
  may: mayInGoodStanding,
  facts: async (tx, { id, answer }, context) => {
    const open = await openFacts(tx, id, context);
    if (isRefusal(open)) return open;
    const asking = { askingId: open.asking.id, whyNot: whyNotShown(open.event) };
    return await readingFacts(tx, asking, answer);
  },
  decide: decideReading,
  save: (tx, read, { now }) => saveReading(tx, read, now),
});
