import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, textField } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import type { Branch } from "../../../branches/door.ts";
import { findBranch, listOfficers, officeAt } from "../../../branches/door.ts";
import { postToMany, type Recipient } from "../../../mail/door.ts";
import { listAddressees, mayTakePart, personWho } from "../../../membership/door.ts";
import { messagesPath } from "../../addresses.ts";
import { MESSAGE_LEAST, MESSAGE_MOST, MESSAGES_A_DAY } from "../../limits.ts";
import { refusals, words } from "../../words.ts";
import { addMessage, countWrittenBy } from "../message-store.ts";

interface Written {
  readonly branch: Branch;
  readonly personId: PersonId;
  readonly body: string;
  readonly officers: readonly PersonId[];
}

/** Somebody writes to a branch. Its officers answer without seeing an address. */
export const writeMessage = defineAct({
  name: "bulletins.write-message",
  input: v.object({
    id: itemNumber,
    body: textField(() => words.fields.body, { most: MESSAGE_MOST, least: MESSAGE_LEAST }),
  }),
  may: mayTakePart,
  facts: async (tx, { id }, { actor, now }) => {
    const branch = await findBranch(tx, id);
    if (branch === undefined) return refuse("not-found", refusals.unknown);
    const holdings = await listOfficers(tx, [id], now);
    const { lostRights, path } = branch;
    const answering = holdings.filter(
      ({ branchId, office }) =>
        officeAt([{ branchId, office, lostRights }], "answer-messages", path) !== undefined,
    );
    return {
      branch,
      officers: answering.map(({ personId }) => personId),
      today: await countWrittenBy(tx, personWho(actor).personId, addDays(now, -1)),
    };
  },
  decide: ({ branch, officers, today }, { body }, { actor }): Written | Refusal => {
    if (branch.endedAt !== undefined) return refuse("gone", refusals.ended);
    if (officers.length === 0) return refuse("conflict", refusals.write.nobody);
    if (today >= MESSAGES_A_DAY) return refuse("too-many", refusals.write.tooMany);
    return { branch, officers, body, personId: personWho(actor).personId };
  },
  save,
});

async function save(
  tx: Tx,
  { branch, personId, body, officers }: Written,
  { house, now }: ActContext,
): Promise<void> {
  await addMessage(tx, { branchId: branch.id, personId, body }, now);
  const recipients = await listAddressees(tx, officers);
  const link = house.url + messagesPath(branch.id);
  const write = () => ({
    subject: words.letters.message.subject(branch.name),
    text: ({ name }: Recipient) => words.letters.message.text(name, branch.name, link),
  });
  await postToMany(tx, { recipients, kind: "important", write }, now);
}
