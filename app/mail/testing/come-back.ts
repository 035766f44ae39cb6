import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { addBounce } from "../bounces/bounce-store.ts";
import type { BounceKind } from "../bounces/reading.ts";
import type { MailTables } from "../tables.ts";

/** The last letter that was written to this address comes back. */
export async function comeBack(house: House, to: string, kind: BounceKind = "hard"): Promise<void> {
  await inTransaction(house, async (tx, now) => {
    const { id } = await tx
      .withTables<MailTables>()
      .selectFrom("mail.letter")
      .select("id")
      .where("to_address", "=", to)
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow();
    await addBounce(tx, { letter: id, kind }, now);
  });
}
