import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber, oneOf, uuidField } from "../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { groupField } from "../fields.ts";
import { listHeard, lockAnswer } from "../grouping/heard-queries.ts";
import { ensureHeard, saveRead } from "../grouping/heard-store.ts";
import { openFacts } from "../in-stall.ts";
import { whyNotShown } from "../shown.ts";
import { refusals, words } from "../words.ts";

export const VERDICTS = ["group", "leave-out"] as const;

interface Read {
  readonly askingId: number;
  readonly id: string;
  /** A group that there is, the title of a new one, or none: it is shown nowhere. */
  readonly group: number | string | undefined;
}

/**
 * Reads what somebody said, and puts it into a group or leaves it out. Nothing that was said is shown to anybody else
 * before: it can hold a name. Done again, the later reading holds. Of a stall that nobody opened or that is hidden
 * nothing goes into a group; it can be left out.
 */
export const groupAnswer = defineAct({
  name: "canvass.group-answer",
  input: v.object({
    id: itemNumber,
    answer: uuidField,
    verdict: oneOf(VERDICTS, () => words.fields.verdict),
    group: v.optional(v.union([itemNumber, v.literal("")]), ""),
    title: groupField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, answer }, context) => {
    const open = await openFacts(tx, id, context);
    if (isRefusal(open)) return open;
    if (!(await lockAnswer(tx, open.asking.id, answer)))
      return refuse("not-found", refusals.unknownAnswer);
    const groups = await listHeard(tx);
    return { askingId: open.asking.id, whyNot: whyNotShown(open.event), groups };
  },
  decide: ({ askingId, whyNot, groups }, { answer: id, verdict, group, title }): Read | Refusal => {
    if (verdict === "leave-out") return { askingId, id, group: undefined };
    if (whyNot !== undefined) return whyNot;
    if (title !== undefined) return { askingId, id, group: title };
    const isThere = groups.some((one) => one.id === group);
    return isThere && group !== ""
      ? { askingId, id, group }
      : refuse("invalid", refusals.fields.group, "group");
  },
  save: async (tx, { group, ...answer }, { now }) => {
    const heardId = typeof group === "string" ? await ensureHeard(tx, group, now) : (group ?? null);
    await saveRead(tx, answer, heardId, now);
  },
});
