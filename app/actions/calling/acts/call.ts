import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal } from "../../../../platform/refusal.ts";
import { dayInWords } from "../../../../web/moments.ts";
import { noteTookPart, personWho } from "../../../membership/door.ts";
import { readDays } from "../../action.ts";
import { actionPath } from "../../addresses.ts";
import { actionEntries, dayField } from "../../fields.ts";
import { words } from "../../words.ts";
import { nextNumber } from "../action-queries.ts";
import { addAction, type NewAction } from "../action-store.ts";
import { readTexts } from "../details.ts";
import { calledBy, mayCall } from "../may-call.ts";

/** Calls an action: its theme, its days, what everybody asks, takes along and hands out. Branches and teams offer places. */
export const call = defineAct({
  name: "actions.call",
  input: v.object({ ...actionEntries, first: dayField, last: dayField }),
  may: mayCall,
  facts: (tx) => nextNumber(tx),
  decide: (id, input, { now }): NewAction | Refusal => {
    const texts = readTexts(input);
    if (isRefusal(texts)) return texts;
    const days = readDays(input, now);
    return isRefusal(days) ? days : { id, ...texts, ...days };
  },
  save: async (tx, action, { actor, now }) => {
    await addAction(tx, action, now);
    await noteTookPart(tx, personWho(actor).personId, now);
  },
  // Its texts are somebody's words: the page has them, and the record the days.
  record: ({ id, firstDay, lastDay }, { actor }) => ({
    act: "actions.call",
    by: calledBy(actor),
    on: actionPath(id),
    says: words.record.called(dayInWords(firstDay), dayInWords(lastDay)),
    facts: { from: firstDay, until: lastDay },
  }),
});
