import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, textField } from "../../../../platform/text/fields.ts";
import { postLetter } from "../../../mail/door.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { contactPath } from "../../addresses.ts";
import { LEAST, MOST } from "../../limits.ts";
import { refusals, words } from "../../words.ts";
import type { Message } from "../../writing/message.ts";
import { addEntry, saveState, saveTaken } from "../inbox-store.ts";
import { messageFacts } from "../message-facts.ts";

interface Answered {
  readonly message: Message;
  readonly answer: string;
}

/** Answers by a letter, in the party's name and without the writer's own address. Can be done again. */
export const answerMessage = defineAct({
  name: "contact.answer-message",
  input: v.object({
    id: itemNumber,
    answer: textField(() => words.inbox.fields.answer, { most: MOST.body, least: LEAST.body }),
  }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => messageFacts(tx, id, context),
  decide: (message, { answer }, { actor }): Answered | Refusal => {
    const { takenBy } = message;
    const isOthers = takenBy !== undefined && takenBy !== personWho(actor).personId;
    // Two people who answer the same say two things.
    if (isOthers) return refuse("conflict", refusals.inbox.takenAlready);
    return message.state === "spam"
      ? refuse("conflict", refusals.inbox.isSpam)
      : { message, answer };
  },
  save,
});

async function save(tx: Tx, change: Answered, { actor, house, now }: ActContext): Promise<void> {
  const { message, answer } = change;
  const { id, email: to, language, thread, reply } = message;
  // Nothing that a stranger typed goes to an address that they may have made up.
  const isClaimed = reply !== undefined && !reply.isFromReader;
  const { name, body: asked } = isClaimed ? { name: undefined, body: "" } : message;
  const by = personWho(actor).personId;
  await saveState(tx, id, "answered");
  await saveTaken(tx, id, by);
  const imprint = await house.findImprint(tx);
  const replyTo = imprint?.contact;
  const link = house.url + contactPath;
  const { subject, text } = words.inbox.letter;
  const { partyName: party } = house;
  const write = () => ({
    subject: subject(words.form.subjects[message.subject], party),
    text: text({ name, answer, asked, party, link, canReply: replyTo !== undefined }),
  });
  const letter = { to, language, thread: { key: thread, replyTo }, write };
  const letterId = await postLetter(tx, { ...letter, kind: "needed" }, now);
  await addEntry(tx, { messageId: id, kind: "answer", body: answer, by, letterId }, now);
}
