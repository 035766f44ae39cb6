import { LANGUAGES } from "@breakthrough/languages";
import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { openFacts, whyClosed } from "../../in-stall.ts";
import { whyNotAsked } from "../../shown.ts";
import { lockAsking } from "../../stall-queries.ts";
import { WORDING } from "../../taking/contact.ts";
import { refusals, words } from "../../words.ts";
import { MOST_AT_ONCE } from "../ids.ts";
import { listSheets, type Sheet } from "../sheet-queries.ts";
import { addSheets } from "../sheet-store.ts";

/** More are written at no stall, and each row can bring a letter. */
const MOST_SHEETS = 60;

interface Made {
  readonly askingId: number;
  readonly sheets: readonly Sheet[];
}

/** Gives out the numbers of sheets to print, so that no two rows of a stall have one id. */
export const makeSheets = defineAct({
  name: "canvass.make-sheets",
  input: v.object({
    id: itemNumber,
    count: v.pipe(
      itemNumber,
      v.maxValue(MOST_AT_ONCE, () => words.paper.countForm(MOST_AT_ONCE)),
    ),
    language: v.picklist(LANGUAGES),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const open = await openFacts(tx, id, context);
    if (isRefusal(open)) return open;
    await lockAsking(tx, open.asking.id);
    return { ...open, before: (await listSheets(tx, open.asking.id)).length };
  },
  decide: ({ event, asking, before }, { count, language }, { now }): Made | Refusal => {
    const whyNot = whyClosed(event, now) ?? whyNotAsked(asking);
    if (whyNot !== undefined) return whyNot;
    if (before + count > MOST_SHEETS)
      return refuse("conflict", refusals.paper.enough(MOST_SHEETS), "count");
    const sheets = Array.from({ length: count }, (_, index) => ({
      ...{ number: before + index + 1, wording: WORDING, language },
    }));
    return { askingId: asking.id, sheets };
  },
  save: (tx, { askingId, sheets }, { now }) => addSheets(tx, askingId, sheets, now),
});
