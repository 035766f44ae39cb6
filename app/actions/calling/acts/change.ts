import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { type ActionTexts, isShown, whyClosed } from "../../action.ts";
import { actionEntries } from "../../fields.ts";
import { refusals } from "../../words.ts";
import { lockAction } from "../action-queries.ts";
import { saveTexts } from "../action-store.ts";
import { heldTexts, readTexts } from "../details.ts";
import { mayCall } from "../may-call.ts";

/** Changes what stands in an action. Its days stay: places are planned by them. */
export const change = defineAct({
  name: "actions.change",
  input: v.object({ id: itemNumber, ...actionEntries, seen: seenField }),
  may: mayCall,
  facts: async (tx, { id }) => (await lockAction(tx, id)) ?? refuse("not-found", refusals.unknown),
  decide: (action, input, { now }): { id: number; texts: ActionTexts } | Refusal => {
    const texts = readTexts(input);
    if (isRefusal(texts)) return texts;
    if (!isShown(action)) return refuse("conflict", refusals.hidden.noChange);
    const overtaken = whyOvertaken({ ...heldTexts(action) }, { ...texts }, input.seen);
    return whyClosed(action, now) ?? overtaken ?? { id: action.id, texts };
  },
  save: (tx, { id, texts }) => saveTexts(tx, id, texts),
});
