import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { doneBy, requestWho } from "../../../../platform/official.ts";
import type { Refusal } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { HIDING_GROUNDS } from "../../../../platform/text/posts.ts";
import { requestPath } from "../../../requests/addresses.ts";
import { findStatement } from "../../statements/statement-queries.ts";
import type { OpinionTopicId, StatementId } from "../../topic.ts";
import { words } from "../../words.ts";
import { statementPath, whyNoHiding } from "../hiding.ts";
import { findHiddenStatement } from "../hiding-queries.ts";
import { type Hiding, hideStatement } from "../hiding-store.ts";
import { tellWriter } from "../letters.ts";
import { statementFacts } from "../statement-facts.ts";
import { restore } from "./restore.ts";

/** Hides a statement. Its place in the list says so; its text is kept for a jury and its writer. */
export const hide = defineAct({
  name: "opinions.hide",
  power: "hide-post",
  input: v.object({
    topicId: itemNumber,
    statementId: itemNumber,
    ground: oneOf(HIDING_GROUNDS, () => words.hidden.chooseGround),
  }),
  undo: {
    act: restore,
    input: ({ topicId, statementId }) => ({
      ...{ topicId: String(topicId), statementId: String(statementId) },
    }),
  },
  // Whoever wrote it turns no key for it.
  about: ({ statement: { personId } }: Hiding) => (personId === undefined ? [] : [personId]),
  shows: async (db, { topicId, statementId }) => {
    const id = statementId as StatementId;
    const found = await findStatement(db, topicId as OpinionTopicId, id);
    const text = found?.text ?? (await findHiddenStatement(db, id))?.text;
    return [{ label: words.hidden.statement, says: text ?? words.hidden.textGone }];
  },
  may: () => undefined,
  facts: statementFacts,
  decide: (statement, { ground }, { actor }): Hiding | Refusal =>
    whyNoHiding(statement) ?? { statement, ground, request: requestWho(actor).requestId },
  save,
  record: ({ statement, ground }, { actor }) => ({
    act: "opinions.hide",
    by: doneBy(actor).by,
    on: statementPath(statement),
    says: words.hidden.line(words.hidden.grounds[ground]),
    facts: { statement: statement.id, ground },
  }),
});

async function save(tx: Tx, hiding: Hiding, { house, actor, now }: ActContext) {
  await hideStatement(tx, hiding, now);
  const { requestId, why } = requestWho(actor);
  const { letters, hidden } = words;
  await tellWriter(tx, hiding.statement, now, (name) => ({
    subject: letters.hiddenSubject,
    text: letters.hiddenText({
      ...{ name, why, link: house.url + requestPath(requestId) },
      ground: hidden.grounds[hiding.ground],
    }),
  }));
}
