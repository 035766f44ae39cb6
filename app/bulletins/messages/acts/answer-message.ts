import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, textField } from "../../../../platform/text/fields.ts";
import type { Branch } from "../../../branches/door.ts";
import { officeHere } from "../../../branches/door.ts";
import { postLetter } from "../../../mail/door.ts";
import { listAddressees, mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { MESSAGE_LEAST, MESSAGE_MOST } from "../../limits.ts";
import { refusals, words } from "../../words.ts";
import { lockMessage, type Message, saveAnswer } from "../message-store.ts";

interface Answered {
  readonly branch: Branch;
  readonly message: Message;
  readonly answer: string;
}

/** An officer answers what was written to the branch; the answer goes by letter. */
export const answerMessage = defineAct({
  name: "bulletins.answer-message",
  input: v.object({
    id: itemNumber,
    message: itemNumber,
    answer: textField(() => words.fields.answer, { most: MESSAGE_MOST, least: MESSAGE_LEAST }),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, message: number }, { actor, now }) => {
    const here = await officeHere(tx, { actor, id, power: "answer-messages" }, now);
    if (isRefusal(here)) return here;
    const message = await lockMessage(tx, id, number);
    return message === undefined
      ? refuse("not-found", refusals.write.unknown)
      : { branch: here.branch, message };
  },
  decide: ({ branch, message }, { answer }): Answered | Refusal => {
    if (message.answer !== undefined) return refuse("conflict", refusals.write.answered);
    if (message.personId === undefined) return refuse("gone", refusals.write.gone);
    return { branch, message, answer };
  },
  save,
});

async function save(
  tx: Tx,
  { branch, message, answer }: Answered,
  { actor, now }: ActContext,
): Promise<void> {
  await saveAnswer(tx, message.id, { answer, by: personWho(actor).personId }, now);
  const ids = message.personId === undefined ? [] : [message.personId];
  const [reader] = await listAddressees(tx, ids);
  if (reader === undefined) return;
  const { email: to, personId, language, name } = reader;
  const write = () => ({
    subject: words.letters.answer.subject(branch.name),
    text: words.letters.answer.text(name, branch.name, message.body, answer),
  });
  await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
}
