import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { noteSentOnPaper } from "../../../mail/door.ts";
import { mayAskFor } from "../../../membership/door.ts";
import { IMPORTING } from "../../imported.ts";
import { refusals, words } from "../../words.ts";

/** Notes the letters that were printed as sent. Which those are, the page says that was printed: none has come since. */
export const noteSent = defineAct({
  name: "imports.note-sent",
  input: v.object({
    letters: v.pipe(
      v.string(() => words.byPost.nothingToSend),
      v.maxLength(10_000, () => words.byPost.nothingToSend),
      v.regex(/^\d{1,15}(?: \d{1,15})*$/, () => words.byPost.nothingToSend),
    ),
  }),
  may: (actor) => mayAskFor(actor, IMPORTING),
  facts: () => ({}),
  decide: (_facts, { letters }) => ({ ids: letters.split(" ").map(Number) }),
  save: async (tx, { ids }, { now }) =>
    (await noteSentOnPaper(tx, ids, now)) === 0
      ? refuse("conflict", refusals.byPost.nothingToSend)
      : undefined,
});
