import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { doneBy, mayUndo, mayUndoWhatDid } from "../../../../platform/official.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { refusals, words } from "../../words.ts";
import { statementPath, whyNoRestoring } from "../hiding.ts";
import { findHiddenStatement } from "../hiding-queries.ts";
import { type Restoring, restoreStatement } from "../hiding-store.ts";
import { tellWriter } from "../letters.ts";
import { statementFacts } from "../statement-facts.ts";

/** Brings a hidden statement back, word for word: for a jury that members called, or for two keys again. */
export const restore = defineAct({
  name: "opinions.restore",
  input: v.object({ topicId: itemNumber, statementId: itemNumber }),
  about: ({ statement: { personId } }: Restoring) => (personId === undefined ? [] : [personId]),
  may: mayUndo("hide-post"),
  facts: async (tx, input) => {
    const statement = await statementFacts(tx, input);
    if (isRefusal(statement)) return statement;
    return { statement, kept: await findHiddenStatement(tx, statement.id) };
  },
  decide: ({ statement, kept }, _input, { actor }): Restoring | Refusal => {
    if (kept === undefined || !mayUndoWhatDid(kept.request, actor)) {
      return refuse("conflict", refusals.hidden.notHidden);
    }
    return whyNoRestoring(kept) ?? { statement, kept, by: doneBy(actor).by };
  },
  save,
  record: ({ statement }, { actor }) => ({
    act: "opinions.restore",
    by: doneBy(actor).by,
    on: statementPath(statement),
    says: words.hidden.restoredLine,
    facts: { statement: statement.id },
  }),
});

async function save(tx: Tx, restoring: Restoring, { house, actor, now }: ActContext) {
  await restoreStatement(tx, restoring, now);
  const { statement } = restoring;
  const { letters } = words;
  const link = house.url + statementPath(statement);
  await tellWriter(tx, statement, now, (name) => ({
    subject: letters.restoredSubject,
    text: letters.restoredText({ name, why: doneBy(actor).why, link }),
  }));
}
