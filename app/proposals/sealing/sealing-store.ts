import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { ProposalTables } from "../tables.ts";
import type { SealedCount, ShownWhy } from "./sealing.ts";

const tables = (tx: Tx) => tx.withTables<ProposalTables>();
const set = (tx: Tx, id: number) =>
  tables(tx).updateTable("proposals.proposal").where("id", "=", id);

/** Once, however often it is sent. */
export async function askSealed(tx: Tx, id: number, personId: PersonId, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("proposals.sealed_ask")
    .values({ proposal_id: id, person_id: personId, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function takeAskBack(tx: Tx, id: number, personId: PersonId): Promise<void> {
  await tables(tx)
    .deleteFrom("proposals.sealed_ask")
    .where("proposal_id", "=", id)
    .where("person_id", "=", personId)
    .execute();
}

/** The text is frozen: how many asked stays, and who it was goes. */
export async function settleAsks(
  tx: Tx,
  id: number,
  { asked, needed }: SealedCount,
): Promise<void> {
  await set(tx, id).set({ sealed_asks: asked, sealed_needed: needed }).execute();
  await tables(tx).deleteFrom("proposals.sealed_ask").where("proposal_id", "=", id).execute();
}

export async function saveSealed(tx: Tx, id: number, sealedId: number): Promise<void> {
  await set(tx, id).set({ sealed_id: sealedId }).execute();
}

export async function saveShownWhy(tx: Tx, id: number, why: ShownWhy): Promise<void> {
  await set(tx, id).set({ shown_why: why }).execute();
}

/** Its ballot closes then. */
export async function saveEnd(tx: Tx, id: number, endsAt: Date): Promise<void> {
  await set(tx, id).set({ ends_at: endsAt }).execute();
}

/** Whoever leaves asks for nothing any more. */
export async function forgetAsks(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("proposals.sealed_ask").where("person_id", "=", personId).execute();
}
