import { inTransaction } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { branchPath } from "../../branches/addresses.ts";
import { findBranch, listBelongingSlice, PEOPLE_AT_ONCE, senderOf } from "../../branches/door.ts";
import { factOf, postToMany, type Recipient } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { titleOf } from "../../rulebook/door.ts";
import { words } from "../words.ts";
import { type BranchLetter, noteSending, takeSending } from "./letter-store.ts";

/** Posts what officers have sent, some members at a time; what a stop interrupts, the next run goes on with. */
export async function sendDue(house: House, stopping?: AbortSignal): Promise<void> {
  while (stopping?.aborted !== true) {
    const went = await inTransaction(house, (tx, now) => sendSlice(tx, house, now));
    if (!went) return;
  }
}

async function sendSlice(tx: Tx, house: House, now: Date): Promise<boolean> {
  const letter = await takeSending(tx);
  if (letter === undefined) return false;
  const { branchId, reached: after } = letter;
  const people = await listBelongingSlice(tx, branchId, { after, most: PEOPLE_AT_ONCE });
  const posted = await post(tx, house, letter, await listAddressees(tx, people), now);
  const isLast = people.length < PEOPLE_AT_ONCE;
  await noteSending(tx, letter.id, { reached: people.at(-1), posted, isLast });
  return true;
}

async function post(
  tx: Tx,
  house: House,
  letter: BranchLetter,
  recipients: readonly Recipient[],
  now: Date,
): Promise<number> {
  const id = letter.branchId;
  const branch = (await findBranch(tx, id))?.name ?? "";
  const path = branchPath(id);
  const fact = factOf(path, `letter ${letter.id}`, letter.writtenAt);
  const write = () => ({
    subject: `${branch}: ${letter.subject}`,
    text: ({ name }: Recipient) =>
      words.letters.fromBranch.text(
        name,
        letter.body,
        branch,
        titleOf(letter.office),
        house.url + path,
      ),
  });
  const sender = senderOf({ id, name: branch });
  return await postToMany(tx, { recipients, kind: "important", fact, sender, write }, now);
}
